import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const outcomeOf = async (text: string): Promise<string> => (await read(text)).outcome;

const letter = (words: string, subject = 'Hello', from = 'Ada <ada@example.com>'): string =>
  `From: ${from}\nTo: tom@example.net\nSubject: ${subject}\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\n${words}\n`;

describe('a failure told without a code', () => {
  it.each([
    [
      'Ihre Nachricht an die folgende Adresse konnte nicht zugestellt werden:\n\nmaria@example.org\n\nDas Postfach des Empfängers ist voll.',
    ],
    ['Das Postfach des Empfängers ist voll.'],
    ['Cannot send mail. The recipient "maria@example.org" was rejected by the server.'],
    ['<maria@example.org>: mail for example.org loops back to myself'],
    ['<maria@example.org>: Domain example.org does not accept mail (nullMX)'],
    [
      '<maria@example.org>: TLS is required, but was not offered by host mx.example.org[192.0.2.30]',
    ],
    ['maria@example.org\n    Unrouteable address'],
    [
      "Error: connect ETIMEDOUT 192.0.2.25:587\n    at TCPConnectWrap.afterConnect (node:net:1555:16) {\n  code: 'ESOCKET',\n  command: 'CONN'\n}",
    ],
    ['Error: connect ECONNREFUSED 127.0.0.1:25'],
    ["Error: Greeting never received\n  code: 'ETIMEDOUT',\n  command: 'CONN'"],
    ['Message blocked\n\nYour message to maria@example.org has been blocked.'],
    ['Error: getaddrinfo ENOTFOUND smtp.example.com'],
    [
      'Sending of the message failed.\nThe message could not be sent because the connection to the server was lost.',
    ],
    [
      "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: mx.example.com, 25; timeout 5000",
    ],
    ["Votre message n'a pas pu être remis à maria@example.org."],
    ['El mensaje no se ha podido entregar a maria@example.org.'],
    ['Il messaggio non è stato recapitato a maria@example.org.'],
    ['Não foi possível entregar a mensagem a maria@example.org.'],
    ['Uw bericht aan maria@example.org kon niet worden bezorgd.'],
    ['Your message couldn’t be\ndelivered to maria@example.org.'],
    [
      'Hello,\n\nyour message to maria@example.org could not be delivered.\n\nRegards,\nYour mail team',
    ],
    [
      letter(
        'Your message to maria@example.org could not be delivered.',
        'A note',
        'help@example.com',
      ),
    ],
    [
      'Delivery Failure Report\nYour document: Budget\nwas not delivered to: maria@example.org\nbecause: User maria not listed in Domino Directory\nUnless you receive other Delivery Failure Reports, the document was successfully delivered to all other recipients.',
    ],
    [
      'Ihre Nachricht an maria@example.org konnte nicht zugestellt werden. An alle anderen Empfänger wurde sie erfolgreich zugestellt.',
    ],
    [
      'El mensaje no se ha podido entregar a maria@example.org. A los demás destinatarios el mensaje se ha entregado.',
    ],
    [
      'Hi Tom,\nthis came back. What is it?\nRegards\nAda\n\nDelivery Failure Report\nYour document: Budget\nwas not delivered to: maria@example.org\nbecause: User maria not listed in Domino Directory',
    ],
    [
      'Hallo Tom,\ndas kam zurück.\nViele Grüße\nAda\n\nFehler bei der Zustellung an folgende Empfänger:\n\nmaria@example.org\nDie Nachricht konnte nicht zugestellt werden.',
    ],
    ['Relay access denied'],
    ['User unknown'],
    ['Mailbox full'],
    ['Message rejected: it looks like spam'],
    [letter('Could not deliver. 送信できませんでした', 'Hello', 'no-reply@example.com')],
    [
      letter(
        'Request rejected. It has been rejected by the list moderator.',
        'Request to mailing list Team rejected',
        'team-owner@example.org',
      ),
    ],
  ])('%s', async (text) => expect(await outcomeOf(text)).toBe('failed'));
});

describe('talk about delivery, mailboxes and servers', () => {
  it.each([
    [
      'Hi Tom,\n\nmy message to Maria could not be delivered last week, her mailbox was full. Could you tell her?\n\nRegards,\nAda',
    ],
    [
      'Hallo Tom,\n\nmeine Nachricht an Maria konnte nicht zugestellt werden. Sagst du es ihr?\n\nViele Grüße\nAda',
    ],
    [
      'Hi Ada,\n\nI will tell her.\n\nRegards,\nTom\n\n> Hi Tom,\n>\n> my message to Maria could not be delivered last week. Could you tell her?\n>\n> Regards,\n> Ada',
    ],
    [letter('My message to Maria could not be delivered. Her mailbox is full.')],
    [letter('Did you see "user unknown" in the log? Ask the admin.')],
    [letter('Delivery status: shipped. Relay 2 pieces.', 'Invoice')],
    [
      letter(
        'the carrier was unable to deliver your parcel. It has been returned to sender.',
        'Your order',
        'noreply@example.com',
      ),
    ],
    ['Your parcel could not be delivered, please ring the mail room.'],
    ['Dear customer, your parcel has been delivered. Rate us by mail!'],
    ['Die Zustellung Ihres Pakets erfolgt morgen. Sie bekommen eine E-Mail.'],
    ['Ihr Paket konnte nicht zugestellt werden. Antworten Sie auf diese Nachricht.'],
    ['The driver did not reach you by phone. Please mail us a new date.'],
    ['The train is delayed, I will send you a message from the road.'],
    ['Flight delayed. We will keep trying to send you e-mail updates.'],
    ['Your payment was successfully processed. We have mailed you the invoice.'],
    ['Our new mail system is up since Monday. Please change your password.'],
    ['Your mailbox is full. Please delete old mail.'],
    ['Our mailbox is full of thanks!'],
    ['Quota exceeded for project 5 in this region: please mail support.'],
    ['psql: could not connect to server: Connection refused. Is it running on port 5432?'],
    ['Error: connect ECONNREFUSED 127.0.0.1:3306'],
    ['Error: getaddrinfo ENOTFOUND api.example.com'],
    ['This shop does not accept mail orders.'],
    ['Thanks for the message you sent me yesterday!'],
    ['The club meeting has been held. Click the link below to read the minutes.'],
    ['Please confirm your message settings. Your account is active.'],
    ['Vacation pictures are online'],
    [letter('Shall we go in June?', 'Re: Vacation plans')],
    [letter('See you.', 'Away from home')],
  ])('%s', async (text) => expect(await outcomeOf(text)).toBe('none'));
});

describe('a message that waits', () => {
  it.each([
    [
      'Die Zustellung an folgende Empfänger verzögert sich:\n\nmaria@example.org\n\nDiese Nachricht wurde noch nicht zugestellt.',
    ],
    ['Delivery to the following recipient has been delayed:\n\nmaria@example.org'],
  ])('%s has neither failed nor arrived', async (text) =>
    expect(await outcomeOf(text)).toBe('delayed'),
  );
});

describe('an automatic answer', () => {
  it.each([
    [
      'Von: Maria <maria@example.org>\nAn: ada@example.com\nBetreff: Abwesenheitsnotiz: Rechnung\n\nIch bin bis zum 1. Dezember nicht im Büro.',
    ],
    ['From: Maria <maria@example.org>\nSent: Monday\nSubject: Out of office\n\nI am away.'],
    ['Out of Office: Re: Quote\n\nI am out.'],
    ['Objet : Réponse automatique : Devis\n\nJe suis absente.'],
    [letter('I am away.', 'Vacation: Re: Lunch')],
  ])('%s', async (text) => expect(await outcomeOf(text)).toBe('auto-reply'));

  it('whose own delivery failed is a failure', async () => {
    const text =
      'From: Mail Delivery System <mailer-daemon@example.com>\nSubject: Automatic reply: Quote\n\nhost mx.example.org said: 550 5.1.1 user unknown';
    expect(
      await outcomeOf(
        `Subject: Undeliverable: Automatic reply\n\nYour message to maria@example.org could not be delivered.`,
      ),
    ).toBe('failed');
    expect(await outcomeOf(text.slice(text.indexOf('\n\n')))).toBe('failed');
  });
});

describe('a message that is held until somebody acts', () => {
  it.each([
    [
      'moderated',
      "Your mail to 'team' with the subject 'Hello' is being held until the list moderator can review it for approval. Reason: Post by non-member.",
    ],
    [
      'moderated',
      letter(
        "Your mail to 'team' is being held until the list moderator can review it for approval.",
        'Your message to team awaits moderator approval',
      ),
    ],
    [
      'held',
      'Your message to maria@example.org has been held. Click the link below to confirm that you are a real person and your message will be delivered.',
    ],
  ])('is an automatic reply, and %s: %s', async (headline, text) => {
    const { outcome, results } = await read(text);
    expect([outcome, results[0]?.verdict.headline]).toEqual(['auto-reply', headline]);
  });
});

it('holds nothing while somebody is away', async () => {
  const text = letter('I am out of the office until Monday.', 'Automatic reply: Seeds');
  expect((await read(text)).results[0]?.verdict.headline).toBe('auto-reply');
});
