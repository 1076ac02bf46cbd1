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
const THUNDERBIRD = `${GITHUB}/thunderbird/thunderbird-l10n/blob/HEAD/de/mail/chrome/messenger`;
const HEADS = code(`${THUNDERBIRD}/mimeheader.properties`);
const RECEIPTS = code(`${THUNDERBIRD}/msgmdn.properties`);
const COMPOSING = code(`${THUNDERBIRD}/messengercompose/composeMsgs.properties`);
const ROUNDCUBE = code(
  `${GITHUB}/roundcube/roundcubemail/blob/HEAD/program/localization/de_DE/messages.inc`,
);
const ROUNDCUBE_LABELS = code(
  `${GITHUB}/roundcube/roundcubemail/blob/HEAD/program/localization/de_DE/labels.inc`,
);
const SYMPA = code(`${GITHUB}/sympa-community/sympa/blob/HEAD/po/sympa/de.po`);
const MAILMAN = code(`${GITHUB}/terencehonles/mailman/blob/HEAD/templates/de/postheld.txt`);
const GMAIL_NOTICE = code(
  `${GITHUB}/deltachat/deltachat-core-rust/blob/HEAD/test-data/message/gmail_ndn.eml`,
);
const EVOLUTION = code(`${GITHUB}/GNOME/evolution/blob/HEAD/po/de.po`);
const FORWARDED = code(`${GITHUB}/crisp-oss/email-forward-parser/blob/HEAD/lib/parser.js`);
const GMAIL_HELP = page('https://support.google.com/mail/answer/6596?hl=de');
const GMAIL_LIMITS = page('https://support.google.com/mail/answer/22839?hl=de');
const RELAY = page('https://support.office.com/de-de/article/65b494a4-0a15-433e-829f-e73651e0245e');
const SPAMMER = code(
  `${GITHUB}/MicrosoftDocs/microsoft-365-docs-pr.de-DE/blob/HEAD/microsoft-365/security/office-365-security/removing-user-from-restricted-users-portal-after-spam.md`,
);
const POSTMASTER = page(
  'https://support.microsoft.com/de-de/office/eb34d15e-1251-4802-995d-78917ecb1de6',
);
const GODADDY = page('https://ch.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685');
const GODADDY_AT = page(
  'https://at.godaddy.com/help/was-bedeutet-es-dass-meine-e-mail-nicht-zugestellt-werden-konnte-3568',
);
const ONESYSTEMS = found('https://support.onesystems.ch/722126');
const DOMAINPROVIDER = found('https://www.domainprovider.de/email-fehler-analyse.php');
const HOODY = found(
  'https://www.hoody.de/hilfe/kommunikation/fehlermeldungen/warning-message-delayed',
);
const SCHIEB = found(
  'https://www.schieb.de/fehler-meldung-email-konnte-nicht-zugestellt-werden-entschluesseln',
);
const HELPSTER = found(
  'https://helpster.de/delivery-status-notification-failure-eine-erklaerung_114501',
);
const HORNET = page('https://support.hornetsecurity.com/hc/de/articles/360012013378');
const MAILHILFE = found('https://mailhilfe.de/?p=2748');
const LOGIN24 = found(
  'https://login24.email/mail-kann-nicht-zugestellt-werden-die-haeufigsten-probleme-und-loesungen',
);
const SPAM24 = found(
  'https://login24.email/abgelehnte-oder-unzustellbare-e-mails-auf-gmail-beheben',
);
const LOTSE = found('https://seniorenlotse.bremen.de/2014/11/was-bedeutet-mail-delivery-failed/');
const IONOS = page(
  'https://www.ionos.de/hilfe/e-mail/glossar-e-mail-fachbegriffe-verstaendlich-erklaert/abwesenheitsnotiz-kurz-erklaert/',
);

const TECHNET = page('https://technet.microsoft.com/de-DE/library/bb232118.aspx');
const ADOBE = code(
  `${GITHUB}/AdobeDocs/campaign-classic.de-DE/blob/HEAD/help/delivery/using/understanding-delivery-failures.md`,
);
const PARCEL = found('https://apps.nordbayern.de/article/1.15046129');
const PARCEL_NUMBER = found(
  'https://www.giga.de/tech/e-mail-von-dhl-bekommen-fallt-bloss-nicht-auf-diese-betrugsmasche-herein--01JY18JFVZQ0TJN1A72K3CMGK1',
);
const PARCEL_TRACKED = found('https://blog.silverpc.hu/?p=324455');
const ABSENT = found('https://www.hrworks.de/news/abwesenheitsnotiz-zweck-beispiele-und-vorlagen/');
const ON_LEAVE = found('https://infinitelexicon.com/Abwesenheitsnotiz');
const LEXICON = found('https://infinitelexicon.pages.dev/Grußformel');
const APPLIED = found('https://bewerbung.net/grussformel');
const HEARTY = found('http://www.corinna.cc/2014/10/');
const HONOURED = found(
  'https://grammatik24.net/und-verbleibe-mit-freundlichen-gruessen-schreibweise-wann-passend-tz34',
);
const ANONYMATE = code(
  `${GITHUB}/isudarsan/i3-anonymate/blob/HEAD/src/text_anonymizer/recognizers/person/person_denylist.py`,
);
const FORWARDING = found(
  'https://nha-dat-bat-dong-san.blogspot.com/2022/07/beim-senden-von-e-mail-nachrichten.html',
);
const GREETED = found(
  'https://www.ellviva.de/familie-leben/karriere/beruf/geschaeftsbriefe-geschaeftsmails',
);
const CLOSED = found('https://www.lindakaiser.de/2021/09/21/mfg-oder-einfach-nur-tschuess/');

const failed = { outcome: 'failed' } as const;
const delayed = { outcome: 'delayed' } as const;
const delivered = { outcome: 'delivered' } as const;
const answered = { outcome: 'auto-reply' } as const;
const apart = { outcome: 'none', hides: ['Jutta', 'Matthias', 'Kroll'] } as const;
const hides = { hides: ['Jutta', 'Brandt', 'Kroll'] } as const;

const none = { outcome: 'none' } as const;
const to = { recipient: 'jutta.brandt@example.com' } as const;

/** More than a line or two, which may be talk about such things. */
const LONG = `\n\n(Betreff Ihrer E-Mail: Termin)\n\n${'Die Liste dient dem Austausch. '.repeat(12)}`;

const OWNER = 'Der Betreiber ist matthias.kroll@example.org.\n';

/** A letter, whose greeting and closing stand beside names. */
const letter = (greeting: string, closing: string): string =>
  `${greeting} Jutta,\n\nmeine Nachricht wurde nicht zugestellt.\n\n${closing}\nMatthias Kroll`;

const POSTFIXADMIN = code(
  'https://sources.debian.org/src/postfixadmin/3.3.13-1+deb12u1/languages/de.lang/',
);
const KDEPIM = code(
  'https://sources.debian.org/src/kdepim-addons/22.12.3-1/po/de/messageviewer_application_gnupgwks_plugin.po/',
);
const SCHLEUDER = code('https://sources.debian.org/src/schleuder/4.0.3-7+deb12u1/locales/de.yml/');
const MAILMAN_3 = code(
  'https://sources.debian.org/src/mailman3/3.3.8-2~deb12u2/src/mailman/messages/de/LC_MESSAGES/mailman.po/',
);
const CLAWS_MAIL = code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/de.po/');
const VORLAGE = found('https://www.vorlage-formulare.com/abwesenheitsnotiz-vorlage/');
const PIDGIN = code('https://sources.debian.org/src/pidgin/2.14.12-1/po/de.po/');
const COMPOSING_2 = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/de/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const HORDE_IMP = code('https://github.com/horde/imp/blob/master/locale/de/LC_MESSAGES/imp.po');

export const sentences = [
  // Heads
  {
    text: 'Von: Jutta Brandt\nAn: Matthias Kroll\nDatum: 12.03.2026 09:14\nBetreff: Termin',
    reads: hides,
    source: HEADS,
  },
  {
    text: 'Absender: Jutta Brandt\nBetreff: Termin',
    reads: { hides: ['Jutta', 'Brandt'] },
    source: ROUNDCUBE_LABELS,
  },
  { text: 'Empfänger: Jutta Brandt\nBetreff: Termin', reads: { hides: ['Jutta', 'Brandt'] } },
  {
    text: 'Kopie: Jutta Brandt\nBetreff: Termin',
    reads: { hides: ['Jutta', 'Brandt'] },
    source: ROUNDCUBE_LABELS,
  },
  {
    text: 'Kopie (CC): Jutta Brandt\nBetreff: Termin',
    reads: { hides: ['Jutta', 'Brandt'] },
    source: HEADS,
  },
  {
    text: 'Antwort an: Jutta Brandt\nBetreff: Termin',
    reads: { hides: ['Jutta', 'Brandt'] },
    source: HEADS,
  },
  { text: 'Antworten an: Jutta Brandt\nBetreff: Termin', reads: { hides: ['Jutta', 'Brandt'] } },

  // Subjects
  {
    text: 'Betreff: Automatische Antwort: Rechnung 4711\n\nIch bin ab Montag wieder da.',
    reads: answered,
    source: FORWARDED,
  },
  {
    text: 'Betreff: Abwesenheitsnotiz: Rechnung 4711\n\nIch bin ab Montag wieder da.',
    reads: answered,
    source: IONOS,
  },
  {
    text: 'Betreff: Urlaubsnotiz: Rechnung 4711\n\nIch bin ab Montag wieder da.',
    reads: answered,
    source: ON_LEAVE,
  },
  {
    text: 'From: jutta@example.com\nTo: matthias@example.org\nSubject: Nicht im Büro: Rechnung 4711\nDate: Thu, 12 Mar 2026 09:14:00 +0100\n\nIch bin ab Montag wieder da.',
    reads: answered,
    source: ABSENT,
  },
  {
    text: 'From: jutta@example.com\nTo: matthias@example.org\nSubject: Abwesend: Rechnung 4711\nDate: Thu, 12 Mar 2026 09:14:00 +0100\n\nIch bin ab Montag wieder da.',
    reads: answered,
  },
  {
    text: 'From: jutta@example.com\nTo: matthias@example.org\nSubject: Außer Haus: Rechnung 4711\nDate: Thu, 12 Mar 2026 09:14:00 +0100\n\nIch bin ab Montag wieder da.',
    reads: answered,
  },
  {
    text: 'Unzustellbar: Rechnung 4711\n\nDetails zur E-Mail stehen im Anhang.',
    reads: failed,
    source: found('https://newsroom.gmx.net/2017/09/28/unzustellbar-fehlermeldungen-email/'),
  },
  { text: 'Nachricht blockiert\n\nMehr dazu steht in der E-Mail.', reads: failed },
  { text: 'Zustellungsfehler\n\nMehr dazu steht in der E-Mail.', reads: failed },
  {
    text: 'Ihr Schreiben ging an jutta.brandt@example.com, das keine E-Mails empfangen kann.',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
    source: GMAIL_NOTICE,
  },
  {
    text: 'Warnung: Zustellung verzögert\n\nMehr dazu steht in der E-Mail.',
    reads: delayed,
    source: HOODY,
  },
  { text: 'Betreff: Verzögert: Rechnung 4711\n\nMehr dazu steht in der E-Mail.', reads: delayed },

  // Not delivered
  {
    text: 'Ihre Nachricht wurde nicht an jutta.brandt@example.com zugestellt.\n\nDie Nachricht wurde nicht zugestellt.',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
    source: GMAIL_NOTICE,
  },
  {
    text: 'Überprüfen Sie, warum Ihre Nachricht nicht zustellbar war.',
    reads: failed,
    source: POSTMASTER,
  },
  {
    text: 'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\njutta.brandt@example.com',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
  },
  {
    text: 'Die Zustellung der E-Mail ist fehlgeschlagen und sie kommt daher zurück.',
    reads: failed,
    source: LOTSE,
  },
  {
    text: 'Die Zustellung an jutta.brandt@example.com war nicht möglich.',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
  },
  {
    text: 'Hier stehen mögliche Lösungen für die Zustellung der Nachricht.',
    reads: failed,
    source: TECHNET,
  },
  { text: 'Bei der Zustellung Ihrer Nachricht ist ein Problem aufgetreten.', reads: failed },
  {
    text: 'Die Übermittlung der Nachricht an die folgenden Empfänger ist fehlgeschlagen.',
    reads: failed,
    source: TECHNET,
  },
  { text: 'Ihre E-Mail wurde nicht ausgeliefert.', reads: failed, source: HELPSTER },
  {
    text: 'Die Nachricht konnte nicht gesendet werden, weil die Verbindung verloren wurde.',
    reads: failed,
    source: COMPOSING,
  },
  {
    text: 'Die Nachricht wurde nicht gesendet, weil die erlaubte Menge überschritten wurde.',
    reads: failed,
    source: COMPOSING,
  },
  { text: 'Versenden der Nachricht fehlgeschlagen.', reads: failed, source: ROUNDCUBE },
  {
    text: 'Folgende Empfänger konnten nicht erreicht werden: jutta.brandt@example.com',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
  },
  {
    text: 'Ihre Nachricht an jutta.brandt@example.com wurde blockiert.',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
  },
  {
    text: "Verteilung Ihrer Nachricht für Liste 'termine' aufgrund eines internen Fehlers nicht möglich.",
    reads: failed,
    source: SYMPA,
  },
  {
    text: "Die E-Mail hat einen Empfänger, der vom Server nicht akzeptiert wurde. Die nicht akzeptierte E-Mail-Adresse ist 'jutta.brandt@example.com'.",
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
    source: RELAY,
  },
  {
    text: 'Finden Sie heraus, warum Sie Ihre E-Mail nicht zustellen konnten.',
    reads: failed,
    source: page('https://postmaster.gmx.net/de/blacklisting'),
  },
  {
    text: 'Diese Mail konnte nicht versendet werden.',
    reads: failed,
    source: found('https://ostarasystems.helpjuice.com/de_DE/email-section/failed-emails-list'),
  },
  {
    text: 'Der Code gibt an, warum die Nachricht nicht übermittelt wurde.',
    reads: failed,
    source: TECHNET,
  },
  { text: 'Ihre E-Mail hat den Empfänger nicht erreicht.', reads: failed, source: GMAIL_HELP },
  { text: '3 Nachrichten warten auf Moderation.', reads: answered, source: SYMPA },
  {
    text: 'Wenn Ihre Unzustellbarkeitsmeldung lautet: 552 Hier geht es weiter',
    reads: { code: '552' },
    source: GODADDY,
  },

  // To whoever wrote
  {
    text: 'Guten Tag,\n\nIhre Nachricht wurde nicht zugestellt.\n\nMit freundlichen Grüßen',
    reads: failed,
    source: GMAIL_NOTICE,
  },
  {
    text: 'Guten Tag,\n\nbei der Zustellung Ihrer Nachricht gab es einen Fehler.\n\nMit freundlichen Grüßen',
    reads: failed,
  },
  {
    text: 'Guten Tag,\n\nIhre E-Mail wurde nicht zugestellt.\n\nMit freundlichen Grüßen',
    reads: failed,
    source: GMAIL_HELP,
  },
  {
    text: 'Guten Tag,\n\ndie Zustellung Ihrer E-Mail war nicht möglich.\n\nMit freundlichen Grüßen',
    reads: failed,
  },
  {
    text: 'Guten Tag,\n\nIhre Mail wurde nicht zugestellt.\n\nMit freundlichen Grüßen',
    reads: failed,
  },
  { text: 'Hallo,\n\ndeine Nachricht wurde nicht zugestellt.\n\nViele Grüße', reads: failed },
  { text: 'Hallo,\n\ndeine E-Mail wurde nicht zugestellt.\n\nViele Grüße', reads: failed },

  // Things of mail, and parcels
  { text: 'Das Postfach ist weg, die Zustellung ist fehlgeschlagen.', reads: failed },
  { text: 'Der Posteingang ist weg, die Zustellung ist fehlgeschlagen.', reads: failed },
  { text: 'Der Empfänger ist weg, die Zustellung ist fehlgeschlagen.', reads: failed },
  {
    text: 'Antworten Sie auf diese Nachricht, wenn ein Paket nicht zugestellt werden konnte.',
    reads: { outcome: 'none' },
    source: PARCEL,
  },
  {
    text: 'Ihr Päckchen konnte nicht zugestellt werden. Antworten Sie auf diese Nachricht.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ihre Bestellung konnte nicht zugestellt werden. Antworten Sie auf diese Nachricht.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Heute nicht zugestellt, zur Sendungsverfolgung. Antworten Sie auf diese Nachricht.',
    reads: { outcome: 'none' },
    source: PARCEL_TRACKED,
  },

  // Later
  { text: 'Diese Nachricht wurde noch nicht zugestellt.', reads: delayed, source: HOODY },
  { text: 'Ihre E-Mail wurde noch nicht ausgeliefert.', reads: delayed, source: HELPSTER },
  {
    text: 'Die Zustellung Ihrer Nachricht an jutta.brandt@example.com wurde verzögert.',
    reads: { outcome: 'delayed', recipient: 'jutta.brandt@example.com' },
  },
  { text: 'Die Übermittlung an die folgenden Empfänger wurde verzögert.', reads: delayed },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Es gibt ein vorübergehendes Problem mit dem Posteingang des Empfängers.',
    reads: delayed,
    source: GMAIL_HELP,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Der Mail-Server wird weiterhin versuchen, sie zu senden.',
    reads: delayed,
    source: HORNET,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Der Mail-Server wird weiterhin probieren, sie zu senden.',
    reads: delayed,
    source: HOODY,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Wir werden es 46 Stunden lang weiter versuchen.',
    reads: delayed,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Gmail versucht es 46 Stunden lang weiter.',
    reads: delayed,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Der Server versucht die Zustellung automatisch erneut.',
    reads: delayed,
    source: DOMAINPROVIDER,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Sie müssen sie nicht erneut senden.',
    reads: delayed,
  },

  // Never
  {
    text: 'Nachricht verzögert: 451 4.4.1 example.com. Sie wurde endgültig nicht zugestellt.',
    reads: failed,
  },

  // Arrived
  { text: 'Die Nachricht wurde erfolgreich zugestellt.', reads: delivered, source: SYMPA },
  {
    text: 'Die Nachricht wurde erfolgreich an folgende Adresse überliefert: jutta.brandt@example.com',
    reads: delivered,
    source: SYMPA,
  },
  {
    text: 'Ihre Nachricht wurde an die folgenden Empfänger zugestellt: jutta.brandt@example.com',
    reads: delivered,
  },
  {
    text: 'Dies ist eine Empfangsbestätigung für die Nachricht, die Sie an jutta.brandt@example.com gesendet haben.',
    reads: delivered,
    source: RECEIPTS,
  },
  {
    text: 'Sie haben eine Empfangsbestätigung für diese Nachricht: Der Empfänger hat sie geöffnet.',
    reads: delivered,
    source: code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/de.po/'),
  },
  {
    text: 'Ihre Nachricht an jutta.brandt@example.com wurde am 12.03.2026 um 09:14 Uhr gelesen.',
    reads: delivered,
    source: MAILHILFE,
  },
  {
    text: 'Ihre Nachricht an jutta.brandt@example.com mit dem Betreff »Termin« am 12.03.2026 wurde aufgerufen.',
    reads: delivered,
    source: EVOLUTION,
  },

  // Held
  {
    text: "Ihre Mail an 'Termine' wird zurueckgehalten, bis der Listenmoderator Ihre Email genehmigt.",
    reads: answered,
    source: MAILMAN,
  },
  {
    text: "Ihre Mail an 'Termine' wird zurückgehalten, bis sie genehmigt ist.",
    reads: answered,
    source: MAILMAN,
  },
  {
    text: 'Ihre Nachricht wartet auf die Freigabe durch den Betreiber der Liste.',
    reads: answered,
  },
  {
    text: 'Ihre Nachricht für Liste Termine wurde an den/die Moderator(en) weitergeleitet',
    reads: answered,
    source: SYMPA,
  },

  // Causes
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Empfänger unbekannt.',
    reads: { cause: 'user-unknown' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Benutzer unbekannt.',
    reads: { cause: 'user-unknown' },
    source: LOTSE,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: jutta.brandt@example.com ist nicht bekannt.',
    reads: { cause: 'user-unknown', recipient: 'jutta.brandt@example.com' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt, weil die Adresse nicht gefunden wurde.',
    reads: { cause: 'user-unknown' },
    source: GMAIL_NOTICE,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. jutta.brandt wurde bei example.com nicht gefunden.',
    reads: { cause: 'user-unknown' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. jutta.brandt wurde nicht in example.com gefunden.',
    reads: { cause: 'user-unknown' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Empfänger nicht gefunden.',
    reads: { cause: 'user-unknown' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Das Konto ist nicht vorhanden.',
    reads: { cause: 'user-unknown' },
    source: GODADDY,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Die E-Mail-Adresse des Empfängers existiert nicht.',
    reads: { cause: 'user-unknown' },
    source: GMAIL_HELP,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Das kontaktierte Konto existiert nicht.',
    reads: { cause: 'user-unknown' },
    source: SPAM24,
  },
  {
    text: 'Ihre E-Mail konnte nicht zugestellt werden, da die Empfänger-Adresse nicht existiert.',
    reads: { cause: 'user-unknown' },
    source: ONESYSTEMS,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Unbekannter Empfänger.',
    reads: { cause: 'user-unknown' },
    source: found(
      'https://flonchi.org/de/warum-erhalte-ich-eine-unzustellbare-nachricht-wenn-ich-eine-e-mail-sende',
    ),
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Das Postfach des Empfängers ist voll.',
    reads: { cause: 'mailbox-full' },
    source: SCHIEB,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt, weil das Postfach des Empfängers voll ist.',
    reads: { cause: 'mailbox-full' },
    source: LOGIN24,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Postfach voll',
    reads: { cause: 'mailbox-full' },
    source: LOGIN24,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Der Posteingang des Empfängers ist voll.',
    reads: { cause: 'mailbox-full' },
    source: GMAIL_HELP,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt, weil der Posteingang voll ist.',
    reads: { cause: 'mailbox-full' },
  },
  { text: 'Ihre Nachricht wurde nicht zugestellt. Mailbox voll', reads: { cause: 'mailbox-full' } },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Der Posteingang des Empfängers hat keinen freien Speicherplatz.',
    reads: { cause: 'mailbox-full' },
    source: GMAIL_HELP,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Das Konto des Empfängers hat sein Speicherlimit erreicht.',
    reads: { cause: 'mailbox-full' },
    source: GODADDY,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Das Empfängerkonto hat seine Speicherplatzbegrenzung erreicht.',
    reads: { cause: 'mailbox-full' },
    source: GODADDY_AT,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Konto deaktiviert.',
    reads: { cause: 'mailbox-disabled' },
    source: GODADDY,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Das Postfach wurde deaktiviert.',
    reads: { cause: 'mailbox-disabled' },
    source: ONESYSTEMS,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt, weil die Domain example.invalid nicht gefunden wurde.',
    reads: { cause: 'domain-not-found' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt, weil die Domäne example.invalid nicht gefunden wurde.',
    reads: { cause: 'domain-not-found' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Die Domain existiert nicht.',
    reads: { cause: 'domain-not-found' },
    source: DOMAINPROVIDER,
  },
  {
    text: 'Nicht zugestellt: Nachricht zu groß',
    reads: { cause: 'message-too-large' },
    source: SYMPA,
  },
  {
    text: 'Die Größe der Nachricht übersteigt das globale Größenlimit des Servers. Die Nachricht wurde nicht gesendet, weil sie das nicht darf.',
    reads: { cause: 'message-too-large' },
    source: COMPOSING,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt, weil sie über der Größenbeschränkung liegt.',
    reads: { cause: 'message-too-large' },
    source: page(
      'https://learn.microsoft.com/de-de/previous-versions/office/exchange-server-2010/bb124345(v=exchg.141)',
    ),
  },
  {
    text: 'Versenden der Nachricht fehlgeschlagen. SMTP-Fehler: Nachrichtengröße übersteigt die Servergrenze (20 MB)',
    reads: { cause: 'message-too-large' },
    source: ROUNDCUBE,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Sie sind nicht berechtigt, Nachrichten an diese Gruppe zu senden.',
    reads: { cause: 'restricted-recipient' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Sie haben keine Berechtigung, an diesen Empfänger zu senden.',
    reads: { cause: 'restricted-recipient' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Nachrichtenverteilung: Autorisierung verweigert',
    reads: { cause: 'restricted-recipient' },
    source: SYMPA,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Zeitüberschreitung.',
    reads: { cause: 'connection-timeout' },
  },
  {
    text: 'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server ihre Ablaufzeit überschritten hat.',
    reads: { cause: 'connection-timeout' },
    source: COMPOSING,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Der Server des Empfängers reagiert nicht.',
    reads: { cause: 'connection-timeout' },
  },
  {
    text: "Serverantwort: '550 <jutta.brandt@example.com>... Relay verweigert'",
    reads: { cause: 'relay-denied', code: '550' },
    source: RELAY,
  },
  {
    text: "Serverantwort: '550 <jutta.brandt@example.com>... Weiterleitung verweigert'",
    reads: { cause: 'relay-denied', code: '550' },
    source: FORWARDING,
  },
  {
    text: "Serverantwort: '553 Entschuldigung, diese Domäne ist nicht in meiner Liste erlaubter rcpthosts (#5.7.1)'",
    reads: { cause: 'relay-denied', code: '553' },
    source: FORWARDING,
  },
  {
    text: 'Ihre Nachricht konnte nicht zugestellt werden, da Sie nicht als gültiger Absender erkannt wurden.',
    reads: { cause: 'sender-rejected' },
    source: SPAMMER,
  },
  {
    text: 'Ihre E-Mail konnte nicht zugestellt werden. Sie haben das Limit zum Senden von E-Mails erreicht.',
    reads: { cause: 'sending-quota' },
    source: GMAIL_LIMITS,
  },
  {
    text: 'Die Nachricht wurde nicht gesendet, weil die erlaubte Anzahl an Empfängern überschritten wurde.',
    reads: { cause: 'too-many-recipients' },
    source: COMPOSING,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: zu viele Empfänger.',
    reads: { cause: 'too-many-recipients' },
    source: GMAIL_HELP,
  },
  {
    text: 'Versenden der Nachricht fehlgeschlagen. SMTP-Fehler: Die Authentisierung ist fehlgeschlagen.',
    reads: { cause: 'login-failed' },
    source: ROUNDCUBE,
  },
  {
    text: 'Der Postausgangs-Server (SMTP) kann nicht authentifiziert werden. Fehler beim Senden der Nachricht.',
    reads: { cause: 'login-failed' },
    source: COMPOSING,
  },
  {
    text: 'Die Nachricht konnte nicht gesendet werden, weil der Verbindungsaufbau mit dem SMTP-Server fehlgeschlagen ist.',
    reads: { cause: 'host-unreachable' },
    source: COMPOSING,
  },
  {
    text: 'Versenden der Nachricht fehlgeschlagen. SMTP-Fehler: Die Verbindung ist fehlgeschlagen.',
    reads: { cause: 'host-unreachable' },
    source: ROUNDCUBE,
  },

  // Addresses

  // Replies

  { text: 'Warnung: Ihre Nachricht ist verzögert', reads: delayed },
  {
    text: `Ihre Nachricht an die Liste wurde durch den Moderator abgelehnt.${LONG}`,
    reads: failed,
    source: SYMPA,
  },
  { text: `Der Server hat Ihre E-Mail abgelehnt.${LONG}`, reads: failed, source: GMAIL_HELP },
  {
    text: 'Ihre Nachricht wurde nicht an jutta.brandt@example.com zugestellt.',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
    source: GMAIL_NOTICE,
  },
  {
    text: 'Die Nachricht konnte nicht an einen oder alle Empfänger übermittelt werden.',
    reads: failed,
    source: POSTMASTER,
  },
  { text: 'Die Mail wurde nicht an alle Empfänger gesendet.', reads: failed },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Der Server versucht noch 2 Tage lang, sie zu senden.',
    reads: delayed,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Die Zustellung wird weitere 5 Tage lang versucht.',
    reads: delayed,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Sie brauchen nichts zu unternehmen.',
    reads: delayed,
    source: HELPSTER,
  },
  {
    text: 'Nachricht verzögert: 451 4.4.1 example.com. Sie wurde nicht zugestellt. Es wird nicht mehr probiert.',
    reads: failed,
    source: HOODY,
  },
  {
    text: 'Nachricht verzögert: 451 4.4.1 example.com. Sie wurde nicht zugestellt, es werden keine weiteren Zustellversuche unternommen.',
    reads: failed,
    source: ADOBE,
  },
  {
    text: 'Ihre Nachricht wurde an folgende Empfänger zugestellt: jutta.brandt@example.com',
    reads: delivered,
  },
  {
    text: 'Die Zustellung an folgende Empfänger ist abgeschlossen, vom Zielserver wurde jedoch keine Bestätigung gesendet: jutta.brandt@example.com',
    reads: delivered,
  },
  {
    text: 'Ihre Nachricht\n\n   An: Jutta Brandt\n   Betreff: Termin\n\n wurde am Donnerstag, 12. März 2026 09:20:02 (UTC+01:00) gelesen.',
    reads: delivered,
    source: MAILHILFE,
  },
  {
    text: 'Ihre Nachricht\n\n   An: Jutta Brandt\n   Betreff: Termin\n\n wurde am Donnerstag, 12. März 2026 09:20:02 (UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien gelesen.',
    reads: delivered,
    source: MAILHILFE,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Das Postfach ist überfüllt.',
    reads: { cause: 'mailbox-full' },
    source: HELPSTER,
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt: Sie ist zu gross.',
    reads: { cause: 'message-too-large' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Die Domäne des Empfängers ist nicht vorhanden.',
    reads: { cause: 'domain-not-found' },
  },
  {
    text: 'Heute nicht zugestellt, Sendungsnummer 4711. Antworten Sie auf diese Nachricht.',
    reads: none,
    source: PARCEL_NUMBER,
  },

  // Addresses
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht an jutta.brandt@example.com`,
    reads: to,
    source: GMAIL_NOTICE,
  },
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht: Die E-Mail-Adresse jutta.brandt@example.com fehlt.`,
    reads: to,
    source: RELAY,
  },
  {
    text: `${OWNER}Nicht zugestellt: Ihre Nachricht für diese Adressen: jutta.brandt@example.com`,
    reads: to,
  },
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht: Empfängeradresse jutta.brandt@example.com fehlt.`,
    reads: to,
  },
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht den Empfängern jutta.brandt@example.com`,
    reads: to,
  },
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht. Überprüfen Sie die E-Mail-Adresse des Empfängers "jutta.brandt@example.com"`,
    reads: to,
    source: COMPOSING,
  },
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht: Postfach jutta.brandt@example.com fehlt.`,
    reads: to,
  },
  {
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht: Benutzer jutta.brandt@example.com fehlt.`,
    reads: to,
  },
  ...[
    'wurde nicht gefunden',
    'wurde bei example.com nicht gefunden',
    'konnte nicht erreicht werden',
    'existiert nicht',
    'ist voll',
  ].map((words) => ({
    text: `${OWNER}Nicht zugestellt wurde Ihre Nachricht, denn jutta.brandt@example.com ${words}.`,
    reads: to,
  })),
  {
    text: 'Gesendet von matthias.kroll@example.org: Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com',
    reads: to,
  },
  {
    text: 'Absenderadresse matthias.kroll@example.org. Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com',
    reads: to,
  },
  {
    text: 'Bei Fragen wenden Sie sich an matthias.kroll@example.org. Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com',
    reads: to,
    source: GMAIL_HELP,
  },
  {
    text: 'Bei Fragen schreiben Sie an matthias.kroll@example.org. Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com',
    reads: to,
  },
  {
    text: 'Bei Fragen senden Sie eine E-Mail an matthias.kroll@example.org. Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com',
    reads: to,
  },
  {
    text: "Konto 'matthias.kroll@example.org - Senden': Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com",
    reads: to,
  },
  {
    text: 'matthias.kroll@example.org ist nicht berechtigt. Nicht zugestellt wurde Ihre Nachricht. jutta.brandt@example.com',
    reads: to,
  },

  // Replies
  {
    text: 'Beim Einrichten kam diese Antwort: 550 Hier geht es weiter',
    reads: { code: '550' },
    source: GMAIL_NOTICE,
  },
  { text: 'Beim Einrichten, die Antwort war: 550 Hier geht es weiter', reads: { code: '550' } },
  {
    text: 'Beim Einrichten, der Server antwortete: 550 Hier geht es weiter',
    reads: { code: '550' },
    source: COMPOSING,
  },
  {
    text: 'Beim Einrichten: Die abgelehnte E-Mail-Adresse lautete: 550 Hier geht es weiter',
    reads: { code: '550' },
    source: FORWARDING,
  },
  {
    text: 'Beim Einrichten kam dieser Serverfehler: 550, Fehlernummer',
    reads: { code: '550' },
    source: RELAY,
  },
  {
    text: 'Beim Einrichten kam diese Fehlermeldung: 550 Hier geht es weiter',
    reads: { code: '550' },
    source: GODADDY,
  },
  {
    text: 'Beim Einrichten kam dieser Fehlercode: 550 Hier geht es weiter',
    reads: { code: '550' },
    source: DOMAINPROVIDER,
  },
  { text: 'Beim Einrichten wird alles abgelehnt: 550 Hier geht es weiter', reads: { code: '550' } },
  { text: 'Fehler 550', reads: { code: '550' } },
  { text: '550 bedeutet', reads: { code: '550' } },
  { text: 'Hier kommt der Fehler 535 Anmeldung verweigert', reads: { code: '535' } },
  { text: 'Ich bekomme 535 Anmeldung verweigert', reads: { code: '535' } },
  ...['abgelehnt', 'unbekannt', 'gesperrt', 'nicht erlaubt', 'verweigert'].map((word) => ({
    text: `550 Jutta ${word}`,
    reads: { code: '550' },
  })),
  ...['zurückgewiesen', 'ungültig'].map((words) => ({
    text: `550 Jutta, ${words}`,
    reads: { code: '550' },
    source: ADOBE,
  })),
  { text: 'Zustellung gescheitert.\n550 Hier gibt es niemanden', reads: { code: '550' } },

  // Letters
  ...['Hallo', 'Guten Tag', 'Liebe', 'Lieber', 'Sehr geehrte', 'Sehr geehrter'].map((greeting) => ({
    text: letter(greeting, 'Viele Grüße'),
    reads: apart,
    source: GREETED,
  })),
  { text: letter('Grüezi', 'Viele Grüße'), reads: apart, source: ANONYMATE },
  ...['Guten Morgen', 'Moin'].map((greeting) => ({
    text: letter(greeting, 'Viele Grüße'),
    reads: apart,
  })),
  ...[
    'Mit freundlichen Grüßen',
    'Viele Grüße',
    'Beste Grüße',
    'Liebe Grüße',
    'Grüße',
    'Gruß',
    'MfG',
    'LG',
    'VG',
  ].map((closing) => ({ text: letter('Hallo', closing), reads: apart, source: CLOSED })),
  { text: letter('Hallo', 'Mit freundlichen Grüssen'), reads: apart },
  ...['Mit freundlichem Gruß', 'Freundliche Grüße'].map((closing) => ({
    text: letter('Hallo', closing),
    reads: apart,
    source: APPLIED,
  })),
  { text: letter('Hallo', 'Herzliche Grüße'), reads: apart, source: HEARTY },
  { text: letter('Hallo', 'Mit besten Grüßen'), reads: apart, source: LEXICON },
  { text: letter('Hallo', 'Hochachtungsvoll'), reads: apart, source: HONOURED },
  { text: 'Automatisch erstellt.\nAnfrage ist bei uns.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Dies ist eine automatisch generierte E-Mail.\nWir haben Ihre Anfrage erhalten.',
    reads: { outcome: 'auto-reply' },
    source: KDEPIM,
  },
  { text: 'Automatisch versendet.\nAnfrage ist bei uns.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Automatische Nachricht empfangen\nWir haben Ihre Anfrage erhalten.',
    reads: { outcome: 'auto-reply' },
    source: SCHLEUDER,
  },
  { text: 'Automatische e-mail.\nAnfrage ist bei uns.', reads: { outcome: 'auto-reply' } },
  { text: 'Automatische antwort.\nAnfrage ist bei uns.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Automatische Antwort.\nWir haben Ihre Anfrage erhalten.',
    reads: { outcome: 'auto-reply' },
    source: POSTFIXADMIN,
  },
  {
    text: 'Automatische Antwort.\nNeue Nachricht erhalten',
    reads: { outcome: 'auto-reply' },
    source: CLAWS_MAIL,
  },
  { text: 'Automatisch erstellt.\nNachricht ist bei uns.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Automatische Antwort.\n1 neue E-Mail erhalten',
    reads: { outcome: 'auto-reply' },
    source: CLAWS_MAIL,
  },
  {
    text: 'Automatische Antwort.\nIhre Nachricht ist erfolgreich bei der Mailingliste eingegangen.',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN_3,
  },
  { text: 'Nicht im haus.', reads: { outcome: 'auto-reply' } },
  { text: 'Nicht im büro.', reads: { outcome: 'auto-reply' } },
  { text: 'Ich bin im urlaub.', reads: { outcome: 'auto-reply' } },
  { text: 'Im urlaub und.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Ich bin derzeit abwesend und nicht in der Lage, Ihre E-Mail sofort zu beantworten.',
    reads: { outcome: 'auto-reply' },
    source: VORLAGE,
  },
  { text: 'Bin ich abwesend.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Ich werde am Montag wieder im Büro sein und mich so schnell wie möglich bei Ihnen melden.',
    reads: { outcome: 'auto-reply' },
    source: VORLAGE,
  },
  {
    text: 'Die Nachricht konnte seit 4 Stunden nicht überbracht werden.',
    reads: { outcome: 'delayed' },
  },
  { text: 'Sie haben 3 ausstehende Nachrichten. Klicken Sie hier.', reads: { fake: true } },
  { text: 'Ausstehende E-Mails: bitte anmelden.', reads: { fake: true } },
  { text: '5 Nachrichten warten auf Sie: jetzt freigeben.', reads: { fake: true } },
  {
    text: 'Ihre E-Mails wurden zurückgehalten. Hier geht es weiter, um sie freizugeben.',
    reads: { fake: true },
  },
  { text: '7 Mails in Quarantäne. Bitte bestätigen Sie Ihr Konto.', reads: { fake: true } },
  {
    text: 'Eingehende Nachrichten wurden angehalten. Die Schaltfläche unten hilft.',
    reads: { fake: true },
  },
  {
    text: 'Das Passwort Ihres Postfachs läuft heute ab. Passwort beibehalten.',
    reads: { fake: true },
  },
  {
    text: 'Nachrichtenzustellung an jutta.brandt@example.com fehlgeschlagen: Timeout',
    reads: { outcome: 'failed', recipient: 'jutta.brandt@example.com' },
    source: PIDGIN,
  },
  {
    text: 'Ihre Nachricht wurde in die Newsgruppe, aber nicht an den anderen Empfänger gesendet.',
    reads: { outcome: 'failed' },
    source: COMPOSING_2,
  },
  {
    text: 'Der Server konnte nicht erreicht werden, Ihre Nachricht an jutta.brandt@example.com liegt noch hier.',
    reads: { outcome: 'failed' },
    source: HORDE_IMP,
  },
  {
    text: 'Bis Montag.\n\nSie sind nicht der richtige Adressat? Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Bis Montag.\n\nSie sind nicht der beabsichtigte Empfänger? Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Bis Montag.\n\nSie sind nicht der vorgesehene Empfänger? Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Bis Montag.\n\nDies kann vertrauliche und/oder rechtlich geschützte Worte enthalten. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ihre Nachricht wurde nicht zugestellt. Das Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen.',
    reads: { cause: 'mailbox-full' },
  },
] satisfies readonly Sentence[];
