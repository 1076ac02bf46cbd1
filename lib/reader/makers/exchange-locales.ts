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

/**
 * The heading of its bounces, 'Delivery has failed to these recipients or groups', in other
 * languages, as it was seen: data/languages/seen/ has the places.
 */
export const HEADINGS_OF_LOCALES = [
  'doručení následujícím příjemcům nebo skupinám se nezdařilo',
  'fehler bei der nachrichtenzustellung an folgende empfänger oder gruppen',
  'no se pudo entregar a estos destinatarios o grupos',
  'échec de la remise pour ces destinataires ou groupes',
  'recapito non riuscito per i seguenti destinatari o gruppi',
  '次の受信者またはグループへの配信に失敗しました',
  '다음 받는 사람 또는 그룹으로 배달하지 못했습니다',
  'geadresseerden of groepen is mislukt',
  'niet worden bezorgd bij de volgende geadresseerden of groepen',
  'do następujących adresatów lub grup nie powiodło się',
  'falha na entrega aos seguintes destinatários ou grupos',
  'не удалось выполнить доставку следующим получателям или группам',
  'misslyckades till följande mottagare eller grupper',
  'bu alıcılara veya gruplara teslim edilemedi',
  '下列收件者或群組失敗',
] as const;
