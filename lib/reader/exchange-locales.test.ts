import { describe, expect, it } from 'vitest';
import { read } from './reading.test-helper';

/** How the subject of an automatic reply begins, and a letter in the same language. */
const REPLIES: readonly (readonly [string, string, string])[] = [
  ['ar', 'رد تلقائي', 'سؤال عن الفاتورة'],
  ['bg', 'Автоматичен отговор', 'Въпрос за фактурата'],
  ['da', 'Automatisk svar', 'Spørgsmål om fakturaen'],
  ['de', 'Automatische Antwort', 'Frage zur Rechnung'],
  ['el', 'Αυτόματη απάντηση', 'Ερώτηση για το τιμολόγιο'],
  ['es', 'Respuesta automática', 'Pregunta sobre la factura'],
  ['et', 'Automaatvastus', 'Küsimus arve kohta'],
  ['fi', 'Automaattinen vastaus', 'Kysymys laskusta'],
  ['fr', 'Réponse automatique', 'Question sur la facture'],
  ['he', 'תשובה אוטומטית', 'שאלה על החשבונית'],
  ['hr', 'Automatski odgovor', 'Pitanje o računu'],
  ['hu', 'Automatikus válasz', 'Kérdés a számláról'],
  ['id', 'Balasan otomatis', 'Pertanyaan tentang faktur'],
  ['it', 'Risposta automatica', 'Domanda sulla fattura'],
  ['lt', 'Automatinis atsakymas', 'Klausimas apie sąskaitą'],
  ['lv', 'Automātiskā atbilde', 'Jautājums par rēķinu'],
  ['nl', 'Automatisch antwoord', 'Vraag over de factuur'],
  ['pl', 'Odpowiedź automatyczna', 'Pytanie o fakturę'],
  ['ro', 'Răspuns automat', 'Întrebare despre factură'],
  ['sk', 'Automatická odpoveď', 'Otázka k faktúre'],
  ['sl', 'Samodejni odgovor', 'Vprašanje o računu'],
  ['th', 'การตอบกลับอัตโนมัติ', 'คำถามเกี่ยวกับใบแจ้งหนี้'],
  ['th, another form', 'ตอบกลับอัตโนมัติ', 'ใบแจ้งหนี้'],
  ['uk', 'Автоматична відповідь', 'Запитання про рахунок'],
  ['uk, another form', 'Автовідповідь', 'Рахунок'],
  ['vi', 'Trả lời tự động', 'Câu hỏi về hóa đơn'],
];

const mail = (subject: string): string =>
  `From: Maria <maria@example.org>\nTo: ada@example.com\nSubject: ${subject}\n\nmaria@example.org`;

describe('an automatic reply of Exchange', () => {
  it.each(REPLIES)('%s: %s', async (_locale, prefix, subject) => {
    expect((await read(mail(`${prefix}: ${subject}`))).outcome).toBe('auto-reply');
    expect((await read(`Subject: ${prefix}: ${subject}\n\n2026`)).outcome).toBe('auto-reply');
    expect((await read(mail(subject))).outcome).toBe('none');
  });
});

it('reads the subject of a Portuguese bounce of Exchange, which has no spaces', async () => {
  const { outcome } = await read('Subject: Não_entregue: Fatura\n\nmaria@example.org');
  expect(outcome).toBe('failed');
});
