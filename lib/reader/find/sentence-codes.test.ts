import { describe, expect, it } from 'vitest';
import { readingView } from '../decode/view';
import { isAboutMail } from './about-mail';
import { findCodes } from './find-codes';

const codesIn = (text: string): string => {
  const view = readingView(text);
  return findCodes(view, isAboutMail(view))
    .map(({ value }) => value)
    .join(' ');
};

/** Sentences as people write them around a reply that they were shown. */
const sentences: readonly (readonly [string, string])[] = [
  // English
  ['I get this: 552 message too big', '552'],
  ['Our invoices are refused by two customers: 550 High probability of spam', '550'],
  ['The mail came back, with the text "554 Message refused".', '554'],
  ['All we see in the panel is - 451 Temporary local problem, mail stays in the queue', '451'],
  ['could not send email 2: 554 Message rejected: address is not verified', '554'],
  ['permanent error (554): Transaction failed', '554'],
  ['Mail to them bounces [550 5.1.1]', '550 5.1.1'],
  ['Their server tells us 550; 5.7.515 access denied', '550 5.7.515'],
  ['Additional SMTP info: 5.7.1', '5.7.1'],
  [
    "to:           maria@example.org\nbecause:      5.1.2 - Bad destination host 'DNS error'",
    '5.1.2',
  ],
  ['mail reader:  5.1.2 - faster', ''],
  ['Mail bounced, no room in the spool (#4.3.0)', '4.3.0'],
  ['451 could not open the mail spool (#4.3.0)', '451 4.3.0'],
  ['451 qq could not write the queue file (#4.3.0)', '451 4.3.0'],
  ['When I mail my bank, 421 Too many connections from your host comes back', '421'],
  ['Serverfehler: 550, Fehlernummer: 0x800CCC79, die E-Mail blieb liegen', '550'],
  // German
  ['Jede Mail an example.net wird abgelehnt: 554 Nachricht verweigert', '554'],
  ['Unsere Newsletter werden seit gestern abgewiesen: 554 Message refused', '554'],
  ['Beim Senden kommt nur, 530 Authentication required, obwohl die Mail richtig ist', '530'],
  ['Die Gegenseite meldet „550 Empfänger unbekannt“.', '550'],
  ['Fehlermeldung des Mailservers lautet: 5.7.1', '5.7.1'],
  ['Die Mail kommt zurück (Grund: 552 Postfach ist voll)', '552'],
  // French
  ['Nos mails sont refusés depuis lundi : 554 Message refused', '554'],
  ['Le serveur de mail a répondu : 5.2.0 Taille limite du message atteinte.', '5.2.0'],
  ['Mon courriel revient avec « 550 Utilisateur inconnu »', '550'],
  ["Impossible d'écrire à ce destinataire – 553 Adresse refusée", '553'],
  // Spanish, Portuguese, Italian
  ['El correo vuelve con este aviso: 550 Usuario desconocido', '550'],
  ['Todos los correos a example.com rebotan: 554 Mensaje rechazado', '554'],
  ['O servidor de e-mail devolveu isto: 550 Usuário desconhecido', '550'],
  ['A mensagem foi recusada pelo destino: 552 Mensagem muito grande', '552'],
  ['La posta torna indietro con: 550 Utente sconosciuto, mail rifiutata', '550'],
  ['Il server del destinatario dice: 5.2.2', '5.2.2'],
  // Dutch, Polish, Swedish, Czech
  ['Onze mail wordt sinds vandaag geweigerd: 550 High probability of spam', '550'],
  ['Mijn bericht per e-mail werd geweigerd: 550 Gebruiker onbekend', '550'],
  ['Serwer pocztowy odrzucił e-mail: 550 Nie ma takiego użytkownika', '550'],
  ['Wiadomość e-mail wróciła z komunikatem: 554 Odmowa dostępu', '554'],
  ['Mejlet till kunden avvisas: 550 Okänd mottagare', '550'],
  ['E-mail se vrátil, server napsal: 550 Uživatel neznámý', '550'],
  ['Zprávu (e-mail) odmítli: 552 Schránka je plná', '552'],
  // Russian, Turkish
  ['Письма на этот домен не доходят: 550 Пользователь не найден', '550'],
  ['Почта возвращается, пишут: 554 Сообщение отклонено', '554'],
  ['Сервер получателя отвечает «5.7.1»', '5.7.1'],
  ['E-posta geri döndü, mail sunucusu şunu yazdı: 550 Kullanıcı bulunamadı', '550'],
  // Japanese, Chinese, Korean
  ['メールを送ると次の表示が出ます：550 User unknown', '550'],
  ['メールが戻ってきました「554 Message refused」', '554'],
  ['邮件被退回，对方服务器提示：550 用户不存在', '550'],
  ['发邮件失败，返回 554 邮件被拒绝', '554'],
  ['수신자에게 보낸 메일이 반송되었습니다: 550 사용자를 찾을 수 없음', '550'],
  ['수신 메일 서버 응답은 "552 용량 초과" 였습니다', '552'],
  ['Beim Webspace steht nur:\n\n451 qq trouble creating files in queue (#4.3.0)', '451 4.3.0'],
  // Beside the error of a page
  [
    '450 4.2.1 Mailbox busy, mail was not sent.\nHat einen Serverfehler 500 verursacht.',
    '450 4.2.1',
  ],
  ['Le formulaire affiche une erreur 500. Le serveur : 450 4.2.1 Mailbox busy', '450 4.2.1'],
  ['El correo da error 502: 450 4.2.1 Mailbox busy', '502 450 4.2.1'],
  // Behind the number of a process
  [
    '  308 Connecting to mx.example.com\n  308   SMTP<< 220 mx ESMTP\n  308   SMTP<< 451 Busy',
    '220 451',
  ],
  [
    '  421 Connecting to mx.example.com\n  421   SMTP<< 550 No such user\n  421   SMTP>> QUIT',
    '550',
  ],
  // As people write in forums
  [
    'Hallo, seit heute kommt bei Mails an T-Online immer: 554 IP=192.0.2.4 - A problem occurred.',
    '554',
  ],
  [
    "Ik krijg telkens deze foutmelding bij het mailen: 553 sorry, that domain isn't in my list of allowed rcpthosts",
    '553',
  ],
  ['Beim Mailversand erhalten wir Fehler 535: Authentifizierung fehlgeschlagen', '535'],
  [
    'Ho provato a inviare la mail ma ricevo errore 530 5.7.0 Must issue a STARTTLS command first',
    '530 5.7.0',
  ],
  [
    'Las respuestas del servidor de correo: 451 Temporary failure, luego 550 No such user',
    '451 550',
  ],
  ['J\'obtiens le message suivant en envoyant un mail : "550 5.7.1 Relaying denied"', '550 5.7.1'],
  ['When emailing: [451] Greylisted, please try again later', '451'],
  ['SMTP-Fehler [554]: Nachricht abgelehnt', '554'],
  ['Ma boite mail me dit "552, quota exceeded"', '552'],
  ['error: 421: too many connections, when sending mail', '421'],
  ['sending mail gives (421) Service not available', '421'],
  ['mail bounced (code 550)', '550'],
  ['The bounce mail reads: <bob@example.org>: 550-Unknown user', '550'],
  ['Ошибка при отправке почты: 535 Authentication failed', '535'],
  ['メール送信時にエラー550が返ってきます', '550'],
  ['メール送信時：「535 Authentication failed」と表示される', '535'],
  ['发送邮件时提示错误：535 Error: authentication failed', '535'],
  ['寄信時收到退信（550 5.1.1 User unknown）', '550 5.1.1'],
  ['메일 발송 오류: 554 Transaction failed', '554'],
  ['Błąd wysyłania poczty e-mail: 535 Niepoprawne hasło', '535'],
  ['Při odesílání e-mailu hlásí: 530 Vyžadováno ověření', '530'],
  ['Felmeddelande från mailservern: 554 Meddelandet avvisades', '554'],
  ['Ao enviar e-mail aparece: 535 Falha na autenticação', '535'],
  ['Al enviar correo sale el error: 535 Datos de autenticación incorrectos', '535'],
  ['the mail log says → 550 Sender verify failed', '550'],
  ['mail server response… 451 Please try again', '451'],
  ['Mail delivery: remote said 550. Why?', '550'],
  ['Got an email bounce; 550; 5.7.515; Access denied', '550 5.7.515'],
  ['LMTP error: 552 5.2.2 <bob@example.org> Quota exceeded', '552 5.2.2'],
  ['undelivered mail, reason code 5.4.1', '5.4.1'],
  ['NDR: #5.1.10 in the mail', '5.1.10'],
  ['rejected mail - status code 5.7.23', '5.7.23'],
  ['Exchange-Mail kommt zurück mit #550 5.7.1 SMTP; Client does not have permissions', '550 5.7.1'],
  ['Our mail was bounced with this reason: 5.7.1 Message content rejected', '5.7.1'],
  ["Remote Server returned '550 5.4.310 DNS domain does not exist'", '550 5.4.310'],
  [
    'mails zu gmx: 1. Versuch: 421 Service unavailable, 2. Versuch: 554 Transaction failed',
    '421 554',
  ],
];

/** Numbers in sentences about mail that are no replies. */
const numbers: readonly string[] = [
  '{"name": "mail-sender", "requires": "5.1.1"}',
  'mail:\n  requires: 5.2.0\n  image: "mail:5.4.1"',
  'We sent mail to two groups: 550 customers and 450 partners',
  'The mail server listens here: 192.0.2.7, port 587, and 465 for old clients',
  'Mail volume: 550 per day, 421 of them spam',
  'Unsere Mail-Preise: 550 Euro, 450 Euro, 421 Euro',
  'Wir haben 550 Postfächer, davon 450: aktiv',
  'Nos boîtes mail : 550 comptes, 421 actifs',
  'El servidor de correo tiene 552 usuarios',
  'Mail server room: 554, building 2',
  'We updated the mail server to: 5.1.1 of last week',
  'Chapter of the mail handbook: 4.2.1 Setting up',
  'In the mail list: 550 Main Street, 451 Park Avenue',
  'Our mail program needs: 512 MB of memory, better 550 MB',
  'Почтовый сервер: 550 ящиков, 421 домен',
  'メールサーバー：550台のうち421台',
  '邮件服务器：550 台',
  'The mail arrived on page: 450 of the log',
  'e-mail for order: 550 chairs, 451 tables',
  'A mailing to: 554 Example Road, Exampleton',
  'Mail us: 550 Pine Avenue, Springfield',
  'Our newsletter mail has: 450 Subscribers, 421 Active',
  'mailbox sizes: 550 MB, 421 MB, 5.1 GB',
  'email: tom@example.com, phone: 555 123 4567',
  'email tom@example.com, room: 421, floor 5.2.1',
  'Mail count by hour: 10:00 450, 11:00 550, 12:00 421',
  'postmaster@example.com | 450 | 550 | 421',
  'The mail client has these versions: 5.1.1, 5.2.0, 4.5.3',
  'mail-server 5.7.1 released, download it here',
  'Upgrade your mail plugin to 5.4.2 today',
  'I have bought Exchange mail licences: 550 Seats for 421 Euro',
  'Mailing list digest, issue: 550 Topics: 421',
  'e-mail: price list: 550 Euro, 421 Dollar, 450 Pfund',
  'from 192.0.2.4 port 587, then 465, mail client says nothing',
  'mail.example.com:587 and mail.example.com:465 are open',
  'tcp 0 0 192.0.2.5:25 192.0.2.9:450 ESTABLISHED 550/master mail',
  'The hotel (450 Rooms and Suites) has mail service',
  'Die Firma (550 Mitarbeiter) hat einen Mailserver',
  'Der Mailserver hat 550 Nutzer - 421 Aktive davon',
  'La empresa tiene 550 Empleados con correo',
  'mail volume fell, 450 Users left us',
  'mail.log: size 550, age 421 days, lines 450000',
  'Kunden-Mail Nr. 550: Bestellung 421 ist da',
  'Ticket: 550 Mail problem',
  'Subject: 550 Great deals for your mail',
  'Betreff: 450 Neue Angebote per Mail',
  'mail to the team: item 421 - Printer, item 450 - Toner',
  'The mail header size is 554, body 4210',
  'Page 421: how to send mail',
  '§ 550 BGB: Mail an den Vermieter',
  'In the mail: Chapter 5.1.1 Introduction',
  'mail flow section: 5.2.1 Receive connectors',
  'Mails pro Tag: 550 Spam, 421 Ham',
  'mail statistics: rejected: 550, accepted: 421, deferred: 450',
  'Rejected mails: 550. Accepted mails: 421.',
  'postfix queue: 450 messages, 550 recipients',
  'Sent 550 emails, 450 delivered, 100 bounced',
  'bounce rate: 5.1.1 percent? no: 5.1 percent of mail',
  'mail arrives at 5.50 and 4.21',
  'mail server rack unit: 421',
  'memory: 512, disk: 550, mail: on',
  'Build 554 of the mail app: Fixed a crash',
  '(450) 555-0199 is the mail room',
  'the mail has 3 parts: 450 Introduction, 451 Method, 452 Results',
];

describe('a reply in a sentence', () => {
  it.each(sentences)('%s', (text, codes) => expect(codesIn(text)).toBe(codes));

  it.each(numbers)('no reply in: %s', (text) => expect(codesIn(text)).toBe(''));
});
