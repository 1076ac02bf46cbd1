import type { Sentence } from '../types';

/**
 * What tells stands in the source as it stands here; the words around it that make a notice of it,
 * and all names, are ours.
 */

const seen = '2026-11-28';
const code = (url: string) => ({ kind: 'source code', url, seen }) as const;
const page = (url: string) => ({ kind: 'provider', url, seen }) as const;
const found = (url: string) => ({ kind: 'observed', url, seen }) as const;

const GITHUB = 'https://github.com';
const THUNDERBIRD = `${GITHUB}/thunderbird/thunderbird-l10n/blob/HEAD/nl/mail/chrome/messenger`;
const HEADS = code(`${THUNDERBIRD}/mimeheader.properties`);
const RECEIPTS = code(`${THUNDERBIRD}/msgmdn.properties`);
const COMPOSING = code(`${THUNDERBIRD}/messengercompose/composeMsgs.properties`);
const LOCALIZATION = `${GITHUB}/roundcube/roundcubemail/blob/HEAD/program/localization/nl_NL`;
const ROUNDCUBE = code(`${LOCALIZATION}/messages.inc`);
const ROUNDCUBE_LABELS = code(`${LOCALIZATION}/labels.inc`);
const SYMPA = code(`${GITHUB}/sympa-community/sympa/blob/HEAD/po/sympa/nl.po`);
const MAILMAN = code(`${GITHUB}/terencehonles/mailman/blob/HEAD/templates/nl/postheld.txt`);
const CLAWS = code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/nl.po/');
const EVOLUTION = code(`${GITHUB}/GNOME/evolution/blob/HEAD/po/nl.po`);
const EXCHANGE = code(`${GITHUB}/sisimai/p5-sisimai/blob/HEAD/lib/Sisimai/Lhost/Office365.pm`);
const SPAMMER = code(
  `${GITHUB}/MicrosoftDocs/microsoft-365-docs-pr.nl-NL/blob/HEAD/microsoft-365/security/office-365-security/removing-user-from-restricted-users-portal-after-spam.md`,
);
const RELAY = page(
  'https://support.microsoft.com/nl-nl/office/65b494a4-0a15-433e-829f-e73651e0245e',
);
const NDR = page('https://support.office.com/nl-nl/article/51daa6b9-2e35-49c4-a0c9-df85bf8533c3');
const NDR_5110 = page(
  'https://support.office.com/nl-nl/article/5a04a25a-a34f-476b-afc6-007fb92f86a1',
);
const TRANSPORT = page('https://support.microsoft.com/nl-nl/kb/197417');
const DATION = page('https://help.dation.nl/support/solutions/articles/80001046844');
const STRATO = page(
  'https://www.strato.nl/faq/mail/waarom-krijg-ik-foutmeldingen-bij-het-werken-met-e-mail/',
);
const CARERIX = page('http://nl.help.carerix.com/nl/articles/2245905-e-mail-bounce');
const LASSO = page('https://forum.lasso-concepten.nl/t/foutmeldingen-bij-e-mail/154');
const WEBOKE = page(
  'https://www.weboke.nl/knowledgebase/6/Email-foutmeldingen-Mail-delivery-failed-returning-message-to-sender.html',
);
const GENKGO = page('https://support.genkgo.com/nl/help/systeem-instellingen/email');
const VDX = page(
  'https://www.domein-registreren.nl/ik-ontvang-geen-emails-meer-mijn-mailbox-zit-vol_807.html',
);
const ARGEWEB = page(
  'https://support.yourhosting.nl/support/solutions/articles/80000942167-mijn-mailbox-van-argeweb-is-vol',
);
const ADOBE = code(
  `${GITHUB}/AdobeDocs/campaign-classic.nl-NL/blob/HEAD/help/delivery/using/understanding-delivery-failures.md`,
);
const ADVICE = page(
  'https://www.mijntipsenadvies.be/2023-01/waarom-komt-uw-e-mail-niet-aan-VLTAITAR_EU28190601',
);
const YOURHOSTING = page(
  'https://support.yourhosting.nl/support/solutions/articles/80001083637-als-je-mail-bij-de-heeg-niet-aankomt',
);
const KEURIG = page('https://www.keurigonline.nl/blog/afwezigheidsbericht-instellen');
const GREETED = found('https://webwoordenboek.nl/kenniscentrum/hoe-stuur-je-een-mail-naar-iemand');
const LOVED = found('https://www.beatrijs.com/aanhef/');
const MORNING = found('https://leontinetacoma.nl/conventies-welke-conventies-fuck-de-conventies/');
const HEARTY = found('https://www.marcellemmens.nl/2010/09/doei/');
const GROETJES = found('https://groeten.nl/met-vriendelijke-groet/');
const PARCEL = found('https://lock.pub/nl/blog/yamato-sagawa-phishing');
const CLOSED = found(
  'https://www.calliope.be/dutch/html/topic_7B9CFD22-66DA-49C2-9EBE-3DA5C79A97E1_7E87534C-1235-4554-B0FF-DCAD97D9D231_1.htm',
);

const failed = { outcome: 'failed' } as const;
const delayed = { outcome: 'delayed' } as const;
const delivered = { outcome: 'delivered' } as const;
const answered = { outcome: 'auto-reply' } as const;
const none = { outcome: 'none' } as const;
const to = { recipient: 'anke.visser@example.com' } as const;
const hides = { hides: ['Anke', 'Visser'] } as const;
const apart = { outcome: 'none', hides: ['Anke', 'Bram', 'Smit'] } as const;

/** More than a line or two, which may be talk about such things. */
const LONG = `\n\n(Onderwerp van uw mail: Afspraak)\n\n${'De lijst is er voor overleg. '.repeat(14)}`;

const OWNER = 'De beheerder is bram.smit@example.org.\n';
const UNDELIVERED = 'Uw bericht is niet bezorgd';

/** A letter, whose greeting and closing stand beside names. */
const letter = (greeting: string, closing: string): string =>
  `${greeting} Anke,\n\nmijn bericht is niet bezorgd.\n\n${closing}\nBram Smit`;

/** A whole answer; in a pasted head such words may be somebody's own. */
const answer = (subject: string): string =>
  `From: anke@example.com\nTo: bram@example.org\nSubject: ${subject}: Factuur 4711\nDate: Thu, 12 Mar 2026 09:14:00 +0100\n\nMaandag ben ik er weer.`;

const EVOLUTION_TEXTS = code('https://github.com/GNOME/evolution/blob/master/po/nl.po');
const CLAWS_MAIL = code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/nl.po/');
const NEXTCLOUD = code(
  'https://github.com/nextcloud/server/blob/00256ee18e4e0212faf31e9e06d29a7ee353dd57/lib/l10n/nl.json',
);
const SYMPA_LISTS = code('https://github.com/sympa-community/sympa/blob/6.2.70/po/sympa/nl.po');
const KSIEVE = code(
  'https://sources.debian.org/src/libkf5ksieve/4:22.12.3-1+deb12u1/po/nl/libksieve.po/',
);
const MAILMAN_3 = code(
  'https://sources.debian.org/src/mailman3/3.3.8-2~deb12u2/src/mailman/messages/nl/LC_MESSAGES/mailman.po/',
);
const KMAIL = code('https://sources.debian.org/src/kmail/4:22.12.3-1/po/nl/kmail.po/');
const CALENDAR = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/nl/calendar/chrome/calendar/calendar-event-dialog.dtd',
);

export const sentences = [
  // Heads
  {
    text: 'Van: Anke Visser\nAan: Bram Smit\nOnderwerp: Afspraak',
    reads: { hides: ['Anke', 'Visser', 'Bram', 'Smit'] },
    source: HEADS,
  },
  { text: 'Afzender: Anke Visser\nOnderwerp: Afspraak', reads: hides, source: ROUNDCUBE_LABELS },
  { text: 'Ontvanger: Anke Visser\nOnderwerp: Afspraak', reads: hides, source: ROUNDCUBE_LABELS },
  {
    text: 'Antwoord-aan: Anke Visser\nOnderwerp: Afspraak',
    reads: hides,
    source: ROUNDCUBE_LABELS,
  },
  { text: 'Antwoord-naar: Anke Visser\nOnderwerp: Afspraak', reads: hides, source: HEADS },
  { text: 'Antwoorden aan: Anke Visser\nOnderwerp: Afspraak', reads: hides },

  // Subjects
  {
    text: 'Onderwerp: Automatisch antwoord: Factuur 4711\n\nMaandag ben ik er weer.',
    reads: answered,
    source: KEURIG,
  },
  {
    text: 'Onderwerp: Afwezigheidsbericht: Factuur 4711\n\nMaandag ben ik er weer.',
    reads: answered,
    source: KEURIG,
  },
  { text: 'Onderwerp: Afwezig: Factuur 4711\n\nMaandag ben ik er weer.', reads: answered },
  { text: answer('Niet aanwezig'), reads: answered },
  { text: answer('Niet op kantoor'), reads: answered },
  { text: answer('Op vakantie'), reads: answered, source: KEURIG },
  {
    text: 'U kunt een melding krijgen dat het bericht onbestelbaar is.',
    reads: failed,
    source: TRANSPORT,
  },
  { text: 'Bezorging onvolledig\n\nMeer hierover staat in de e-mail.', reads: delayed },
  {
    text: 'Onderwerp: Vertraagd: Factuur 4711\n\nMeer hierover staat in de e-mail.',
    reads: delayed,
  },

  // Not delivered
  {
    text: 'Uw bericht kan niet worden bezorgd bij de volgende geadresseerden of groepen:\n\nanke.visser@example.com',
    reads: { outcome: 'failed', recipient: 'anke.visser@example.com' },
    source: EXCHANGE,
  },
  { text: 'Hierin staat dat een bericht niet is bezorgd.', reads: failed, source: NDR },
  { text: 'We kunnen uw bericht niet bij de ontvanger bezorgen.', reads: failed },
  { text: 'Uw e-mail kon helaas niet worden afgeleverd.', reads: failed, source: CARERIX },
  { text: 'We konden dit bericht niet afleveren.', reads: failed, source: SYMPA },
  {
    text: 'Het bezorgen bij de volgende geadresseerden of groepen is mislukt:\n\nanke.visser@example.com',
    reads: { outcome: 'failed', recipient: 'anke.visser@example.com' },
  },
  {
    text: 'De bezorging bij de volgende geadresseerden is mislukt:\n\nanke.visser@example.com',
    reads: { outcome: 'failed', recipient: 'anke.visser@example.com' },
  },
  { text: 'Dit is een e-mail over de mislukte bezorging.', reads: failed, source: STRATO },
  { text: 'De aflevering van uw bericht is mislukt.', reads: failed },
  {
    text: 'Probleem met de bezorging aan anke.visser@example.com',
    reads: { outcome: 'failed', recipient: 'anke.visser@example.com' },
  },
  { text: 'Er was een probleem bij het bezorgen van uw bericht.', reads: failed },
  {
    text: 'Kan het bericht niet verzenden omdat een van de geadresseerden er niet is.',
    reads: failed,
    source: RELAY,
  },
  {
    text: 'Het bericht kon niet worden verzonden, omdat de verbinding werd verbroken.',
    reads: failed,
    source: COMPOSING,
  },
  { text: 'Verzenden van bericht is mislukt.', reads: failed, source: ROUNDCUBE },
  {
    text: 'Er is een fout opgetreden bij het verzenden van e-mail.',
    reads: failed,
    source: COMPOSING,
  },
  {
    text: 'Een e-mailbericht dat de geadresseerde niet bereikt.',
    reads: failed,
    source: YOURHOSTING,
  },
  { text: `Uw bericht aan de ontvanger is geblokkeerd.${LONG}`, reads: failed },
  {
    text: `De server van de ontvanger heeft uw bericht geweigerd.${LONG}`,
    reads: failed,
    source: CARERIX,
  },
  { text: `De server heeft jouw e-mail helaas geweigerd.${LONG}`, reads: failed, source: STRATO },
  {
    text: `Uw bericht voor de lijst is afgewezen door de moderator.${LONG}`,
    reads: failed,
    source: SYMPA,
  },
  {
    text: "Het is niet mogelijk om uw bericht naar de lijst 'afspraken' door te sturen.",
    reads: failed,
    source: SYMPA,
  },

  {
    text: 'De berichten zijn niet bezorgd bij anke.visser@example.com',
    reads: { outcome: 'failed', recipient: 'anke.visser@example.com' },
  },
  {
    text: 'De bezorging bij deze geadresseerden is voltooid, maar de doelserver heeft niets gemeld: anke.visser@example.com',
    reads: delivered,
  },
  {
    text: `${UNDELIVERED}. Anke Visser is niet gevonden bij example.com.`,
    reads: { cause: 'user-unknown' },
  },
  { text: `${UNDELIVERED}.`, reads: failed },

  // To whoever wrote
  ...['uw bericht', 'je bericht', 'uw e-mail', 'je e-mail', 'uw mail', 'je mail'].map((words) => ({
    text: `Geachte heer,\n\n${words} is niet bezorgd.\n\nMet vriendelijke groet`,
    reads: failed,
  })),

  // Things of mail, and parcels
  { text: 'Het postvak is weg, het is niet bezorgd.', reads: failed, source: STRATO },
  { text: 'De ontvanger is weg, het is niet bezorgd.', reads: failed, source: STRATO },
  { text: 'De geadresseerde is weg, het is niet bezorgd.', reads: failed, source: NDR_5110 },
  { text: 'Dit bericht is weg, het is niet bezorgd.', reads: failed, source: NDR },
  {
    text: 'Uw pakket kon niet worden bezorgd. Antwoord op dit bericht.',
    reads: none,
    source: PARCEL,
  },
  { text: 'Uw pakje kan niet worden bezorgd. Antwoord op dit bericht.', reads: none },
  { text: 'Uw bestelling kan niet worden bezorgd. Antwoord op dit bericht.', reads: none },

  // Later
  { text: 'Dit bericht is nog niet bezorgd.', reads: delayed, source: GENKGO },
  { text: 'Dit bericht kan nog niet worden bezorgd.', reads: delayed },
  { text: 'Dit bericht is nog niet bij de ontvanger afgeleverd.', reads: delayed },
  {
    text: 'De bezorging bij deze geadresseerden of groepen is vertraagd\n\nanke.visser@example.com',
    reads: { outcome: 'delayed', recipient: 'anke.visser@example.com' },
  },
  { text: 'De aflevering van uw e-mail is vertraagd.', reads: delayed },
  { text: 'Uw bericht is vertraagd', reads: delayed },
  ...[
    'Gmail blijft het nog 46 uur proberen.',
    'We blijven het nog 46 uur proberen.',
    'De server probeert het later opnieuw.',
    'De pogingen worden nog 2 dagen voortgezet.',
    'U hoeft het niet opnieuw te verzenden.',
    'U hoeft zelf niets te doen.',
  ].map((words) => ({ text: `${UNDELIVERED}. ${words}`, reads: delayed })),
  { text: `${UNDELIVERED} door een tijdelijk probleem.`, reads: delayed, source: ADVICE },
  { text: `${UNDELIVERED}. Het wordt later opnieuw geprobeerd.`, reads: delayed, source: ADOBE },

  // Never
  {
    text: `Uw bericht is vertraagd: 451 4.4.1 example.com. Het kan definitief niet worden bezorgd.`,
    reads: failed,
  },
  {
    text: `Uw bericht is vertraagd: 451 4.4.1 example.com. ${UNDELIVERED}. Er volgen geen verdere pogingen.`,
    reads: failed,
  },

  // Arrived
  {
    text: 'Uw bericht is bezorgd bij de volgende geadresseerden: anke.visser@example.com',
    reads: delivered,
  },
  { text: 'Het bericht is afgeleverd', reads: delivered, source: SYMPA },
  {
    text: 'Dit is een leesbevestiging voor de e-mail die u naar anke.visser@example.com hebt verzonden.',
    reads: delivered,
    source: RECEIPTS,
  },
  {
    text: 'Je kreeg een ontvangstbevestiging in dit bericht: het is gezien door de ontvanger.',
    reads: delivered,
    source: CLAWS,
  },
  {
    text: "Uw bericht aan Anke over 'Afspraak' op 12 maart is weergegeven.",
    reads: delivered,
    source: EVOLUTION,
  },
  {
    text: 'Uw bericht\n\n   Aan: Anke Visser\n   Onderwerp: Afspraak\n\n is gelezen op donderdag 12 maart 2026 09:20:02.',
    reads: delivered,
  },

  // Held
  {
    text: "Uw e-mail naar 'Afspraken' wordt tegengehouden totdat de lijst moderator deze kan bekijken.",
    reads: answered,
    source: MAILMAN,
  },
  {
    text: "Uw bericht naar lijst 'afspraken' is doorgestuurd naar de moderator(s)",
    reads: answered,
    source: SYMPA,
  },
  { text: 'Uw bericht wacht op de goedkeuring van de beheerder.', reads: answered },
  { text: 'Er zijn 3 berichten te modereren.', reads: answered, source: SYMPA },

  // Causes
  { text: `${UNDELIVERED}: Gebruiker onbekend`, reads: { cause: 'user-unknown' }, source: ADOBE },
  { text: `${UNDELIVERED}: onbekende gebruiker`, reads: { cause: 'user-unknown' }, source: ADOBE },
  { text: `${UNDELIVERED}: onbekende ontvanger.`, reads: { cause: 'user-unknown' } },
  {
    text: `${UNDELIVERED} omdat het adres niet kan worden gevonden.`,
    reads: { cause: 'user-unknown' },
  },
  { text: `${UNDELIVERED}. Adres niet gevonden`, reads: { cause: 'user-unknown' } },
  {
    text: `${UNDELIVERED}. Het ingevoerde e-mailadres kan niet worden gevonden.`,
    reads: { cause: 'user-unknown' },
    source: NDR_5110,
  },
  {
    text: `${UNDELIVERED}: e-mail adres niet bekend.`,
    reads: { cause: 'user-unknown' },
    source: DATION,
  },
  {
    text: `${UNDELIVERED}: Het e-mail adres bestaat niet meer.`,
    reads: { cause: 'user-unknown' },
    source: LASSO,
  },
  {
    text: `${UNDELIVERED} omdat een adres niet bestaat.`,
    reads: { cause: 'user-unknown' },
    source: GENKGO,
  },
  {
    text: `${UNDELIVERED}. Het postvak van de ontvanger is vol.`,
    reads: { cause: 'mailbox-full' },
    source: STRATO,
  },
  {
    text: `${UNDELIVERED}. De mailbox van het e-mailadres is vol.`,
    reads: { cause: 'mailbox-full' },
    source: DATION,
  },
  { text: `${UNDELIVERED}. Mailbox vol`, reads: { cause: 'mailbox-full' }, source: VDX },
  {
    text: `${UNDELIVERED} omdat het postvak van de ontvanger vol is.`,
    reads: { cause: 'mailbox-full' },
  },
  {
    text: `${UNDELIVERED} omdat de mailbox van de ontvanger vol is.`,
    reads: { cause: 'mailbox-full' },
    source: ARGEWEB,
  },
  { text: `${UNDELIVERED}. De inbox van de ontvanger is vol.`, reads: { cause: 'mailbox-full' } },
  {
    text: `${UNDELIVERED} wegens een volle mailbox.`,
    reads: { cause: 'mailbox-full' },
    source: VDX,
  },
  {
    text: `${UNDELIVERED} omdat de postbus vol is.`,
    reads: { cause: 'mailbox-full' },
    source: LASSO,
  },
  {
    text: `${UNDELIVERED}. De ontvanger heeft geen opslagruimte meer.`,
    reads: { cause: 'mailbox-full' },
  },
  { text: `${UNDELIVERED}. Quotum overschreden`, reads: { cause: 'mailbox-full' } },
  {
    text: `${UNDELIVERED}: Account uitgeschakeld`,
    reads: { cause: 'mailbox-disabled' },
    source: ADOBE,
  },
  {
    text: `${UNDELIVERED} omdat het domein example.invalid niet is gevonden.`,
    reads: { cause: 'domain-not-found' },
  },
  {
    text: `${UNDELIVERED}: Het domein van het e-mailadres bestaat niet meer.`,
    reads: { cause: 'domain-not-found' },
    source: ADOBE,
  },
  {
    text: `${UNDELIVERED}: Ongeldig domein`,
    reads: { cause: 'domain-not-found' },
    source: ADOBE,
  },
  {
    text: `${UNDELIVERED}: Dit is een domein dat (nog) niet bestaat.`,
    reads: { cause: 'domain-not-found' },
    source: WEBOKE,
  },
  {
    text: `${UNDELIVERED}. Bericht te groot`,
    reads: { cause: 'message-too-large' },
    source: SYMPA,
  },
  {
    text: 'Verzenden van bericht is mislukt. SMTP-fout: berichtgrootte overschrijdt de serverlimit (20 MB)',
    reads: { cause: 'message-too-large' },
    source: ROUNDCUBE,
  },
  {
    text: `${UNDELIVERED}. Het is groter dan de groottelimiet van de server.`,
    reads: { cause: 'message-too-large' },
    source: COMPOSING,
  },
  {
    text: `${UNDELIVERED}. Distributie van berichten: Toestemming geweigerd`,
    reads: { cause: 'restricted-recipient' },
    source: SYMPA,
  },
  {
    text: `${UNDELIVERED}. U hebt geen machtiging om aan deze groep te schrijven.`,
    reads: { cause: 'restricted-recipient' },
  },
  {
    text: `${UNDELIVERED}. U hebt geen toestemming om berichten aan deze lijst te verzenden.`,
    reads: { cause: 'restricted-recipient' },
    source: SYMPA,
  },
  {
    text: 'Het bericht kon niet worden verzonden, omdat de wachttijd voor de verbinding is verlopen.',
    reads: { cause: 'connection-timeout' },
    source: COMPOSING,
  },
  {
    text: `${UNDELIVERED}. De server van de ontvanger reageert niet.`,
    reads: { cause: 'connection-timeout' },
  },
  {
    text: "Reactie van server: '550 <anke.visser@example.com>... Doorsturen geweigerd'",
    reads: { cause: 'relay-denied', code: '550' },
    source: RELAY,
  },
  {
    text: "Reactie van server: '553, dat domein is niet in mijn lijst met toegestane rcpt-hosts (#5.7.1)'",
    reads: { cause: 'relay-denied', code: '553' },
    source: RELAY,
  },
  {
    text: 'Uw bericht kan niet worden bezorgd omdat u niet als een geldige afzender bent herkend.',
    reads: { cause: 'sender-rejected' },
    source: SPAMMER,
  },
  {
    text: 'Het bericht is niet verzonden, omdat het toegestane aantal ontvangers wordt overschreden.',
    reads: { cause: 'too-many-recipients' },
    source: COMPOSING,
  },
  { text: `${UNDELIVERED}: te veel ontvangers.`, reads: { cause: 'too-many-recipients' } },
  {
    text: 'Verzenden van bericht is mislukt. SMTP-fout: Authenticatie mislukt.',
    reads: { cause: 'login-failed' },
    source: ROUNDCUBE,
  },
  {
    text: 'Er is een fout opgetreden bij het verzenden van e-mail. Kan niet authenticeren bij uitgaande (SMTP-)server.',
    reads: { cause: 'login-failed' },
    source: COMPOSING,
  },
  {
    text: 'Het bericht kon niet worden verzonden, omdat het verbinden met uitgaande (SMTP-)server is mislukt.',
    reads: { cause: 'host-unreachable' },
    source: COMPOSING,
  },
  {
    text: 'Verzenden van bericht is mislukt. SMTP-fout: Verbinding met server mislukt.',
    reads: { cause: 'host-unreachable' },
    source: ROUNDCUBE,
  },
  {
    text: `${UNDELIVERED}. Verbinding geweigerd`,
    reads: { cause: 'host-unreachable' },
    source: NDR,
  },

  // Addresses
  ...[
    'aan anke.visser@example.com',
    'bij anke.visser@example.com',
    'naar anke.visser@example.com',
    'op het adres anke.visser@example.com',
    'op het e-mailadres anke.visser@example.com',
    'voor de ontvanger anke.visser@example.com',
    'voor gebruiker anke.visser@example.com',
    'in het postvak van anke.visser@example.com',
  ].map((words) => ({ text: `${OWNER}${UNDELIVERED} ${words}`, reads: to })),
  {
    text: `${OWNER}Het bericht is niet verzonden. Het geweigerde e-mailadres is <anke.visser@example.com>.`,
    reads: to,
    source: RELAY,
  },
  ...[
    'kan niet worden bereikt',
    'kon niet worden bereikt',
    'is niet gevonden',
    'bestaat niet',
    'is vol',
  ].map((words) => ({
    text: `${OWNER}${UNDELIVERED}, want anke.visser@example.com ${words}.`,
    reads: to,
  })),
  { text: `Afzender bram.smit@example.org. ${UNDELIVERED}. anke.visser@example.com`, reads: to },
  {
    text: `Neem contact op met bram.smit@example.org. ${UNDELIVERED}. anke.visser@example.com`,
    reads: to,
    source: KEURIG,
  },
  {
    text: `Verzonden door bram.smit@example.org. ${UNDELIVERED}. anke.visser@example.com`,
    reads: to,
  },
  {
    text: `bram.smit@example.org is niet gemachtigd. ${UNDELIVERED}. anke.visser@example.com`,
    reads: to,
  },

  // Replies
  {
    text: 'Bij het instellen, de server antwoordde: 550 Hier gaat het verder',
    reads: { code: '550' },
    source: COMPOSING,
  },
  { text: 'Bij het instellen kwam dit antwoord: 550 Hier gaat het verder', reads: { code: '550' } },
  { text: 'Bij het instellen kwam deze reactie: 550 Hier gaat het verder', reads: { code: '550' } },
  {
    text: 'Bij het instellen, reactie van server: 550 Hier gaat het verder',
    reads: { code: '550' },
    source: RELAY,
  },
  { text: 'Bij het instellen, de reactie was: 550 Hier gaat het verder', reads: { code: '550' } },
  {
    text: 'Bij het instellen kwam deze serverfout: 550 Hier gaat het verder',
    reads: { code: '550' },
    source: RELAY,
  },
  {
    text: 'Bij het instellen kwam deze foutmelding: 550 Hier gaat het verder',
    reads: { code: '550' },
    source: DATION,
  },
  {
    text: 'Bij het instellen kwam deze foutcode: 550 Hier gaat het verder',
    reads: { code: '550' },
    source: LASSO,
  },
  {
    text: 'Bij het instellen wordt alles geweigerd: 550 Hier gaat het verder',
    reads: { code: '550' },
  },
  { text: '550 betekent', reads: { code: '550' } },
  { text: 'Ik krijg 535 aanmelding geweigerd', reads: { code: '535' } },
  ...['geweigerd', 'onbekende gebruiker', 'ongeldig domein'].map((words) => ({
    text: `550 Anke, ${words}`,
    reads: { code: '550' },
    source: ADOBE,
  })),
  { text: '550 Anke geblokkeerd', reads: { code: '550' }, source: DATION },
  ...['niet toegestaan', 'afgewezen'].map((word) => ({
    text: `550 Anke ${word}`,
    reads: { code: '550' },
  })),
  { text: 'Bezorgd is er niets.\n550 Hier is niemand', reads: { code: '550' } },
  { text: 'Afleveren gaat niet.\n550 Hier is niemand', reads: { code: '550' } },
  { text: 'De afzender mag niet.\n550 Hier is niemand', reads: { code: '550' } },

  // Letters
  ...['Geachte', 'Beste', 'Hoi', 'Dag'].map((greeting) => ({
    text: letter(greeting, 'Met vriendelijke groet'),
    reads: apart,
    source: GREETED,
  })),
  { text: letter('Lieve', 'Met vriendelijke groet'), reads: apart, source: LOVED },
  { text: letter('Goedemorgen', 'Met vriendelijke groet'), reads: apart, source: MORNING },
  { text: letter('Goedemiddag', 'Met vriendelijke groet'), reads: apart },
  { text: letter('Beste', 'Hartelijke groeten'), reads: apart, source: HEARTY },
  { text: letter('Beste', 'Groetjes'), reads: apart, source: GROETJES },
  ...['Met vriendelijke groet', 'Met vriendelijke groeten', 'Hoogachtend'].map((closing) => ({
    text: letter('Beste', closing),
    reads: apart,
    source: CLOSED,
  })),
  ...[
    'Vriendelijke groet',
    'Vriendelijke groeten',
    'Met hartelijke groet',
    'Groet',
    'Groeten',
    'Mvg',
  ].map((closing) => ({ text: letter('Beste', closing), reads: apart })),
  { text: 'Automatisch gegenereerd.\nGoede orde ontvangen.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Dit is een automatisch bericht verstuurd door Sympa Mailing Lists Manager.\nE-mail ontvangen',
    reads: { outcome: 'auto-reply' },
    source: SYMPA_LISTS,
  },
  {
    text: 'Bevestigingen worden nooit automatisch verzonden.\nE-mail ontvangen',
    reads: { outcome: 'auto-reply' },
    source: KMAIL,
  },
  { text: 'Automatisch antwoord.\nGoede orde ontvangen.', reads: { outcome: 'auto-reply' } },
  { text: 'Automatische e-mail.\nGoede orde ontvangen.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Automatisch antwoord.\nU heeft 1 nieuw bericht ontvangen.',
    reads: { outcome: 'auto-reply' },
    source: EVOLUTION_TEXTS,
  },
  {
    text: 'Automatisch antwoord.\nE-mail ontvangen',
    reads: { outcome: 'auto-reply' },
    source: CLAWS_MAIL,
  },
  { text: 'Automatisch gegenereerd.\nVraag ontvangen.', reads: { outcome: 'auto-reply' } },
  { text: 'Ik ben afwezig tot 5 mei.', reads: { outcome: 'auto-reply' }, source: KSIEVE },
  { text: 'Niet op kantoor.', reads: { outcome: 'auto-reply' } },
  { text: 'Van mijn vakantie.', reads: { outcome: 'auto-reply' } },
  { text: 'Op vakantie.', reads: { outcome: 'auto-reply' } },
  { text: 'Uw e-mail kon niet worden bezorgd: mailbox zit vol.', reads: { cause: 'mailbox-full' } },
  { text: 'U heeft 3 openstaande berichten. Klik hier.', reads: { fake: true } },
  { text: '5 berichten wachten op u: meld u aan.', reads: { fake: true } },
  { text: 'Uw berichten worden vastgehouden. Nu vrijgeven.', reads: { fake: true } },
  { text: '7 mails in quarantaine. Ga hierheen om ze vrij te geven.', reads: { fake: true } },
  { text: 'Inkomende berichten staan stil. Bevestig uw gegevens.', reads: { fake: true } },
  {
    text: 'Het wachtwoord van uw mail verloopt vandaag. Wachtwoord behouden.',
    reads: { fake: true },
  },
  {
    text: 'Dit is een automatisch gegenereerde e-mail, dus niet reageren.\nE-mail ontvangen',
    reads: { outcome: 'auto-reply' },
    source: NEXTCLOUD,
  },
  {
    text: 'Uw bericht is niet bezorgd. U hoeft niets te doen om lid te blijven van de maillijst.',
    reads: { outcome: 'delayed' },
    source: MAILMAN_3,
  },
  {
    text: 'From: anke@example.com\nTo: bram@example.org\nSubject: Niet aanwezig\nDate: Thu, 12 Mar 2026 09:14:00 +0100\n\nMaandag ben ik er weer.',
    reads: { outcome: 'auto-reply' },
    source: CALENDAR,
  },
  {
    text: 'Tot maandag.\n\nDit is uitsluitend bestemd voor de geadresseerde. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
] satisfies readonly Sentence[];
