import { noticesIn } from './notice.test-helper';

const en = noticesIn('en');
const de = noticesIn('de');
const nl = noticesIn('nl');
const sv = noticesIn('sv');

/** Three forms each of full, delayed and away. */
export const germanic = [
  en.full(
    `Recipient inbox full
Your message couldn't be delivered to maria.lind@example.org. Their inbox is full, or it's getting \
too much mail right now.
LEARN MORE`,
    'maria.lind@example.org',
  ),
  en.full(
    `Delivery has failed to these recipients or groups:

Purchasing Leeds (purchasing@example.net)
The recipient's mailbox is full and can't accept messages now. Please try resending your message \
later, or contact the recipient directly.`,
    'purchasing@example.net',
  ),
  en.full(
    `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<tom@example.org>: user is over the allowed storage, there is no room left for new mail`,
    'tom@example.org',
  ),
  en.delayed(
    `Delivery incomplete
There was a temporary problem delivering your message to tom@example.org. Gmail will retry for 46 \
more hours. You'll be notified if the delivery fails permanently.`,
    'tom@example.org',
  ),
  en.delayed(
    `Subject: Warning: message 1tXk2v-0004Qy-3B delayed 24 hours

This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.com.

The address to which the message has not yet been delivered is:

  maria@example.org

No action is required on your part. Delivery attempts will continue for
some time, and this warning may be repeated at intervals if the message
remains undelivered.`,
    'maria@example.org',
  ),
  en.delayed(
    `Delivery is delayed to these recipients or groups:

Owen Price (owen.price@example.net)

Subject: Minutes of Tuesday

This message hasn't been delivered yet. Delivery will continue to be attempted.

The server will keep trying to deliver this message for the next 1 days, 19 hours and 58 minutes. \
You'll be notified if the message can't be delivered by that time.`,
    'owen.price@example.net',
  ),
  en.away(`Automatic reply: Offer for the roof

Thank you for your email. I am out of the office until Monday 4 May with limited access to email. \
For anything urgent please contact the front desk.

Kind regards
Harriet`),
  en.away(`From: Owen Price <owen.price@example.net>
To: ada@example.com
Subject: Out of Office: Minutes of Tuesday

Hi, I'm on annual leave and back on the 12th. I won't be checking messages before then.`),
  en.away(`Thanks for getting in touch! This is an automated response to let you know that we have \
received your message. One of us will get back to you within two working days. Please do not reply \
to this email.`),

  de.full(
    `Posteingang des Empfängers voll
Ihre Nachricht konnte nicht an jutta.brandt@example.org zugestellt werden. Der Posteingang ist \
voll \
oder erhält zurzeit zu viele E-Mails.
WEITERE INFORMATIONEN`,
    'jutta.brandt@example.org',
  ),
  de.full(
    `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

Matthias Kroll (m.kroll@example.net)
Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen. Senden Sie die \
Nachricht später noch einmal, oder wenden Sie sich direkt an den Empfänger.`,
    'm.kroll@example.net',
  ),
  de.full(
    `Von: Mail Delivery System <mailer-daemon@example.com>
An: ada@example.com
Betreff: Mail delivery failed: returning message to sender

Leider konnte Ihre E-Mail nicht zugestellt werden.

  verein@example.org:
  Der Speicherplatz des Empfängers ist erschöpft (552 5.2.2 Quota exceeded)`,
    'verein@example.org',
  ),
  de.delayed(
    `Zustellung unvollständig
Beim Zustellen Ihrer Nachricht an verein@example.org ist ein vorübergehendes Problem aufgetreten. \
Gmail versucht es noch 45 Stunden lang. Sie werden benachrichtigt, wenn die Zustellung dauerhaft \
fehlschlägt.`,
    'verein@example.org',
  ),
  de.delayed(
    `Betreff: Verzögerte Zustellung Ihrer Nachricht

Dies ist nur eine Warnung. Sie brauchen Ihre Nachricht nicht erneut zu senden.

Die Nachricht konnte seit 4 Stunden nicht an folgende Adresse übermittelt werden:
m.kroll@example.net

Wir versuchen es noch bis zu fünf Tage lang weiter.`,
    'm.kroll@example.net',
  ),
  de.delayed(
    `Die Übermittlung an folgende Empfänger hat sich verzögert:

jutta.brandt@example.org

Betreff: Angebot Dachsanierung

Diese Nachricht wurde noch nicht zugestellt. Es wird weiterhin versucht, sie zuzustellen.`,
    'jutta.brandt@example.org',
  ),
  de.away(`Automatische Antwort: Angebot Dachsanierung

Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 8. Mai nicht im Haus. In dringenden \
Fällen wenden Sie sich bitte an meine Kollegin in der Zentrale.

Mit freundlichen Grüßen
Matthias Kroll`),
  de.away(`Betreff: Abwesenheitsnotiz: Termin am Donnerstag

Hallo,
ich bin im Urlaub und ab dem 24. wieder erreichbar. E-Mails werden nicht weitergeleitet.`),
  de.away(`Guten Tag,

Ihre Anfrage ist bei uns eingegangen. Diese E-Mail wurde automatisch erstellt, bitte antworten Sie \
nicht darauf. Wir melden uns so bald wie möglich bei Ihnen.

Ihr Kundenservice`),

  nl.full(
    `Inbox van ontvanger vol
Je bericht is niet bezorgd bij femke.dekker@example.org. De inbox van de ontvanger is vol of \
ontvangt op dit moment te veel e-mail.`,
    'femke.dekker@example.org',
  ),
  nl.full(
    `Onderwerp: Onbestelbaar: Verslag ledenvergadering

De bezorging aan de volgende geadresseerden of groepen is mislukt:

penningmeester@example.net
Het postvak van de geadresseerde is vol en kan nu geen berichten accepteren. Probeer het bericht \
later opnieuw te verzenden of neem rechtstreeks contact op met de geadresseerde.`,
    'penningmeester@example.net',
  ),
  nl.full(
    `Dit bericht is automatisch aangemaakt door de mailserver.

Uw e-mail kon niet worden afgeleverd bij een of meer ontvangers:

  joris@example.org
    mailbox zit vol: de ontvanger heeft zijn opslaglimiet bereikt`,
    'joris@example.org',
  ),
  nl.delayed(
    `Bezorging onvolledig
Er is een tijdelijk probleem opgetreden bij het bezorgen van je bericht aan joris@example.org. \
Gmail \
probeert het nog 47 uur. Je krijgt een melding als de bezorging definitief mislukt.`,
    'joris@example.org',
  ),
  nl.delayed(
    `Van: Mail Delivery System <mailer-daemon@example.com>
Aan: ada@example.com
Onderwerp: Waarschuwing: bericht 24 uur vertraagd

Een bericht dat u heeft verstuurd is na meer dan 24 uur nog niet bij alle
ontvangers afgeleverd. Het gaat om dit adres:

  femke.dekker@example.org

U hoeft niets te doen. De server blijft het voorlopig proberen.`,
    'femke.dekker@example.org',
  ),
  nl.delayed(
    `De bezorging aan de volgende geadresseerden of groepen is vertraagd:

Bestuur (bestuur@example.net)

Dit bericht is nog niet bezorgd. Er wordt nog steeds geprobeerd het te bezorgen.`,
    'bestuur@example.net',
  ),
  nl.away(`Automatisch antwoord: Verslag ledenvergadering

Beste afzender,
ik ben afwezig tot en met vrijdag 15 mei en lees mijn mail niet. Bel bij spoed met het \
secretariaat.`),
  nl.away(`Onderwerp: Afwezigheidsbericht
Van: Joris Smit <joris@example.org>

Hallo! Ik geniet van mijn vakantie en ben maandag weer op kantoor. Ik beantwoord je mail dan.`),
  nl.away(`Bedankt voor uw bericht. Wij hebben uw e-mail in goede orde ontvangen en streven ernaar \
binnen drie werkdagen te reageren.

Dit is een automatisch gegenereerd bericht; u kunt hier niet op antwoorden.`),

  sv.full(
    `Mottagarens inkorg är full
Ditt meddelande kunde inte levereras till karin.ek@example.org. Mottagarens inkorg är full eller \
så \
tar den emot för mycket e-post just nu.`,
    'karin.ek@example.org',
  ),
  sv.full(
    `Ämne: Kan inte levereras: Årsmöte

Leveransen misslyckades till följande mottagare eller grupper:

Styrelsen (styrelsen@example.net)
Mottagarens postlåda är full och kan inte ta emot meddelanden nu. Försök skicka meddelandet igen \
senare eller kontakta mottagaren direkt.`,
    'styrelsen@example.net',
  ),
  sv.full(
    `Hej,

ditt mejl till nisse@example.org gick inte fram. Kontot har överskridit sitt lagringsutrymme och \
kan \
inte ta emot mer e-post (kod 5.2.2).

Vänliga hälsningar
Postmaster`,
    'nisse@example.org',
  ),
  sv.delayed(
    `Leveransen är inte klar
Ett tillfälligt problem uppstod när ditt meddelande skulle levereras till nisse@example.org. Gmail \
försöker igen i 46 timmar till. Du får ett meddelande om leveransen misslyckas permanent.`,
    'nisse@example.org',
  ),
  sv.delayed(
    `Leveransen till följande mottagare eller grupper är försenad:

karin.ek@example.org

Det här meddelandet har inte levererats än. Leveransförsöken fortsätter.`,
    'karin.ek@example.org',
  ),
  sv.delayed(
    `Från: Mail Delivery System <mailer-daemon@example.com>
Till: ada@example.com
Ämne: Fördröjt brev (försöker fortfarande)

Detta är bara en varning, du behöver inte skicka om ditt brev.
Brevet har ännu inte kunnat lämnas till styrelsen@example.net.
Nya försök görs i upp till fem dagar.`,
    'styrelsen@example.net',
  ),
  sv.away(`Automatiskt svar: Årsmöte

Hej!
Jag är på semester till och med den 9 augusti och läser inte min e-post. Vid brådskande ärenden, \
kontakta växeln.

Karin Ek`),
  sv.away(`Ämne: Frånvaro: Offert tak

Tack för ditt mejl. Jag är inte på kontoret i dag men svarar så fort jag är tillbaka.`),
  sv.away(`Hej och tack för att du kontaktar oss!

Detta är ett autosvar som bekräftar att vi har tagit emot ditt ärende. Vi återkommer vanligtvis \
inom \
två arbetsdagar. Du kan inte svara på det här mejlet.`),
];
