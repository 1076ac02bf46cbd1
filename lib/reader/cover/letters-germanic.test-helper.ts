import { lettersIn } from './letter.test-helper';

const en = lettersIn('en');
const de = lettersIn('de');
const nl = lettersIn('nl');
const sv = lettersIn('sv');

/** Four mails in each of the languages of the north and the west. */
export const germanic = [
  en(
    `From: Mail Delivery System <mailer-daemon@example.com>
To: hb@example.com
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mail.example.com.

<t.okafor@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 No such user

From: Harriet Bexley <hb@example.com>
To: Tobias Okafor <t.okafor@example.org>
Date: Mon, 4 May 2026 10:12:00 +0100

Dear Tobias,

the drawings are in the shared folder. Let me know what Winifred thinks.

Best wishes,
Harriet`,
    'Harriet Bexley Tobias Okafor',
    `This is the mail system at host / 550 5.1.1 No such user / May / the drawings are in /
mx.example.org`,
  ),
  en(
    `Hi Meredith,

it came back again, see below. Can you ask the postmaster at your side? Outlook only shows 5.2.2.

Thanks,
Fergus

On Tue, 3 Mar 2026 at 09:41, Meredith Vance <mv@example.org> wrote:
> Hello Fergus,
> my mailbox was full until March, please try once more.
> Cheers, Meredith`,
    'Meredith Vance Fergus',
    `it came back again / postmaster / Outlook only shows 5.2.2 / Mar /
my mailbox was full until March`,
  ),
  en(
    `Automatic reply: Budget

Dear sender,

thank you for your email. I am on leave until 12 June. For urgent matters please contact my \
colleague in the sales office.

Kind regards

Rosalind Achebe
Head of Purchasing
Example Ltd`,
    'Rosalind Achebe',
    'Dear sender / thank you for your email / June / sales office / Head of Purchasing',
  ),
  en(
    `-----Original Message-----
From: Sinclair, Dorothea
Sent: Thursday, August 6, 2026 8:15 AM
To: Quentin Marlowe; Support
Cc: Yusuf Rahman
Subject: RE: bounce of the newsletter

Good morning Quentin and Yusuf,

our server said 421 4.7.0 try again later. Gmail took it an hour later.

Regards, Dorothea`,
    'Sinclair Dorothea Quentin Marlowe Yusuf Rahman',
    'August / Support / our server said 421 4.7.0 try again later / Gmail took it',
  ),

  de(
    `Von: Mail Delivery System <mailer-daemon@example.com>
An: jb@example.com
Betreff: Unzustellbar: Liste für Matthias

Ihre Nachricht konnte nicht zugestellt werden.

<m.kroll@example.org>: 550 5.1.1 Unbekannter Empfänger

Von: Jutta Brandt <jb@example.com>
An: Matthias Kroll <m.kroll@example.org>
Gesendet: Montag, 4. Mai 2026 10:12

Lieber Matthias,

anbei die Liste. Ich bin ab Juni wieder da.

Liebe Grüße
Jutta`,
    'Jutta Brandt Matthias Kroll',
    `Ihre Nachricht konnte nicht zugestellt werden / 550 5.1.1 Unbekannter Empfänger / Mai /
ab Juni`,
  ),
  de(
    `Hallo Frau Dr. Wegener,

die Mail kam wieder zurück. Outlook meldet nur 5.2.2. Könnte Ihr Postmaster einmal nachsehen?

Mit freundlichen Grüßen
Detlef Pohl

Am 3. März 2026 um 09:41 schrieb Ilse Wegener <iw@example.org>:
> Guten Tag Herr Pohl,
> mein Postfach war bis März voll.
> Viele Grüße, Ilse Wegener`,
    'Wegener Detlef Pohl Ilse',
    'die Mail kam wieder zurück / Outlook meldet nur 5.2.2 / Postmaster / März / mein Postfach war',
  ),
  de(
    `Automatische Antwort: Angebot

Sehr geehrte Damen und Herren,

ich bin bis zum 12. Juni nicht im Büro. In dringenden Fällen hilft Ihnen der Vertrieb.

Beste Grüße
i. A. Gerlinde Maurer
Leitung Einkauf`,
    'Gerlinde Maurer',
    'Sehr geehrte Damen und Herren / ich bin bis zum 12. Juni / der Vertrieb / Leitung Einkauf',
  ),
  de(
    `-----Ursprüngliche Nachricht-----
Von: Seidel, Annegret
Gesendet: Donnerstag, 6. August 2026 08:15
An: Burkhard Lenz; Vertrieb
Cc: Yasemin Toprak
Betreff: AW: Rundbrief

Guten Morgen Burkhard, guten Morgen Yasemin,

der Server sagt 421 4.7.0 try again later, und Gmail nimmt es erst nach einer Stunde an.

LG Annegret`,
    'Seidel Annegret Burkhard Lenz Yasemin Toprak',
    'August / Vertrieb / der Server sagt 421 4.7.0 try again later / Gmail nimmt es',
  ),

  nl(
    `Van: Mail Delivery System <mailer-daemon@example.com>
Aan: fd@example.com
Onderwerp: Onbestelbaar: lijst voor Wouter

Uw bericht kon niet worden bezorgd.

<w.hoekstra@example.org>: 550 5.1.1 Onbekende gebruiker

Van: Femke Dekker <fd@example.com>
Aan: Wouter Hoekstra <w.hoekstra@example.org>
Verzonden: maandag 4 mei 2026 10:12

Beste Wouter,

de lijst zit in de bijlage. In juni ben ik er weer.

Groetjes,
Femke`,
    'Femke Dekker Wouter Hoekstra',
    'Uw bericht kon niet worden bezorgd / 550 5.1.1 Onbekende gebruiker / mei / In juni ben ik',
  ),
  nl(
    `Geachte mevrouw Van der Linden,

mijn mail kwam weer terug, Outlook toont alleen 5.2.2. Kan uw postmaster ernaar kijken?

Met vriendelijke groet,
Gijs Postma

Op di 3 mrt 2026 om 09:41 schreef Aleid van der Linden <avdl@example.org>:
> Dag Gijs,
> mijn postvak was tot maart vol.
> Groet, Aleid`,
    'Linden Gijs Postma Aleid',
    `mijn mail kwam weer terug / Outlook toont alleen 5.2.2 / postmaster / mrt /
mijn postvak was tot maart vol`,
  ),
  nl(
    `Automatisch antwoord: Offerte

Geachte heer, mevrouw,

ik ben tot 12 juni afwezig. Neem voor spoed contact op met de afdeling verkoop.

Hartelijke groeten

Roosmarijn Tuinstra
Hoofd inkoop`,
    'Roosmarijn Tuinstra',
    'Geachte heer, mevrouw / ik ben tot 12 juni afwezig / afdeling verkoop / Hoofd inkoop',
  ),
  nl(
    `-----Oorspronkelijk bericht-----
Van: Sanne Zijlstra
Verzonden: donderdag 6 augustus 2026 08:15
Aan: Bas Kuipers; Verkoop
CC: Youssef Amrani
Onderwerp: RE: nieuwsbrief

Goedemorgen Bas en Youssef,

de server zegt 421 4.7.0 try again later en Gmail neemt hem pas na een uur aan.

Gr. Sanne`,
    'Sanne Zijlstra Bas Kuipers Youssef Amrani',
    'augustus / Verkoop / de server zegt 421 4.7.0 try again later / Gmail neemt hem',
  ),

  sv(
    `Från: Mail Delivery System <mailer-daemon@example.com>
Till: ke@example.com
Ämne: Kan inte levereras: lista till Torbjörn

Ditt meddelande kunde inte levereras.

<t.hedlund@example.org>: 550 5.1.1 Okänd användare

Från: Karin Ekdahl <ke@example.com>
Till: Torbjörn Hedlund <t.hedlund@example.org>
Skickat: den 4 maj 2026 10:12

Hej Torbjörn!

Listan är bifogad. I juni är jag tillbaka.

Hälsningar
Karin`,
    'Karin Ekdahl Torbjörn Hedlund',
    'Ditt meddelande kunde inte levereras / 550 5.1.1 Okänd användare / maj / I juni är jag',
  ),
  sv(
    `Hej Gunilla,

mitt mejl kom tillbaka igen, Outlook visar bara 5.2.2. Kan er postmaster titta på det?

Med vänliga hälsningar
Sixten Brolin

Den tis 3 mars 2026 kl 09:41 skrev Gunilla Åström <ga@example.org>:
> Hejsan Sixten,
> min inkorg var full till mars.
> Mvh Gunilla`,
    'Gunilla Åström Sixten Brolin',
    `mitt mejl kom tillbaka igen / Outlook visar bara 5.2.2 / postmaster / mars /
min inkorg var full`,
  ),
  sv(
    `Automatiskt svar: Offert

Hej,

jag är ledig till den 12 juni. Kontakta säljavdelningen om det är bråttom.

Vänliga hälsningar,

Ragnhild Stenmark
Inköpschef`,
    'Ragnhild Stenmark',
    'jag är ledig till den 12 juni / säljavdelningen / Inköpschef',
  ),
  sv(
    `-----Ursprungligt meddelande-----
Från: Solveig Lindqvist
Skickat: den 6 augusti 2026 08:15
Till: Bertil Nyman; Support
Kopia: Yasmin Haddad
Ämne: SV: nyhetsbrev

God morgon Bertil och Yasmin,

servern säger 421 4.7.0 try again later och Gmail tar emot det först efter en timme.

/Solveig`,
    'Solveig Lindqvist Bertil Nyman Yasmin Haddad',
    'augusti / Support / servern säger 421 4.7.0 try again later / Gmail tar emot',
  ),
];
