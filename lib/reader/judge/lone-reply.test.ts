import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a reply without its code', () => {
  it.each([
    ['that leaves the message out', 'Rejected for security reasons'],
    [
      'that was put off',
      'Mail from 192.0.2.7 deferred using the reputation database of a provider',
    ],
    ['as Exim says it of its own', 'temporarily rejected by local_scan(): local problem'],
    ['of a server that speaks of itself', 'E-mail address is not handled by this system'],
    ['at a command that Postfix names', 'list is null, ask us (in reply to end of DATA command)'],
    ['of a count', 'Number messages per hour exceeded'],
    ['of a size', 'Exceeded maximum inbound message size'],
    ['of a kind of network', 'Generic/dynamic host names prohibited'],
    ['of a field of mail', 'Missing required header field: "Date"'],
    ['of a folder for mail', 'The users mailfolder is over the allowed quota (size).'],
    ['in Polish', 'Przepraszamy, nie ma tutaj skrzynki pocztowej o tej nazwie'],
    ['in Turkish', 'Bu kullanıcının posta kutusu dolu – Daha sonra tekrar deneyiniz.'],
    ['in French', 'Boîte aux lettres indisponible'],
    ['in Portuguese', 'Número excessivo de destinatários; o máximo é 1000'],
    ['in Italian', 'Indirizzo di posta del destinatario errato'],
    ['in Swedish', 'Brevlådan är full'],
    ['in Chinese', '收信人收件箱已满,无法收信。'],
    ['in Japanese', '受信者のメールボックスがいっぱいです'],
    ['in Vietnamese', 'Máy chủ thư bên người nhận từ chối thư.'],
    ['in Slovak', 'Server príjemcu neprijal naše požiadavky'],
    ['in Lithuanian', 'Sistema įtraukė siuntėjo adresą į juodąjį sąrašą'],
    [
      'in a dialog of Outlook',
      "タスク 'tom - 送信中' はエラー (0x800CCC0F) を報告しました: 'サーバーへの接続が中断されました。'",
    ],
  ])('%s: %s', async (_name, text) => {
    expect((await read(text)).outcome).toBe('failed');
  });
});

describe('words of mail that are no reply', () => {
  it.each([
    // Forms and buttons
    'Sender name',
    'Report spam',
    'Block sender',
    'Absender blockieren',
    'Kein Empfänger ausgewählt',
    'Aucun destinataire sélectionné',
    'No hay destinatarios',
    '宛先が入力されていません',
    '收件人不能为空',
    '邮箱格式不正确',
    'Required header missing: Authorization',
    'Header missing in CSV file: "Date", "Amount"',
    // Somebody speaks of his own
    'Mein Postfach ist voll, ich melde mich später',
    'Ma boîte mail est pleine, je te réponds demain',
    'Moja skrzynka jest pełna, oddzwonię',
    'Mijn mailbox zit vol, ik bel je straks',
    'У меня переполнен ящик, отвечу позже',
    'メールボックスがいっぱいなので、後で返信します。',
    '我的邮箱满了,晚点回复你',
    // Letters, parcels, calls, payments
    'Le facteur n’a pas trouvé la boîte aux lettres',
    'El cartero no encontró el buzón',
    'Unbekannter Absender ruft an',
    'Okänd avsändare på brevet',
    'Mottagaren är full',
    'Der Empfänger der Überweisung wurde nicht gefunden',
    'Il mittente della raccomandata è sconosciuto',
    '收件人拒绝签收快递',
    'Příjemce nebyl doma',
    'A címzett nem volt otthon',
    'Ящик с яблоками не открывается',
    // Others that refuse
    'Rejected by the publisher after two years',
    'Rejected in favour of a cheaper offer',
    'Deferred for budget reasons',
    'Emails are not stored on this server',
    'Dynamic names not allowed in this macro',
    'Content prohibited by law',
    'The limit of 500 messages per day is too low for us.',
    // Receiving, and not sending
    "タスク 'tom - 受信中' はエラー (0x800CCC0F) を報告しました: 'サーバーへの接続が中断されました。'",
  ])('%s', async (text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });
});
