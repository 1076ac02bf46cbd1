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

/** The sentence over those who were not reached, or were not reached yet. */
const HEADINGS: readonly (readonly ['failed' | 'delayed' | 'delivered', string])[] = [
  ['failed', 'Delivery has failed to these recipients or groups:'],
  ['failed', 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:'],
  ['failed', 'Échec de la remise à ces destinataires ou groupes :'],
  ['failed', 'No se pudo entregar a estos destinatarios o grupos:'],
  ['failed', 'Recapito non riuscito per i seguenti destinatari o gruppi:'],
  ['failed', 'Falha na entrega para estes destinatários ou grupos:'],
  ['failed', 'Bezorging aan de volgende geadresseerden of groepen is mislukt:'],
  ['failed', 'Det gick inte att leverera till följande mottagare eller grupper:'],
  ['failed', 'Dostarczenie do następujących adresatów lub grup nie powiodło się:'],
  ['failed', 'Doručení následujícím příjemcům nebo skupinám se nezdařilo:'],
  ['failed', 'Не удалось выполнить доставку следующим получателям или группам:'],
  ['failed', 'Bu alıcılara veya gruplara teslim başarısız oldu:'],
  ['failed', '次の受信者またはグループへの配信に失敗しました:'],
  ['failed', '传递到以下收件人或组失败:'],
  ['failed', '傳送至下列收件者或群組失敗:'],
  ['failed', '다음 받는 사람 또는 그룹에게 배달하지 못했습니다:'],
  ['delayed', 'Delivery is delayed to these recipients or groups:'],
  ['delayed', 'Die Zustellung an folgende Empfänger oder Gruppen wurde verzögert:'],
  ['delayed', 'La remise à ces destinataires ou groupes a été retardée :'],
  ['delayed', 'La entrega a estos destinatarios o grupos se ha retrasado:'],
  ['delivered', 'Your message has been delivered to the following recipients:'],
  ['delivered', 'Votre message a été remis aux destinataires suivants :'],
  ['delivered', 'El mensaje se entregó a los siguientes destinatarios:'],
];

describe('the sentence over the recipients in a notice of Exchange', () => {
  it.each(HEADINGS)('%s: %s', async (wanted, heading) => {
    const { outcome, results } = await read(`${heading}\n\nmaria@example.org`);
    expect(outcome).toBe(wanted);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
  });
});
