/**
 * How Exchange and Microsoft 365 begin the subject of an automatic reply in locales whose language
 * has no file of its own. The term of each as Microsoft's help has it, in its translations at
 * https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.fi-FI and the other locales,
 * AlchemyInsights/outlook-on-the-web-send-out-of-office-replies.md: a few have it in the plural
 * or with an article, which a subject has not. Danish and Norwegian:
 * https://github.com/loomio/loomio, app/models/received_email.rb.
 */
export const AUTO_REPLIES_OF_LOCALES = [
  // ar-SA
  'رد تلقائي',
  // bg-BG
  'автоматичен отговор',
  // da-DK, nb-NO
  'automatisk svar',
  // el-GR
  'αυτόματη απάντηση',
  // et-EE
  'automaatvastus',
  // fi-FI
  'automaattinen vastaus',
  // he-IL
  'תשובה אוטומטית',
  // hr-HR, sr-Latn-RS
  'automatski odgovor',
  // hu-HU
  'automatikus válasz',
  // id-ID
  'balasan otomatis',
  // lt-LT
  'automatinis atsakymas',
  // lv-LV
  'automātiskā atbilde',
  // ro-RO
  'răspuns automat',
  // sk-SK
  'automatická odpoveď',
  // sl-SI
  'samodejni odgovor',
  // th-TH
  'การตอบกลับอัตโนมัติ',
  'ตอบกลับอัตโนมัติ',
  // uk-UA
  'автовідповід',
  'автоматична відповідь',
  // vi-VN
  'trả lời tự động',
] as const;
