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
const THUNDERBIRD = `${GITHUB}/thunderbird/thunderbird-l10n/blob/HEAD/sv-SE/mail/chrome/messenger`;
const HEADS = code(`${THUNDERBIRD}/mimeheader.properties`);
const RECEIPTS = code(`${THUNDERBIRD}/msgmdn.properties`);
const COMPOSING = code(`${THUNDERBIRD}/messengercompose/composeMsgs.properties`);
const LOCALIZATION = `${GITHUB}/roundcube/roundcubemail/blob/HEAD/program/localization/sv_SE`;
const ROUNDCUBE = code(`${LOCALIZATION}/messages.inc`);
const ROUNDCUBE_LABELS = code(`${LOCALIZATION}/labels.inc`);
const SYMPA = code(`${GITHUB}/sympa-community/sympa/blob/HEAD/po/sympa/sv.po`);
const MAILMAN = code(`${GITHUB}/jaredmauch/mailman2-python3/blob/HEAD/templates/sv/postheld.txt`);
const CLAWS = code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/sv.po/');
const EVOLUTION = code(`${GITHUB}/GNOME/evolution/blob/HEAD/po/sv.po`);
const SPAMMER = code(
  `${GITHUB}/MicrosoftDocs/microsoft-365-docs-pr.sv-SE/blob/HEAD/microsoft-365/security/office-365-security/removing-user-from-restricted-users-portal-after-spam.md`,
);
const RELAY = page('https://support.office.com/sv-se/article/65b494a4-0a15-433e-829f-e73651e0245e');
const REJECTED = page(
  'https://support.microsoft.com/sv-se/office/65b494a4-0a15-433e-829f-e73651e0245e',
);
const NDR = page('https://support.office.com/sv-se/article/51daa6b9-2e35-49c4-a0c9-df85bf8533c3');
const NDR_511 = page(
  'https://support.office.com/sv-se/article/79e91ade-5c83-405b-a37d-d99c7d069b13',
);
const NDR_5110 = page(
  'https://learn.microsoft.com/sv-se/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online',
);
const GMAIL_REPLIES = page('https://support.google.com/a/answer/3726730?hl=sv');
const GODADDY = page('https://se.godaddy.com/help/vad-ar-en-e-postavvisning-3568');
const STUDS = page('https://hjalp.styrelseproffset.se/sv/articles/4017179-utskicksfel');
const ANIMANA = page('https://help.animana.com/sv/kb/vanliga-orsaker-till-e-post-problem/');
const OFFICE = page('https://docs.oracle.com/cd/E19683-01/816-3941/6ma6hcp4s/index.html');
const ADOBE = code(
  `${GITHUB}/AdobeDocs/campaign-classic.sv-SE/blob/HEAD/help/delivery/using/understanding-delivery-failures.md`,
);
const AUTOSVAR = found('https://www.unikresurs.se/kunskapsbanken/karriar/autosvar/');
const ABSENT = found('https://sprakkonsulterna.se/formulera-ett-tydligt-autosvar-infor-semestern/');
const GREETED = found('https://travelwithlanguages.com/blog/write-an-email-in-swedish.html');
const PARCEL = found('https://orebrotribune.se/2015/09/25/postnord-varnar-for-bluffmejl-om-paket/');
const CLOSED = found('https://event-goteborg.se/sa-avslutar-du-ett-mejl-pa-ratt-satt/');
const HONOURED = found('https://faktoider.blogspot.com/2015/05/underskrifter.html');
const GREETINGS = code(`${GITHUB}/SOSA-DO/DEVOPS24/blob/HEAD/gruppupgift_regex.py`);

const failed = { outcome: 'failed' } as const;
const delayed = { outcome: 'delayed' } as const;
const delivered = { outcome: 'delivered' } as const;
const answered = { outcome: 'auto-reply' } as const;
const none = { outcome: 'none' } as const;
const to = { recipient: 'anna.berg@example.com' } as const;
const missed = { outcome: 'failed', recipient: 'anna.berg@example.com' } as const;
const hides = { hides: ['Anna', 'Berg'] } as const;
const apart = { outcome: 'none', hides: ['Anna', 'Lars', 'Lund'] } as const;

/** More than a line or two, which may be talk about such things. */
const LONG = `\n\n(Ämnet för ditt brev: Möte)\n\n${'Listan är till för samtal. '.repeat(14)}`;

const OWNER = 'Den som sköter detta är lars.lund@example.org.\n';
const UNDELIVERED = 'Meddelandet levererades inte';

/** A letter, whose greeting and closing stand beside names. */
const letter = (greeting: string, closing: string): string =>
  `${greeting} Anna,\n\nmitt mejl levererades inte.\n\n${closing}\nLars Lund`;

/** A whole answer; in a pasted head such words may be somebody's own. */
const answer = (subject: string): string =>
  `From: anna@example.com\nTo: lars@example.org\nSubject: ${subject}: Faktura 4711\nDate: Thu, 12 Mar 2026 09:14:00 +0100\n\nJag är tillbaka på måndag.`;

const MESSAGELIB = code(
  'https://sources.debian.org/src/kf5-messagelib/4:22.12.3-2~deb12u1/po/sv/libmessagecomposer.po/',
);
const UNIKRESURS = found('https://www.unikresurs.se/kunskapsbanken/karriar/autosvar/');
const PIDGIN = code('https://sources.debian.org/src/pidgin/2.14.12-1/po/sv.po/');
const WORDPRESS = code(
  'https://sources.debian.org/src/wordpress/6.1.9+dfsg1-0+deb12u1/debian/languages/admin-sv_SE.po/',
);
const SYMPA_LISTS = code('https://github.com/sympa-community/sympa/blob/6.2.70/po/sympa/sv.po');
const CLAWS_MAIL = code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/sv.po/');

export const sentences = [
  // Heads
  {
    text: 'Från: Anna Berg\nTill: Lars Lund\nÄmne: Möte',
    reads: { hides: ['Anna', 'Berg', 'Lars', 'Lund'] },
    source: HEADS,
  },
  { text: 'Avsändare: Anna Berg\nÄmne: Möte', reads: hides, source: ROUNDCUBE_LABELS },
  { text: 'Mottagare: Anna Berg\nÄmne: Möte', reads: hides, source: ROUNDCUBE_LABELS },
  { text: 'Kopia: Anna Berg\nÄmne: Möte', reads: hides, source: HEADS },
  { text: 'Svar till: Anna Berg\nÄmne: Möte', reads: hides, source: HEADS },
  { text: 'Svara till: Anna Berg\nÄmne: Möte', reads: hides },
  {
    text: 'Ärende: Automatiskt svar: Faktura 4711\n\nJag är tillbaka på måndag.',
    reads: answered,
    source: found(
      'http://www.hb.se/Anstalld/Tjanster-och-support/Campusservice-och-IT/IT-tjanster/E-post/semesterregel/',
    ),
  },

  // Subjects
  {
    text: 'Ämne: Automatiskt svar: Faktura 4711\n\nJag är tillbaka på måndag.',
    reads: answered,
    source: ABSENT,
  },
  {
    text: 'Ämne: Autosvar: Faktura 4711\n\nJag är tillbaka på måndag.',
    reads: answered,
    source: AUTOSVAR,
  },
  {
    text: 'Ämne: Frånvaromeddelande: Faktura 4711\n\nJag är tillbaka på måndag.',
    reads: answered,
    source: ABSENT,
  },
  { text: answer('Inte på kontoret'), reads: answered, source: OFFICE },
  { text: answer('På semester'), reads: answered, source: OFFICE },
  { text: 'Olevererbart: Faktura 4711\n\nMer om detta står i din e-post.', reads: failed },
  {
    text: 'Ämne: Kan inte leverera: Faktura 4711\n\nMer om detta står i din e-post.',
    reads: failed,
  },
  { text: 'Leveransfel\n\nMer om detta står i din e-post.', reads: failed, source: SYMPA },
  { text: 'Leveransen är ofullständig\n\nMer om detta står i din e-post.', reads: delayed },
  { text: 'Ämne: Fördröjt: Faktura 4711\n\nMer om detta står i din e-post.', reads: delayed },

  // Not delivered
  {
    text: 'Det kan finnas flera orsaker till varför ett meddelande inte kan levereras.',
    reads: failed,
    source: ANIMANA,
  },
  { text: 'Rapporten säger att ett meddelande inte har levererats.', reads: failed, source: NDR },
  { text: 'Det gick inte att leverera meddelandet.', reads: failed, source: SPAMMER },
  {
    text: 'Det här är varför ditt e-postmeddelande inte levererades: Meddelandet levererades inte.',
    reads: failed,
    source: NDR,
  },
  {
    text: 'Leverans till följande mottagare misslyckades:\n\nanna.berg@example.com',
    reads: missed,
  },
  {
    text: 'Leveransen till följande mottagare misslyckades:\n\nanna.berg@example.com',
    reads: missed,
  },
  {
    text: 'Du får en rapport om misslyckad leverans av din e-post.',
    reads: failed,
    source: NDR_511,
  },
  {
    text: 'Du får en rapport om utebliven leverans av din e-post.',
    reads: failed,
    source: NDR_5110,
  },
  { text: 'Vi hindrade detta mejl från att levereras.', reads: failed, source: SYMPA },
  { text: 'Meddelandet kunde inte skickas.', reads: failed, source: ROUNDCUBE },
  {
    text: 'Meddelandet skickades inte; minska det och försök igen.',
    reads: failed,
    source: COMPOSING,
  },
  { text: 'Det gick inte att skicka meddelandet.', reads: failed, source: RELAY },
  { text: 'Kan inte skicka mejl', reads: failed },
  { text: 'Ett fel uppstod när e-post skulle skickas.', reads: failed, source: COMPOSING },
  { text: 'Detta betyder att e-posten inte har nått mottagaren.', reads: failed, source: STUDS },
  { text: 'Ditt meddelande nådde inte mottagaren.', reads: failed },
  { text: 'En av mottagarna avvisades av servern.', reads: failed, source: REJECTED },
  {
    text: "Servern inte godkände en av mottagarna. E-postadressen som inte godkändes är '<anna.berg@example.com>'.",
    reads: failed,
    source: RELAY,
  },
  {
    text: `Ditt meddelande till listan har avslagits av moderatorn.${LONG}`,
    reads: failed,
    source: SYMPA,
  },
  { text: `Ditt meddelande har avvisats.${LONG}`, reads: failed },
  { text: `Meddelandet har avvisats.${LONG}`, reads: failed },
  { text: `Ditt meddelande har blockerats.${LONG}`, reads: failed },
  { text: `Meddelandet har blockerats.${LONG}`, reads: failed },
  {
    text: "Det är ej möjligt att distribuera ditt meddelande till listan 'möten' på grund av ett fel.",
    reads: failed,
    source: SYMPA,
  },
  { text: "Kan inte vidarebefordra ditt meddelande till 'möten'.", reads: failed, source: SYMPA },

  { text: 'Leveransen till de här mottagarna är försenad: anna.berg@example.com', reads: delayed },
  {
    text: 'Leveransen till de här mottagarna är slutförd, men målservern svarade inte: anna.berg@example.com',
    reads: delivered,
  },
  {
    text: `${UNDELIVERED}. Det gick inte att hitta anna.berg på example.com.`,
    reads: { cause: 'user-unknown' },
  },

  // To whoever wrote
  ...['ditt meddelande', 'ert meddelande', 'ditt mejl', 'din e-post', 'ditt e-postbrev'].map(
    (words) => ({
      text: `Hej,\n\n${words} levererades inte.\n\nMed vänlig hälsning`,
      reads: failed,
    }),
  ),

  // Things of mail, and parcels
  ...['Meddelandet', 'E-posten', 'Mejlet', 'Brevlådan', 'Inkorgen', 'Mottagaren'].map((thing) => ({
    text: `${thing} är borta, det levererades inte.`,
    reads: failed,
  })),
  { text: 'Postlådan är full, det levererades inte.', reads: failed, source: ADOBE },
  {
    text: 'Försök inte spåra försändelsen, den levererades inte. Svara på detta mejl.',
    reads: none,
    source: PARCEL,
  },
  { text: 'Din beställning levererades inte. Svara på detta mejl.', reads: none },

  // Later
  { text: 'Meddelandet har inte levererats än.', reads: delayed },
  { text: 'Meddelandet har ännu inte kunnat levererats.', reads: delayed },
  {
    text: 'Leveransen till de här mottagarna är fördröjd: anna.berg@example.com',
    reads: { outcome: 'delayed', recipient: 'anna.berg@example.com' },
  },
  { text: 'Leverans av din e-post är fördröjd.', reads: delayed },
  { text: 'Ditt meddelande är fördröjt', reads: delayed },
  { text: 'Meddelandet är fördröjt', reads: delayed },
  { text: 'Meddelandet är försenat', reads: delayed },
  ...[
    'Gmail försöker igen i 46 timmar till.',
    'Servern fortsätter sina försök.',
    'Försöken fortsätter i 46 timmar till.',
    'Du behöver inte skicka det igen.',
  ].map((words) => ({ text: `${UNDELIVERED}. ${words}`, reads: delayed })),
  {
    text: `${UNDELIVERED}. E-postservern har tillfälligt avvisat det.`,
    reads: delayed,
    source: GMAIL_REPLIES,
  },

  {
    text: `${UNDELIVERED} på grund av ett tillfälligt fel.`,
    reads: delayed,
    source: ADOBE,
  },
  {
    text: `${UNDELIVERED}. Det kommer nya försök att utföras.`,
    reads: delayed,
    source: ADOBE,
  },

  // Never
  {
    text: `Meddelandet är fördröjt: 451 4.4.1 example.com. ${UNDELIVERED} och det är slutgiltigt.`,
    reads: failed,
  },
  {
    text: `Meddelandet är fördröjt: 451 4.4.1 example.com. ${UNDELIVERED}. Inga fler leveransförsök kommer att göras.`,
    reads: failed,
    source: ADOBE,
  },

  // Arrived
  {
    text: 'Meddelandet har levererats till följande mottagare: anna.berg@example.com',
    reads: delivered,
  },
  {
    text: 'Ditt meddelande har levererats till följande mottagare: anna.berg@example.com',
    reads: delivered,
  },
  {
    text: 'Detta är ett mottagningskvitto för meddelandet du skickade till anna.berg@example.com.',
    reads: delivered,
    source: RECEIPTS,
  },
  { text: 'Du har fått ett läskvitto för detta meddelande', reads: delivered, source: CLAWS },
  {
    text: 'Ditt meddelande till Anna om "Möte" den 12 mars har visats.',
    reads: delivered,
    source: EVOLUTION,
  },
  {
    text: 'Ditt meddelande\n\n   Till: Anna Berg\n   Ämne: Möte\n\n lästes den 12 mars 2026 09:20:02.',
    reads: delivered,
  },

  // Held
  {
    text: "Du skickade ett e-postbrev till 'Möten'. Det hålls tills vidare tillbaka tills moderatorn kan läsa det.",
    reads: answered,
    source: MAILMAN,
  },
  {
    text: 'Ditt meddelande till listan möten har skickats vidare till redaktör(erna).',
    reads: answered,
    source: SYMPA,
  },
  { text: 'Ditt meddelande har skickats vidare till moderatorn.', reads: answered },
  { text: 'Ditt meddelande väntar på listägarens godkännande.', reads: answered },

  // Causes
  {
    text: `${UNDELIVERED} eftersom adressen inte kunde hittas.`,
    reads: { cause: 'user-unknown' },
    source: NDR_5110,
  },
  { text: `${UNDELIVERED}. Adressen hittades inte`, reads: { cause: 'user-unknown' } },
  {
    text: `${UNDELIVERED}. E-postadressen finns, men kunde inte hittas.`,
    reads: { cause: 'user-unknown' },
    source: NDR_5110,
  },
  {
    text: `${UNDELIVERED}.\n550 Mottagaren hittades inte.`,
    reads: { cause: 'user-unknown', code: '550' },
    source: GODADDY,
  },
  { text: `${UNDELIVERED}. Kontot finns inte`, reads: { cause: 'user-unknown' }, source: GODADDY },
  { text: `${UNDELIVERED}: Okänd användare`, reads: { cause: 'user-unknown' }, source: ADOBE },
  { text: `${UNDELIVERED}: okänd mottagare.`, reads: { cause: 'user-unknown' } },
  {
    text: `${UNDELIVERED}. Mottagarens brevlåda är full.`,
    reads: { cause: 'mailbox-full' },
    source: STUDS,
  },
  {
    text: `${UNDELIVERED}. Mottagarens inkorg har slut på lagringsutrymme.`,
    reads: { cause: 'mailbox-full' },
    source: GMAIL_REPLIES,
  },
  { text: `${UNDELIVERED}. Kvoten för kontot är överskriden.`, reads: { cause: 'mailbox-full' } },
  {
    text: `${UNDELIVERED}. Kontot är inaktivt`,
    reads: { cause: 'mailbox-disabled' },
    source: GODADDY,
  },
  {
    text: `${UNDELIVERED} eftersom domänen example.invalid inte kunde hittas.`,
    reads: { cause: 'domain-not-found' },
  },
  {
    text: `${UNDELIVERED}. Domänen för mottagarens e-postadress finns inte längre.`,
    reads: { cause: 'domain-not-found' },
    source: ADOBE,
  },
  {
    text: `${UNDELIVERED}: Ogiltig domän`,
    reads: { cause: 'domain-not-found' },
    source: ADOBE,
  },
  { text: `${UNDELIVERED}: okänd domän.`, reads: { cause: 'domain-not-found' } },
  {
    text: 'Meddelandet kunde inte skickas. SMTP-fel: Meddelandet är för stort (20 MB).',
    reads: { cause: 'message-too-large' },
    source: ROUNDCUBE,
  },
  {
    text: 'Meddelandet skickades inte: den globala storleksgränsen för servern.',
    reads: { cause: 'message-too-large' },
    source: COMPOSING,
  },
  {
    text: `${UNDELIVERED}. Det är misstänkt skräppost.`,
    reads: { cause: 'spam-content' },
    source: SPAMMER,
  },
  {
    text: `${UNDELIVERED}. Meddelandedistribuering: Autentisering nekas`,
    reads: { cause: 'restricted-recipient' },
    source: SYMPA,
  },
  {
    text: `${UNDELIVERED}. Du har inte behörighet att skriva till den här gruppen.`,
    reads: { cause: 'restricted-recipient' },
  },
  {
    text: `${UNDELIVERED}. Tidsgränsen överskreds`,
    reads: { cause: 'connection-timeout' },
    source: GODADDY,
  },
  {
    text: 'Meddelandet kunde inte skickas eftersom anslutningen till utgående server gjorde timeout.',
    reads: { cause: 'connection-timeout' },
    source: COMPOSING,
  },
  {
    text: `${UNDELIVERED}. Mottagarens e-postserver svarar inte`,
    reads: { cause: 'connection-timeout' },
    source: STUDS,
  },
  {
    text: "Serversvar: '550 <anna.berg@example.com>... Vidarebefordran nekades'",
    reads: { cause: 'relay-denied', code: '550' },
    source: RELAY,
  },
  {
    text: "Serversvar: '553 domänen finns inte i listan över tillåtna rcpt-värdar (5.7.1)'",
    reads: { cause: 'relay-denied', code: '553' },
    source: RELAY,
  },
  {
    text: 'Det gick inte att leverera meddelandet eftersom du inte godkändes som en giltig avsändare.',
    reads: { cause: 'sender-rejected' },
    source: SPAMMER,
  },
  {
    text: 'Meddelandet skickades inte på grund av att det tillåtna antalet mottagare överskrids.',
    reads: { cause: 'too-many-recipients' },
    source: COMPOSING,
  },
  { text: `${UNDELIVERED}: för många mottagare.`, reads: { cause: 'too-many-recipients' } },
  {
    text: 'Meddelandet kunde inte skickas. SMTP-fel: Inloggningen misslyckades.',
    reads: { cause: 'login-failed' },
    source: ROUNDCUBE,
  },
  {
    text: 'Meddelandet kunde inte skickas. Kan inte autentisera till utgående server (SMTP).',
    reads: { cause: 'login-failed' },
    source: COMPOSING,
  },
  {
    text: 'Meddelandet kunde inte skickas eftersom anslutning till utgående server (SMTP) misslyckades.',
    reads: { cause: 'host-unreachable' },
    source: COMPOSING,
  },
  {
    text: 'Meddelandet kunde inte skickas. Anslutningen till servern misslyckades.',
    reads: { cause: 'host-unreachable' },
  },
  { text: `${UNDELIVERED}. Anslutning avslås`, reads: { cause: 'host-unreachable' }, source: NDR },

  // Addresses
  ...[
    'till anna.berg@example.com',
    'på adressen anna.berg@example.com',
    'till e-postadressen anna.berg@example.com',
    'och mottagaren anna.berg@example.com vet det',
    'och mottagarna anna.berg@example.com vet det',
    'och användaren anna.berg@example.com vet det',
  ].map((words) => ({ text: `${OWNER}${UNDELIVERED} ${words}`, reads: to })),
  {
    text: `${OWNER}${UNDELIVERED} i postlådan anna.berg@example.com, den är full`,
    reads: to,
  },
  {
    text: `${OWNER}${UNDELIVERED}. Den avvisade e-postadressen var "<anna.berg@example.com>".`,
    reads: to,
    source: REJECTED,
  },
  ...['hittades inte', 'finns inte', 'kunde inte nås', 'gick inte att hitta', 'är full'].map(
    (words) => ({
      text: `${OWNER}${UNDELIVERED}, ty anna.berg@example.com ${words}.`,
      reads: to,
    }),
  ),
  { text: `Avsändaren lars.lund@example.org. ${UNDELIVERED}. anna.berg@example.com`, reads: to },
  {
    text: `Kontakta lars.lund@example.org. ${UNDELIVERED}. anna.berg@example.com`,
    reads: to,
    source: ABSENT,
  },
  { text: `Skickat av lars.lund@example.org. ${UNDELIVERED}. anna.berg@example.com`, reads: to },
  {
    text: `lars.lund@example.org saknar behörighet. ${UNDELIVERED}. anna.berg@example.com`,
    reads: to,
  },

  // Replies
  {
    text: 'När jag ställer in den, servern svarade: 550 Här går det vidare',
    reads: { code: '550' },
    source: COMPOSING,
  },
  {
    text: 'När jag ställer in den kom detta serversvar: 550 Här går det vidare',
    reads: { code: '550' },
    source: RELAY,
  },
  { text: 'När jag ställer in den kom svaret: 550 Här går det vidare', reads: { code: '550' } },
  { text: 'När jag ställer in den, svaret var: 550 Här går det vidare', reads: { code: '550' } },
  {
    text: 'När jag ställer in den kom detta serverfel: 550 Här går det vidare',
    reads: { code: '550' },
    source: RELAY,
  },
  {
    text: 'När jag ställer in den kom detta felmeddelande: 550 Här går det vidare',
    reads: { code: '550' },
    source: RELAY,
  },
  {
    text: 'När jag ställer in den kom denna felkod: 550 Här går det vidare',
    reads: { code: '550' },
    source: NDR_511,
  },
  { text: 'När jag ställer in den avvisades: 550 Här går det vidare', reads: { code: '550' } },
  { text: '550 betyder', reads: { code: '550' } },
  { text: 'Jag får 535 inloggning nekad', reads: { code: '535' } },
  ...['okänd användare', 'ogiltig domän'].map((words) => ({
    text: `550 Anna, ${words}`,
    reads: { code: '550' },
    source: ADOBE,
  })),
  ...['nekad', 'nekas', 'avvisad', 'inte tillåten', 'spärrad'].map((word) => ({
    text: `550 Anna ${word}`,
    reads: { code: '550' },
  })),
  { text: 'Inget levereras.\n550 Här är ingen', reads: { code: '550' } },
  { text: 'Avsändaren får inte.\n550 Här är ingen', reads: { code: '550' } },

  // Letters
  { text: letter('Hej', 'Med vänliga hälsningar'), reads: apart, source: GREETINGS },
  ...['Bästa', 'Kära'].map((greeting) => ({
    text: letter(greeting, 'Med vänlig hälsning'),
    reads: apart,
    source: GREETED,
  })),
  ...['Hejsan', 'Käre', 'God morgon', 'Hallå'].map((greeting) => ({
    text: letter(greeting, 'Med vänlig hälsning'),
    reads: apart,
  })),
  ...['Med vänlig hälsning', 'Vänliga hälsningar', 'Mvh'].map((closing) => ({
    text: letter('Hej', closing),
    reads: apart,
    source: CLOSED,
  })),
  { text: letter('Hej', 'Högaktningsfullt'), reads: apart, source: HONOURED },
  ...[
    'Vänlig hälsning',
    'Med bästa hälsningar',
    'Bästa hälsningar',
    'Många hälsningar',
    'Hälsningar',
    'Vänligen',
  ].map((closing) => ({ text: letter('Hej', closing), reads: apart })),
  {
    text: 'Hej!\nAutosvar.\nDu har tagit emot brevet.',
    reads: { outcome: 'auto-reply' },
    source: MESSAGELIB,
  },
  { text: 'Hej!\nAutomatiskt svar.\nTagit emot.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Hej!\nDet är ett automatiskt meddelande som skickas till de som skickar e-post till dig.\nDu har tagit emot brevet.',
    reads: { outcome: 'auto-reply' },
    source: UNIKRESURS,
  },
  { text: 'Hej!\nSkickats automatiskt.\nTagit emot.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Hej!\nAutosvar.\nOm du kontaktar oss så försäkrar vi även att du aldrig kommer uppleva detta problem igen.',
    reads: { outcome: 'auto-reply' },
    source: WORDPRESS,
  },
  { text: 'Hej!\nAutosvar.\nKontaktade oss.', reads: { outcome: 'auto-reply' } },
  { text: 'Hej!\nPå semester.', reads: { outcome: 'auto-reply' } },
  { text: 'Hej!\nInte på kontoret.', reads: { outcome: 'auto-reply' } },
  { text: 'Hej!\nAnna är frånvarande.', reads: { outcome: 'auto-reply' }, source: PIDGIN },
  { text: 'Mejlet gick inte fram.', reads: { outcome: 'failed' } },
  { text: 'Brevet har ännu inte lämnats till mottagaren.', reads: { outcome: 'delayed' } },
  { text: 'Du har 3 väntande meddelanden. Klicka här.', reads: { fake: true } },
  { text: '5 meddelanden väntar på dig: logga in.', reads: { fake: true } },
  { text: 'Dina meddelanden har stoppats. Frigör dem nu.', reads: { fake: true } },
  { text: '7 mejl i karantän: hämta dem.', reads: { fake: true } },
  { text: 'Inkommande meddelanden står still. Bekräfta ditt konto.', reads: { fake: true } },
  { text: 'Ditt lösenord för e-post går ut i dag. Behåll det.', reads: { fake: true } },
  {
    text: 'Meddelandet levererades inte. Kan inte ansluta till servern, fortsätter försöka...',
    reads: { outcome: 'delayed' },
    source: SYMPA_LISTS,
  },
  {
    text: 'Meddelandet levererades inte. Sieve: försöker autentisera igen',
    reads: { outcome: 'delayed' },
    source: CLAWS_MAIL,
  },
  {
    text: 'Serverns svar 550 Flyttat utomlands',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Kan inte skicka. Fel 550 Flyttat utomlands',
    reads: { outcome: 'failed' },
  },
] satisfies readonly Sentence[];
