import type { Sentence } from '../types';

type Source = NonNullable<Sentence['source']>;

const seen = '2026-11-28';
const code = (url: string) => ({ kind: 'source code', url, seen }) satisfies Source;
const page = (url: string) => ({ kind: 'provider', url, seen }) satisfies Source;
const observed = (url: string) => ({ kind: 'observed', url, seen }) satisfies Source;

const LIBERO = page(
  'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
);
const ARUBA_PEC = page(
  'https://guide.pec.it/posta-pec/faq-errori-comuni/errori-comuni/errori-comuni-durante-invio-ricezione-pec.aspx',
);
const NAMIRIAL = page(
  'https://servicedesk.namirial.com/hc/it/articles/4418366332177-Riscontro-l-errore-Avviso-di-mancata-consegna-a-cosa-%C3%A8-dovuto',
);
const GOOGLE = page('https://support.google.com/mail/bin/answer.py?hl=it&answer=82454');
const OUTLOOK = page(
  'https://support.office.com/it-it/article/la-posta-inviata-in-outlook-com-restituisce-un-messaggio-di-mancato-recapito-45e048ac-f7b1-4c0f-b525-081cb34f1062',
);
const POSTMASTER = page(
  'https://eus.prod.support.services.microsoft.com/it-it/office/failed-delivery-messages-from-the-postmaster-at-outlook-com-microsoft-com-or-service-microsoft-com-eb34d15e-1251-4802-995d-78917ecb1de6',
);
const TECHNET = page('https://technet.microsoft.com/it-it/library/Bb232118(v=EXCHG.150)');
const GODADDY = page(
  'https://ch.godaddy.com/it/help/che-cosa-significa-il-mancato-recapito-delle-email-3568',
);
const COMPOSE = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/it/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const RECEIPT = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/it/mail/chrome/messenger/msgmdn.properties',
);
const MASQMAIL = code(
  'https://github.com/ossilator/masqmail/blob/b1d899de35c59cf0b28aab0bff69dd40eb271ede/tpl/failmsg.tpl.it',
);
const MASQMAIL_WARNS = code(
  'https://github.com/ossilator/masqmail/blob/a5a717d538f8e46158e350638afcbbb1a982b95c/tpl/warnmsg.tpl.it',
);
const MAILMAN_2 = code(
  'https://github.com/terencehonles/mailman/blob/1862c2f41093f1c57fbf9bfa78711f33a5d1dd56/templates/it/postheld.txt',
);
const MAILMAN = code(
  'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/it/LC_MESSAGES/mailman.po',
);
const SYMPA = code(
  'https://github.com/sympa-community/sympa/blob/a149467e5df8a61dd6ffd3a41dfd3a587b17be12/po/sympa/it.po',
);
const IMP = code('https://github.com/horde/imp/blob/master/locale/it/LC_MESSAGES/imp.po');
const ROUNDCUBE = code(
  'https://github.com/roundcube/roundcubemail/blob/master/program/localization/it_IT/labels.inc',
);
const EVOLUTION = code(
  'https://github.com/GNOME/evolution/blob/e04cfb2eaeeed7543ba24c044c50ca73e01411d6/po/it.po',
);
const FORWARD = code(
  'https://github.com/crisp-oss/email-forward-parser/blob/00f135117626d26b369a4ea04aa42686bb67b379/lib/parser.js',
);
const TRECCANI = observed('https://mydbook.giuntitvp.it/app/books/GIAC23_G2382352E/pdf/167');
const POLITE = observed('https://officineinnovazione.it/guida-ai-saluti-formali-per-lettere');
const POLITE_2 = observed(
  'https://libreriamo.it/lingua-italiana/italiano-come-mail-o-correttamente',
);
const ACS = page(
  'https://learn.microsoft.com/it-it/javascript/api/@azure/eventgrid-systemevents/knownacsemaildeliveryreportstatus?view=azure-node-latest',
);
const AWAY = observed('https://www.italianodellafinanza.it/?p=5475');
const AWAY_PHRASES = observed(
  'https://fastitalianlearning.com/phrases/writing-professional-emails/risposta-automatica',
);
const IONOS = page(
  'https://www.ionos.it/digitalguide/e-mail/tecnica-e-mail/la-notifica-di-assenza-perfetta/',
);

const failed = { outcome: 'failed' } as const;
const toLuca = { outcome: 'failed', recipient: 'luca@example.com' } as const;
const delayed = { outcome: 'delayed' } as const;
const lucaLater = { outcome: 'delayed', recipient: 'luca@example.com' } as const;
const lucaHasIt = { outcome: 'delivered', recipient: 'luca@example.com' } as const;
const away = { outcome: 'auto-reply' } as const;

const SYMPA_LISTS = code('https://github.com/sympa-community/sympa/blob/6.2.70/po/sympa/it.po');
const HORDE_IMP = code('https://github.com/horde/imp/blob/master/locale/it/LC_MESSAGES/imp.po');
const EVOLUTION_SERVER = code(
  'https://github.com/GNOME/evolution-data-server/blob/master/po/it.po',
);
const XMPP = code('https://github.com/thunderbird/thunderbird-l10n/blob/main/it/chat/xmpp.ftl');
const COMPOSING = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/it/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const GAJIM = code('https://sources.debian.org/src/gajim/1.7.3-2/po/it.po/');
const KDEPIM = code(
  'https://sources.debian.org/src/kdepim-addons/22.12.3-1/po/it/messageviewer_application_gnupgwks_plugin.po/',
);
const ACTIVITY = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/it/mail/messenger/activity.ftl',
);
const EVOLUTION_TEXTS = code('https://github.com/GNOME/evolution/blob/master/po/it.po');
const GEARY = code('https://sources.debian.org/src/geary/43.0-1/po/it.po/');
const POSTFIXADMIN = code(
  'https://sources.debian.org/src/postfixadmin/3.3.13-1+deb12u1/languages/it.lang/',
);

/** Texts as people in Italy and Ticino paste them. */
export const sentences = [
  // Heads.
  {
    text: 'Da: Giulia Rinaldi\nA: Luca Ferri\nOggetto: Preventivo',
    reads: { hides: ['Giulia', 'Rinaldi', 'Luca', 'Ferri', 'Preventivo'] },
    source: FORWARD,
  },
  {
    text: 'Mittente: Giulia Rinaldi\nDestinatario: Luca Ferri\nCcn: Marta Bruni\nRispondi a: Paolo Neri',
    reads: { hides: ['Giulia', 'Rinaldi', 'Luca', 'Ferri', 'Marta', 'Bruni', 'Paolo', 'Neri'] },
    source: ROUNDCUBE,
  },
  // Letters.
  ...(
    [
      ['Ciao Luca', 'A presto', TRECCANI],
      ['Salve Luca', 'Saluti', POLITE],
      ['Buongiorno Luca', 'Cordiali saluti', POLITE],
      ['Buonasera Luca', 'Buona giornata', POLITE],
      ['Gentile Luca', 'Distinti saluti', TRECCANI],
      ['Egregio Luca', 'Un saluto', POLITE_2],
      ['Caro Luca', 'Un caro saluto', TRECCANI],
      ['Cara Luca', 'Cordialmente', TRECCANI],
      ['Buongiorno Luca', 'Grazie', undefined],
    ] as const
  ).map(([greeting, closing, source]) => ({
    text: `${greeting},\nil preventivo segue domani.\n\n${closing}\nGiulia Rinaldi`,
    reads: { hides: ['Luca', 'Giulia', 'Rinaldi'] },
    ...(source ? { source } : {}),
  })),
  // Subjects and headings.
  { text: 'Oggetto: Non recapitabile: Preventivo\n\nluca@example.com', reads: toLuca },
  { text: 'Email non recapitata\n\nluca@example.com', reads: toLuca, source: OUTLOOK },
  {
    text: 'Recapito non riuscito per i seguenti destinatari o gruppi:\n\nLuca Ferri (luca@example.com)',
    reads: toLuca,
  },
  { text: 'Rapporto di mancato recapito\n\nluca@example.com', reads: toLuca, source: TECHNET },
  {
    text: '** Indirizzo non trovato **\n\nluca@example.com',
    reads: { ...toLuca, cause: 'user-unknown' },
  },
  {
    text: 'Oggetto: AVVISO DI MANCATA CONSEGNA: Preventivo\n\nluca@example.com',
    reads: toLuca,
    source: NAMIRIAL,
  },
  {
    text: 'Oggetto: AVVISO DI NON ACCETTAZIONE: Preventivo\n\nluca@example.com',
    reads: toLuca,
  },
  { text: '** Recapito incompleto **\n\nluca@example.com', reads: delayed },
  {
    text: 'Oggetto: PREAVVISO DI MANCATA CONSEGNA: Preventivo\n\nluca@example.com',
    reads: delayed,
  },
  { text: 'Oggetto: Risposta automatica: Preventivo\n\nRientro il 18 agosto.', reads: away },
  { text: 'Oggetto: Fuori sede: Preventivo\n\nRientro il 18 agosto.', reads: away, source: AWAY },
  {
    text: 'Oggetto: Fuori ufficio: rientro il 18 agosto',
    reads: away,
    source: AWAY_PHRASES,
  },
  { text: 'Oggetto: Notifica di assenza\n\nRientro il 18 agosto.', reads: away, source: IONOS },
  {
    text: 'Subject: Assente: Preventivo\nFrom: Giulia Rinaldi <giulia@example.net>\n\nRientro lunedì.',
    reads: away,
  },
  {
    text: 'Subject: In ferie: Preventivo\nFrom: Giulia Rinaldi <giulia@example.net>\n\nRientro lunedì.',
    reads: away,
    source: AWAY_PHRASES,
  },
  // It did not arrive.
  {
    text: 'Il messaggio che si è tentato di inviare non è stato recapitato a uno o a tutti i destinatari previsti.',
    reads: failed,
    source: POSTMASTER,
  },
  { text: 'Il tuo messaggio a luca@example.com non è stato consegnato.', reads: toLuca },
  {
    text: 'Il messaggio non è stato inviato perché il numero di destinatari supera il numero consentito.',
    reads: failed,
    source: COMPOSE,
  },
  {
    text: 'Non è stato possibile recapitare il messaggio.\nluca@example.com',
    reads: toLuca,
    source: POSTMASTER,
  },
  { text: 'Non è stato possibile consegnare il messaggio.\nluca@example.com', reads: toLuca },
  {
    text: 'Non è stato possibile inviare il messaggio perché la connessione al server di posta in uscita (SMTP) mail.example.com è scaduta. Riprova.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: COMPOSE,
  },
  {
    text: "Spiacente ma non e' stato possibile spedire il tuo msg a tutti\ni destinatari.",
    reads: failed,
    source: MASQMAIL,
  },
  {
    text: 'Non è possibile recapitare l’elemento di posta.\nluca@example.com',
    reads: toLuca,
    source: TECHNET,
  },
  {
    text: 'Impossibile recapitare il messaggio di posta elettronica.\nluca@example.com',
    reads: toLuca,
    source: ACS,
  },
  { text: 'Impossibile consegnare il messaggio.\nluca@example.com', reads: toLuca },
  { text: 'Impossibile inviare il messaggio.\nluca@example.com', reads: toLuca },
  {
    text: "E' stato impossibile distribuire il tuo messaggio alla lista 'orto' per il seguente motivo:",
    reads: failed,
    source: SYMPA,
  },
  { text: 'Impossibile raggiungere i seguenti destinatari:\n\nluca@example.com', reads: toLuca },
  { text: 'Il recapito a luca@example.com non è riuscito.', reads: toLuca },
  { text: 'Invio del messaggio non riuscito.', reads: failed, source: COMPOSE },
  { text: 'La consegna a luca@example.com non è riuscita.', reads: toLuca },
  {
    text: 'Il recapito del messaggio ha avuto esito negativo: luca@example.com',
    reads: toLuca,
    source: TECHNET,
  },
  {
    text: "L'invio ai seguenti destinatari e' fallito in modo\npermanente e non verra' ritentato:\n\nluca@example.com",
    reads: toLuca,
    source: MASQMAIL,
  },
  {
    text: 'La consegna al seguente destinatario è fallita in modo permanente: luca@example.com',
    reads: toLuca,
    source: observed(
      'https://trovalost.it/delivery-to-the-following-recipient-failed-permanently/',
    ),
  },
  {
    text: 'Mancata consegna del messaggio a luca@example.com',
    reads: toLuca,
    source: NAMIRIAL,
  },
  { text: 'Il messaggio non ha raggiunto alcuni o tutti i destinatari.', reads: failed },
  {
    text: 'Si è verificato un errore durante l’invio della posta: Server posta in uscita (SMTP) mail.example.com sconosciuto.',
    reads: failed,
    source: COMPOSE,
  },
  {
    text: 'Si è verificato un problema durante il recapito del messaggio a luca@example.com.',
    reads: toLuca,
  },
  {
    text: 'Si è verificato un errore durante la consegna dei messaggi non inviati.\nluca@example.com',
    reads: { outcome: 'failed', recipient: 'luca@example.com' },
    source: COMPOSING,
  },
  {
    text: 'Il tuo messaggio alla mailing list orto è stato rifiutato per i seguenti\nmotivi:\n\n(...)\n\nIl messaggio originale ricevuto da Mailman è in allegato. Se pensi che si tratti di un errore chiedi consiglio a chi si occupa della tua posta e allega questo testo alla richiesta: contiene tutto ciò che serve per capire che cosa è successo. Non rispondere direttamente, perché nessuno legge questa casella. Il testo completo segue più sotto, con le intestazioni originali.',
    reads: failed,
    source: MAILMAN,
  },
  { text: 'Il messaggio a luca@example.com è stato bloccato.', reads: toLuca },
  { text: 'Il messaggio a luca@example.com è stato respinto.', reads: toLuca },
  // Who speaks to whom.
  ...[
    'Il tuo messaggio',
    'Il suo messaggio',
    'Il vostro messaggio',
    'La tua mail',
    'La tua email',
  ].map((thing) => ({
    text: `Buongiorno,\nimpossibile recapitare a luca@example.com. ${thing} torna indietro.\n\nCordiali saluti\nIl servizio tecnico`,
    reads: failed,
  })),
  ...['Il suo pacco', 'Il corriere', 'La spedizione del libro', 'Il suo ordine n. 18'].map(
    (parcel) => ({
      text: `${parcel}: impossibile consegnare al destinatario.`,
      reads: { outcome: 'none' as const },
    }),
  ),
  // Things of mail.
  { text: 'Impossibile consegnare al destinatario.', reads: failed },
  { text: 'Posta elettronica: impossibile consegnare.', reads: failed },
  { text: 'Casella piena, impossibile consegnare.', reads: failed },
  // Later.
  { text: 'Il messaggio a luca@example.com non è ancora stato recapitato.', reads: lucaLater },
  {
    text: 'Il recapito ai seguenti destinatari o gruppi è ritardato:\n\nluca@example.com',
    reads: lucaLater,
  },
  {
    text: "L'invio ai seguenti destinatari e' stato ritardato:\n\nluca@example.com",
    reads: lucaLater,
    source: MASQMAIL_WARNS,
  },
  {
    text: 'Si è verificato un problema temporaneo durante il recapito del messaggio a luca@example.com.',
    reads: lucaLater,
    source: LIBERO,
  },
  {
    text: 'Recapito non riuscito: luca@example.com. Gmail riproverà per altre 46 ore.',
    reads: lucaLater,
  },
  {
    text: 'Recapito non riuscito. Il server di invio tenterà nuovamente di recapitare il messaggio per un periodo di tempo specifico.',
    reads: delayed,
    source: TECHNET,
  },
  {
    text: "Spiacente ma non e' stato possibile spedire il tuo msg a tutti\ni destinatari. La spedizione verra' ritentata, finche' ha successo o scade il \ntempo disponibile impostato.",
    reads: delayed,
    source: MASQMAIL_WARNS,
  },
  {
    text: 'Recapito non riuscito. Il provider di posta elettronica del destinatario continuerà a cercare di recapitare il messaggio.',
    reads: delayed,
    source: OUTLOOK,
  },
  { text: 'Recapito non riuscito. Seguiranno nuovi tentativi per il messaggio.', reads: delayed },
  {
    text: 'Recapito non riuscito. Non è necessario inviare nuovamente il messaggio.',
    reads: delayed,
  },
  {
    text: 'Il recapito era stato ritardato. Recapito non riuscito, errore permanente per luca@example.com: 451 4.3.0 Try again later',
    reads: toLuca,
    source: TECHNET,
  },
  {
    text: 'Il recapito era stato ritardato. Recapito non riuscito, non verranno effettuati altri tentativi per luca@example.com: 451 4.3.0 Try again later',
    reads: toLuca,
  },
  // It arrived.
  {
    text: 'Il messaggio è stato recapitato ai seguenti destinatari:\n\nluca@example.com',
    reads: lucaHasIt,
  },
  {
    text: 'Il messaggio è stato consegnato con successo al seguente indirizzo: luca@example.com',
    reads: lucaHasIt,
    source: SYMPA,
  },
  {
    text: 'Il messaggio inviato è stato recapitato a destinazione.',
    reads: { outcome: 'delivered' },
    source: LIBERO,
  },
  {
    text: 'Ricevuta di avvenuta consegna\nIl giorno 12/03 alle ore 10:15:00 (+0100) il messaggio "Preventivo" ed indirizzato a "luca@example.com" è stato consegnato nella casella di destinazione.',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Il messaggio inviato a luca@example.com con oggetto «Preventivo» il 12 marzo è stato visualizzato.',
    reads: { outcome: 'delivered' },
    source: EVOLUTION,
  },
  {
    text: 'Nota: questa Ricevuta di ritorno attesta solamente che il messaggio è stato visualizzato nel computer del destinatario.',
    reads: { outcome: 'delivered' },
    source: RECEIPT,
  },
  {
    text: 'Il messaggio è stato letto lunedì 12 marzo alle 10:15. luca@example.com',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Recapito completato per i seguenti destinatari o gruppi, ma il server di destinazione non ha inviato alcuna notifica:\n\nluca@example.com',
    reads: lucaHasIt,
  },
  {
    text: 'Il tuo messaggio è stato consegnato con successo.',
    reads: { outcome: 'delivered' },
    source: IMP,
  },
  // Answers of programs.
  ...[
    'Questa email è stata generata automaticamente.',
    'Questo testo è stato generato automaticamente.',
    'Questo è un messaggio automatico.',
  ].map((automatic) => ({
    text: `Abbiamo ricevuto la tua richiesta.\n\n${automatic}`,
    reads: away,
  })),
  ...[
    'Abbiamo ricevuto il tuo messaggio.',
    'Grazie per averci scritto.',
    'Grazie per averci contattato.',
  ].map((received) => ({ text: `${received}\n\nQuesto è un messaggio automatico.`, reads: away })),
  {
    text: "Grazie per la tua mail. Il collega è assente dall'ufficio fino al 18 agosto.",
    reads: away,
  },
  {
    text: 'Grazie per la tua mail. Il collega è fuori ufficio fino al 18 agosto.',
    reads: away,
    source: AWAY_PHRASES,
  },
  {
    text: 'Grazie per la tua mail. Sono in ferie fino al 18 agosto.',
    reads: away,
    source: AWAY_PHRASES,
  },
  {
    text: 'Grazie per la tua mail. Sarò assente fino al 18 agosto.',
    reads: away,
    source: AWAY_PHRASES,
  },
  {
    text: 'Abbiamo ricevuto la tua richiesta.\n\nQuesta è una risposta automatica.',
    reads: away,
    source: IONOS,
  },
  // It waits.
  {
    text: "Il tuo messaggio a orto@example.org attende l'approvazione del moderatore",
    reads: away,
    source: MAILMAN,
  },
  { text: 'Il tuo messaggio a orto@example.org è in attesa di approvazione.', reads: away },
  {
    text: "Il tuo messaggio alla lista 'orto' con soggetto\n\n    Raccolto\n\nè stato trattenuto in attesa che il moderatore della lista \npossa esaminarlo per l'approvazione.",
    reads: away,
    source: MAILMAN_2,
  },
  {
    text: "La tua mail a 'orto' con oggetto\n\n    Raccolto\n\nViene trattenuto fino a quando il moderatore della lista non può esaminarlo per l'approvazione.",
    reads: away,
    source: MAILMAN,
  },
  // Addresses.
  ...[
    'Impossibile recapitare il messaggio a',
    "Impossibile recapitare all'indirizzo",
    'Impossibile recapitare al destinatario',
    'Impossibile recapitare ai seguenti destinatari:',
    'Recapito non riuscito per i seguenti destinatari o gruppi:',
  ].map((lead) => ({
    text: `Account giulia@example.net.\n${lead} luca@example.com`,
    reads: toLuca,
  })),
  ...['non esiste', 'è sconosciuto', 'è inesistente'].map((tail) => ({
    text: `Account giulia@example.net.\nRecapito non riuscito: luca@example.com ${tail}.`,
    reads: toLuca,
  })),
  ...[
    'Inviato da',
    'Da parte di',
    'Il mittente',
    'Si può contattare',
    'Contatta',
    "L'attività",
  ].map((lead) => ({
    text: `Recapito non riuscito. ${lead} giulia@example.net per luca@example.com`,
    reads: toLuca,
  })),
  {
    text: 'Recapito non riuscito. In caso ti serva aiuto scrivi a giulia@example.net per luca@example.com',
    reads: toLuca,
    source: MASQMAIL,
  },
  // Replies.
  { text: 'Risposta: 550 Utenza assente', reads: { code: '550' } },
  {
    text: 'Il server ha risposto: 550 Utenza assente',
    reads: { code: '550' },
    source: COMPOSE,
  },
  { text: 'La risposta del server è stata: 550 Utenza assente', reads: { code: '550' } },
  { text: 'La risposta del server remoto era: 550 Utenza assente', reads: { code: '550' } },
  { text: 'Il server di posta segnala un errore: 550 Utenza assente', reads: { code: '550' } },
  { text: 'Posta respinta, motivo: 550 Utenza assente', reads: { code: '550' } },
  { text: '550 Invio rifiutato', reads: { code: '550' } },
  { text: '550 Invio respinto', reads: { code: '550' } },
  { text: '550 Nome sconosciuto', reads: { code: '550' } },
  { text: '550 Il nome non esiste', reads: { code: '550' } },
  { text: '550 Nome inesistente', reads: { code: '550' } },
  { text: '552 Cartella piena', reads: { code: '552' } },
  { text: 'Errore 550', reads: { code: '550' } },
  { text: 'Codice 550', reads: { code: '550' } },
  { text: 'La posta torna con errore 550, che fare?', reads: { code: '550' } },
  {
    text: "L'email a luca@example.com non è stata recapitata.",
    reads: toLuca,
    source: POSTMASTER,
  },
  {
    text: "L'email a luca@example.com non è stata consegnata.",
    reads: toLuca,
    source: observed('http://emailmarketingblog.it/glossario/bounce'),
  },
  {
    text: 'Il messaggio a luca@example.com non può essere recapitato.',
    reads: toLuca,
  },
  {
    text: 'Il messaggio inviato a luca@example.com non può essere consegnato.',
    reads: toLuca,
    source: GODADDY,
  },
  {
    text: 'mail.example.com ha rifiutato il messaggio inviato agli indirizzi di posta elettronica seguenti:\n\nluca@example.com',
    reads: toLuca,
  },
  {
    text: 'Questo messaggio non è stato ancora inviato a luca@example.com.',
    reads: { outcome: 'delayed', recipient: 'luca@example.com' },
    source: GEARY,
  },
  {
    text: 'Il recapito ai seguenti destinatari è in ritardo:\n\nluca@example.com',
    reads: lucaLater,
  },
  {
    text: 'Il tuo messaggio a luca@example.com è in ritardo.',
    reads: lucaLater,
  },
  {
    text: 'Il recapito del messaggio non è riuscito. Verranno effettuati altri tentativi.',
    reads: delayed,
  },
  {
    text: 'Il messaggio è stato letto da Luca il 12 marzo.',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Il messaggio\n\nA: luca@example.com\n\nè stato letto in data lunedì 12 marzo 10:15.',
    reads: { outcome: 'delivered' },
  },
  {
    text: "Il tuo messaggio non è stato recapitato a luca@example.com perché l'indirizzo non è stato trovato.",
    reads: { ...toLuca, cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: luca.rossi non è stato trovato in example.com',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: utente inesistente',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: destinatario inesistente',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: la posta in arrivo del destinatario è piena',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Recapito del messaggio non riuscito: la mailbox del destinatario è piena',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Recapito del messaggio non riuscito: casella satura',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  // Causes.
  {
    text: 'Messaggio rifiutato dal sistema. Indirizzo destinatario non abilitato alla ricezione di posta non certificata',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: ARUBA_PEC,
  },
  {
    text: "L'account email che hai cercato di raggiungere non esiste. Recapito del messaggio non riuscito.",
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: GOOGLE,
  },
  {
    text: "Recapito del messaggio non riuscito. L'indirizzo di posta al quale stai scrivendo non esiste.",
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: LIBERO,
  },
  {
    text: 'Recapito del messaggio non riuscito: indirizzo inesistente',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Il messaggio non è stato recapitato a luca@example.com perché non è stato possibile trovare l'indirizzo.",
    reads: { ...toLuca, cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: destinatario sconosciuto',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: cassetta postale non trovata',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: OUTLOOK,
  },
  {
    text: 'Consegna non riuscita: casella del destinatario inesistente',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Recapito del messaggio non riuscito: la casella non esiste',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Mancata consegna del messaggio per casella del destinatario piena',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: NAMIRIAL,
  },
  {
    text: 'Recapito del messaggio non riuscito: cassetta postale piena',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: OUTLOOK,
  },
  {
    text: 'Recapito del messaggio non riuscito. La casella alla quale stai scrivendo ha raggiunto il limite massimo di capienza consentito.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: LIBERO,
  },
  {
    text: 'Recapito del messaggio non riuscito: il dominio non esiste o è stato digitato in maniera non corretta',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: LIBERO,
  },
  {
    text: 'Recapito del messaggio non riuscito: il dominio example.com non è stato trovato',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Recapito del messaggio non riuscito perché non è stato possibile trovare il dominio example.com',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Messaggio troppo grande. Recapito del messaggio non riuscito.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: SYMPA,
  },
  {
    text: 'La dimensione del messaggio che si sta tentando di inviare supera il limite globale del server. Il messaggio non è stato inviato.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: COMPOSE,
  },
  {
    text: 'Recapito del messaggio non riuscito: il messaggio supera la dimensione massima',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: TECHNET,
  },
  {
    text: 'Recapito del messaggio non riuscito. Il messaggio è stato identificato come posta indesiderata ed è stato rifiutato o bloccato.',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: ACS,
  },
  {
    text: 'Recapito del messaggio non riuscito. Al mittente non è consentito inviare messaggi al destinatario.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: TECHNET,
  },
  {
    text: "E' stato impossibile distribuire il tuo messaggio alla lista 'orto' per il seguente motivo:\n\nLa distribuzione di messaggi in questa lista è limitata agli iscritti alla lista.",
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: SYMPA,
  },
  {
    text: 'Non sei autorizzato ad inviare messaggi alla lista. Il tuo messaggio è stato rifiutato.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: MAILMAN,
  },
  {
    text: 'Recapito del messaggio non riuscito: non sei autorizzato a inviare messaggi a questo destinatario',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: TECHNET,
  },
  {
    text: 'Recapito del messaggio non riuscito. Server di destinazione non risponde.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: TECHNET,
  },
  {
    text: 'Recapito del messaggio non riuscito: timeout della connessione',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: OUTLOOK,
  },
  { text: 'Email non recapitabile\n\nluca@example.com', reads: toLuca, source: GODADDY },
  { text: 'Generata automaticamente.\nRicevuto la.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Questo è un messaggio di posta generato automaticamente.\nAbbiamo ricevuto la tua richiesta.',
    reads: { outcome: 'auto-reply' },
    source: KDEPIM,
  },
  { text: 'Risposta automatica.\nRicevuto la.', reads: { outcome: 'auto-reply' } },
  {
    text: 'L’estensione ha inviato un messaggio automatico.\nAbbiamo ricevuto la tua richiesta.',
    reads: { outcome: 'auto-reply' },
    source: ACTIVITY,
  },
  {
    text: 'Risposta automatica.\nFai sapere ai tuoi contatti se hai ricevuto il messaggio',
    reads: { outcome: 'auto-reply' },
    source: GAJIM,
  },
  { text: 'Generata automaticamente.\nAverci scritto.', reads: { outcome: 'auto-reply' } },
  { text: 'Generata automaticamente.\nAverci contattato.', reads: { outcome: 'auto-reply' } },
  { text: "Assente dall'ufficio", reads: { outcome: 'auto-reply' }, source: POSTFIXADMIN },
  { text: 'Fuori ufficio.', reads: { outcome: 'auto-reply' } },
  { text: 'Sono in ferie.', reads: { outcome: 'auto-reply' } },
  { text: 'Sarò assente.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Ciao Luca,\n\nil messaggio non è stato recapitato, peccato.\n\nUn saluto\nGiulia Conti',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ciao Luca,\n\nil messaggio non è stato recapitato, peccato.\n\nUn caro saluto\nGiulia Conti',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ciao Luca,\n\nil messaggio non è stato recapitato, peccato.\n\nCordiali saluti\nGiulia Conti',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ciao Luca,\n\nil messaggio non è stato recapitato, peccato.\n\nDistinti saluti\nGiulia Conti',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ciao Luca,\n\nil messaggio non è stato recapitato, peccato.\n\nBuona giornata\nGiulia Conti',
    reads: { outcome: 'none' },
  },
  {
    text: 'Ciao Luca,\n\nil messaggio non è stato recapitato, peccato.\n\nA presto\nGiulia Conti',
    reads: { outcome: 'none' },
  },
  { text: 'Hai 3 messaggi in sospeso. Clicca qui.', reads: { fake: true } },
  { text: '5 messaggi in attesa: accedi.', reads: { fake: true } },
  { text: 'I tuoi messaggi sono stati bloccati. Rilascia ora.', reads: { fake: true } },
  { text: '7 mail in quarantena: recupera.', reads: { fake: true } },
  { text: 'I messaggi in arrivo sono fermi. Verifica il tuo conto.', reads: { fake: true } },
  { text: 'La password della tua posta scade oggi. Mantieni la password.', reads: { fake: true } },
  {
    text: 'Non è stato possibile consegnare il tuo messaggio alla lista.\nluca@example.com',
    reads: { outcome: 'failed', recipient: 'luca@example.com' },
    source: SYMPA_LISTS,
  },
  {
    text: 'ERRORE: Impossibile consegnare il messaggio.\nluca@example.com',
    reads: { outcome: 'failed', recipient: 'luca@example.com' },
    source: HORDE_IMP,
  },
  {
    text: 'Impossibile inviare il messaggio: luca@example.com',
    reads: { outcome: 'failed', recipient: 'luca@example.com' },
    source: EVOLUTION_SERVER,
  },
  {
    text: 'Impossibile raggiungere il server del destinatario.\nIl messaggio era per luca@example.com',
    reads: { outcome: 'failed' },
    source: XMPP,
  },
  {
    text: 'Abbiamo ricevuto la tua richiesta.\n\nGenerata automaticamente',
    reads: { outcome: 'auto-reply' },
    source: EVOLUTION_TEXTS,
  },
  {
    text: 'A lunedì.\n\nAVVISO DI RISERVATEZZA. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'A lunedì.\n\nVa esclusivamente al destinatario. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
] satisfies readonly Sentence[];
