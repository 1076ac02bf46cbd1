import type { Sentence } from '../types';

type Source = NonNullable<Sentence['source']>;

const seen = '2026-11-28';
const code = (url: string) => ({ kind: 'source code', url, seen }) satisfies Source;
const page = (url: string) => ({ kind: 'provider', url, seen }) satisfies Source;
const observed = (url: string) => ({ kind: 'observed', url, seen }) satisfies Source;

const EXCHANGE = observed('https://github.com/ForumPostAssistant/FPA/issues/136');
const GIST = observed('https://gist.github.com/c2f26e840cec53f7e65dc1af2a4577ce');
const COMPOSE = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/7c60f1d050a03ab34d0cf0e3eeb105fb93cdb45f/fr/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const RECEIPT = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/messenger/msgmdn.properties',
);
const MASQMAIL = code(
  'https://github.com/ossilator/masqmail/blob/4dda6b3c7dc0dd002b640e04ddcfeb5ffb58cd7a/tpl/failmsg.tpl.fr',
);
const MASQMAIL_WARNS = code(
  'https://github.com/ossilator/masqmail/blob/4dda6b3c7dc0dd002b640e04ddcfeb5ffb58cd7a/tpl/warnmsg.tpl.fr',
);
const MAILMAN_2 = code(
  'https://github.com/terencehonles/mailman/blob/292a9e58ee399a6e143f8916bc0811d1e6ebf1ab/templates/fr/postheld.txt',
);
const MAILMAN = code(
  'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/fr/LC_MESSAGES/mailman.po',
);
const SYMPA = code(
  'https://github.com/sympa-community/sympa/blob/cd34e0bf1a8ce263800c1aea83351082d4da0b6a/po/sympa/fr.po',
);
const IMP = code(
  'https://github.com/horde/imp/blob/304cb5883939dbbe8826cc6dbc756b14bc5fb140/locale/fr/LC_MESSAGES/imp.po',
);
const ROUNDCUBE = code(
  'https://github.com/roundcube/roundcubemail/blob/5d4ac46c1bc91fb95317a32fc1fcd0589501c956/program/localization/fr_FR/labels.inc',
);
const EVOLUTION = code('https://github.com/GNOME/evolution/blob/master/po/fr.po');
const FORWARD = code(
  'https://github.com/crisp-oss/email-forward-parser/blob/00f135117626d26b369a4ea04aa42686bb67b379/lib/parser.js',
);
const REPLY_PARSER = code(
  'https://github.com/crisp-oss/email-reply-parser/blob/05bd511629a8b08646dbe4d4e64e7b6aeb3bc9c9/lib/regex.js',
);
const MICROSOFT = page(
  'https://wus.prod.support.services.microsoft.com/fr-fr/office/failed-delivery-messages-from-the-postmaster-at-outlook-com-microsoft-com-or-service-microsoft-com-eb34d15e-1251-4802-995d-78917ecb1de6',
);
const NOT_FOUND = page(
  'https://support.office.com/fr-fr/article/Corriger-les-probl%C3%A8mes-de-remise-des-courriers-%C3%A9lectroniques-pour-le-code-d-erreur-5-1-10-dans-Office-365-5a04a25a-a34f-476b-afc6-007fb92f86a1',
);
const QUOTA = page(
  'https://learn.microsoft.com/fr-fr/Exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-for-submission-quota-exceeded-in-exchange-online',
);
const TECHNET = page('https://technet.microsoft.com/fr-fr/library/Bb232118(v=EXCHG.150)');
const ANSWERS = observed(
  'https://learn.microsoft.com/en-us/answers/questions/2242315/basic-send-as-permission-not-work-exchange-2019',
);
const MOVED = observed('https://uitranslation.com/Images/?lang=fr-fr&term=04a5485eb88d');
const GMAIL = page('https://support.google.com/mail/bin/answer.py?hl=fr&hlrm=en&answer=22839');
const AROBASE = observed('https://www.arobase.org/ecole/erreurs.htm');
const BOULANGER = observed(
  'http://www.jeanboulanger.com/2019/11/27/les-mails-3-pourquoi-mon-mail-narrive-pas/',
);
const POLITE = observed(
  'https://dynamique-mag.com/article/formules-politesse-utiliser-e-mail-e-lettres.11302/amp',
);
const POLITE_2 = observed(
  'https://www.numedia.fr/formule-politesse-les-meilleures-formules-politesse-97752014.html',
);
const POLITE_3 = observed('https://fr.news.yahoo.com/utiliser-formule-politesse-050000431.html');
const ZIMBRA = code(
  'https://github.com/Zimbra/zm-mailbox/blob/348feb32f407fd038c3ffc79021d90298640bd4e/store-conf/conf/msgs/ZsMsg_fr.properties',
);
const ABSENCE = observed('https://factorial.fr/blog/message-absence-conges');

const HORDE_IMP = code('https://github.com/horde/imp/blob/master/locale/fr/LC_MESSAGES/imp.po');
const ROUNDCUBE_ERRORS = code(
  'https://github.com/roundcube/roundcubemail/blob/1.6.5/program/localization/fr_FR/messages.inc',
);
const CLAWS_MAIL = code('https://sources.debian.org/src/claws-mail/4.1.1-2/po/fr.po/');
const KDEPIM = code(
  'https://sources.debian.org/src/kdepim-addons/22.12.3-1/po/fr/messageviewer_application_gnupgwks_plugin.po/',
);
const JOBBOOM = observed('http://www.jobboom.com/carriere/messages-automatiques-d-absence/');
const NEXTCLOUD_MANUAL = page(
  'https://docs.nextcloud.com/server/latest/user_manual/fr/groupware/absence.html',
);
const TECNOBITS = observed(
  'https://tecnobits.com/fr/E-mail-non-d%C3%A9livr%C3%A9-avec-l%27adresse-correcte-dans-Gmail',
);
const SERVER_ERRORS = code(
  'https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/overrides/appstrings.properties',
);

/** Texts as people in France, Belgium, Switzerland and Canada paste them. */
export const sentences = [
  // Heads.
  {
    text: 'De : Camille Moreau\nÀ : Hugo Lefèvre\nObjet : Devis',
    reads: { hides: ['Camille', 'Moreau', 'Hugo', 'Lefèvre', 'Devis'] },
    source: FORWARD,
  },
  {
    text: 'Pour : Hugo Lefèvre\nSujet : Devis',
    reads: { hides: ['Hugo', 'Lefèvre', 'Devis'] },
    source: FORWARD,
  },
  {
    text: 'Expéditeur : Camille Moreau\nDestinataire : Hugo Lefèvre\nCopie à : Léa Girard',
    reads: { hides: ['Camille', 'Moreau', 'Hugo', 'Lefèvre', 'Léa', 'Girard'] },
    source: code(
      'https://github.com/thunderbird/thunderbird-l10n/blob/main/fr/mail/chrome/messenger/mimeheader.properties',
    ),
  },
  {
    text: 'Cci : Léa Girard\nRépondre à : Camille Moreau',
    reads: { hides: ['Léa', 'Girard', 'Camille', 'Moreau'] },
    source: ROUNDCUBE,
  },
  // Letters.
  ...(
    [
      ['Bonjour Hugo', 'Cordialement', REPLY_PARSER],
      ['Bonsoir Hugo', 'Bien cordialement', REPLY_PARSER],
      ['Salut Hugo', 'Bonne journée', REPLY_PARSER],
      ['Cher Hugo', 'Bien à vous', POLITE],
      ['Chère Hugo', 'Amicalement', POLITE],
      ['Madame Hugo', 'Salutations distinguées', POLITE],
      ['Monsieur Hugo', 'Sincères salutations', POLITE_2],
      ['Bonjour Hugo', 'Cdlt', undefined],
      ['Bonjour Hugo', 'Cdt', POLITE],
      ['Bonjour Hugo', 'Merci', POLITE_3],
      ['Bonjour Hugo', "Merci d'avance", undefined],
      ['Bonjour Hugo', 'À bientôt', POLITE_2],
    ] as const
  ).map(([greeting, closing, source]) => ({
    text: `${greeting},\nle dossier suit demain.\n\n${closing}\nCamille Moreau`,
    reads: { hides: ['Hugo', 'Camille', 'Moreau'] },
    ...(source ? { source } : {}),
  })),
  // Subjects and headings.
  {
    text: 'Objet : Non remis : Renseignements\n\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: '** Message non distribué **\n\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Courriel non délivré\n\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: observed(
      'https://tecnobits.com/fr/E-mail-non-d%C3%A9livr%C3%A9-avec-l%27adresse-correcte-dans-Gmail',
    ),
  },
  {
    text: '** Adresse introuvable **\n\nhugo@example.com',
    reads: { outcome: 'failed', cause: 'user-unknown', recipient: 'hugo@example.com' },
  },
  {
    text: 'Échec de la remise pour ces destinataires ou groupes :\n\nHugo Lefèvre (hugo@example.com)',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: EXCHANGE,
  },
  {
    text: "Notification d'échec de remise\n\nhugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: NOT_FOUND,
  },
  {
    text: "Échec d'envoi du courriel\n\nhugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: '** Remise incomplète **\n\nhugo@example.com',
    reads: { outcome: 'delayed' },
  },
  {
    text: '** Distribution incomplète **\n\nhugo@example.com',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Objet : Réponse automatique : Devis\n\nDe retour le 18 août.',
    reads: { outcome: 'auto-reply' },
    source: ABSENCE,
  },
  {
    text: 'Objet : Absence du bureau : Devis\n\nDe retour le 18 août.',
    reads: { outcome: 'auto-reply' },
    source: observed('https://writedu.com/fr/how-to-write-out-of-office-message.html'),
  },
  {
    text: 'Objet : Absent du bureau : Devis\n\nDe retour le 18 août.',
    reads: { outcome: 'auto-reply' },
    source: EVOLUTION,
  },
  {
    text: 'Subject: Absence : congés\nFrom: Camille Moreau <camille@example.net>\n\nDe retour le 18 août.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Subject: Absent\nFrom: Camille Moreau <camille@example.net>\n\nDe retour le 18 août.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: "Objet : Message d'absence\n\nDe retour le 18 août.",
    reads: { outcome: 'auto-reply' },
    source: ABSENCE,
  },
  // It did not arrive.
  {
    text: "Votre message n'a pas pu être remis à un ou à tous les destinataires prévus.",
    reads: { outcome: 'failed' },
    source: MICROSOFT,
  },
  {
    text: 'Votre message n’a pas été remis.\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: MICROSOFT,
  },
  {
    text: "Votre courriel n'a pas pu être délivré à son destinataire.",
    reads: { outcome: 'failed' },
    source: observed(
      'https://www.emailacademy.fr/pt2/Blog/Les-erreurs-de-non-remise-des-emails-et-leurs-significations',
    ),
  },
  {
    text: "Votre message n'a pas pu être distribué à hugo@example.com. Sa boîte de réception est pleine.",
    reads: { outcome: 'failed', cause: 'mailbox-full', recipient: 'hugo@example.com' },
  },
  {
    text: "J'ai le regret de vous informer que votre courrier n'a pas pu être transmis à\ntous ses destinataires.",
    reads: { outcome: 'failed' },
    source: MASQMAIL,
  },
  {
    text: "L'expédition vers les destinataires suivants a échoué :\n\nhugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: MASQMAIL,
  },
  {
    text: 'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « mail.example.com » a expiré. Veuillez essayer à nouveau.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: COMPOSE,
  },
  {
    text: "Vos messages n'ont pas pu être livrés, car l'adresse e-mail du destinataire est incorrecte.",
    reads: { outcome: 'failed' },
    source: GMAIL,
  },
  {
    text: "Votre message n'a pas été distribué.\nhugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Votre message n'a pas été délivré.\nhugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Le message n’a pas été envoyé car le nombre de destinataires autorisé a été dépassé.',
    reads: { outcome: 'failed' },
    source: COMPOSE,
  },
  {
    text: 'Ce message ne peut pas être remis.\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: page(
      'https://learn.microsoft.com/fr-fr/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    ),
  },
  {
    text: 'Ce courriel ne peut pas être envoyé.\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: observed(
      'https://clic-ouest.fr/problemes-envoi-email-email-revient-arriere-adresse-email-nexiste-pas',
    ),
  },
  {
    text: "Impossible d'envoyer le message, car le quota d'envoi de l'expéditeur est dépassé.",
    reads: { outcome: 'failed' },
    source: QUOTA,
  },
  {
    text: 'Impossible de distribuer les messages que vous avez envoyés\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: GMAIL,
  },
  {
    text: 'Impossible de joindre les destinataires suivants :\n\nhugo@example.com le 12/03 à 10:15',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Votre message n'a pas atteint certains ou tous ses destinataires.",
    reads: { outcome: 'failed' },
  },
  {
    text: 'L’envoi du message a échoué.',
    reads: { outcome: 'failed' },
    source: COMPOSE,
  },
  {
    text: 'La distribution à ce destinataire a échoué : hugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Une erreur est survenue lors de l’envoi de l’e-mail : le serveur sortant « mail.example.com » est inconnu.',
    reads: { outcome: 'failed' },
    source: COMPOSE,
  },
  {
    text: 'Un problème est survenu lors de la distribution de votre message à hugo@example.com.',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Une erreur est survenue lors de la remise de votre message à hugo@example.com.',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Votre message à destination de la liste de diffusion Jardin a été rejeté\npour les raisons suivantes :\n\n(...)\n\nLe message original reçu par Mailman est joint. Si vous pensez qu’il s’agit d’une erreur, demandez conseil à votre service informatique et joignez ce texte à votre demande, il contient tout ce qu’il faut pour comprendre ce qui s’est passé. Ne répondez pas directement : personne ne lit cette adresse. Le texte complet suit plus bas, avec les en-têtes tels que nous les avions reçus.',
    reads: { outcome: 'failed' },
    source: MAILMAN,
  },
  {
    text: "Votre message à hugo@example.com a été refusé. Si vous pensez qu'il s'agit d'une erreur, demandez conseil à votre service informatique et joignez ce texte à votre demande, il contient tout ce qu'il faut pour comprendre ce qui s'est passé. Ne répondez pas directement : personne ne lit cette adresse. Le texte complet suit plus bas, avec les en-têtes tels que nous les avions reçus.",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Votre message à hugo@example.com a été bloqué.',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  // Who speaks to whom.
  ...['votre message', 'votre mail', 'votre e-mail', 'votre email', 'votre courriel'].map(
    (thing) => ({
      text: `Bonjour,\n${thing} n'a pas pu être remis à hugo@example.com.\n\nCordialement\nLe service technique`,
      reads: { outcome: 'failed' as const },
    }),
  ),
  ...[
    'Votre colis',
    'Le paquet de votre commande',
    'Avec le transporteur, votre envoi',
    'Avec le livreur, votre envoi',
  ].map((parcel) => ({
    text: `${parcel} n'a pas pu être remis à son destinataire.`,
    reads: { outcome: 'none' as const },
  })),
  // Things of mail.
  { text: "Votre courriel n'a pas pu être remis.", reads: { outcome: 'failed' } },
  { text: "Ce courrier électronique n'a pas pu être remis.", reads: { outcome: 'failed' } },
  {
    text: "Cet envoi n'a pas pu être remis au destinataire.",
    reads: { outcome: 'failed' },
  },
  // Later.
  {
    text: "Votre message n'a pas encore été remis à hugo@example.com.",
    reads: { outcome: 'delayed', recipient: 'hugo@example.com' },
  },
  {
    text: "Votre message n'a pas encore pu être remis à hugo@example.com.",
    reads: { outcome: 'delayed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Un problème temporaire est survenu lors de la distribution de votre message à hugo@example.com.',
    reads: { outcome: 'delayed', recipient: 'hugo@example.com' },
  },
  {
    text: 'La remise à ces destinataires ou groupes est retardée :\n\nhugo@example.com',
    reads: { outcome: 'delayed', recipient: 'hugo@example.com' },
  },
  {
    text: 'La remise de votre message a été différée : hugo@example.com',
    reads: { outcome: 'delayed', recipient: 'hugo@example.com' },
    source: BOULANGER,
  },
  {
    text: "Votre message n'a pas pu être remis. Gmail va réessayer pendant encore 46 heures.",
    reads: { outcome: 'delayed' },
  },
  {
    text: "J'ai le regret de vous informer que votre courrier n'a pas pu être transmis à tous ses destinataires.\nD'autres tentatives d'envoi vont être effectuées, jusqu'à ce que cela\nréussisse ou dépasse une certaine limite dans le temps.",
    reads: { outcome: 'delayed' },
    source: MASQMAIL_WARNS,
  },
  {
    text: "Votre message n'a pas pu être remis. Le serveur continuera d'essayer.",
    reads: { outcome: 'delayed' },
  },
  {
    text: "Votre message n'a pas pu être remis. Vous n'avez pas besoin de renvoyer ce message.",
    reads: { outcome: 'delayed' },
  },
  {
    text: "La remise avait été différée. Votre courrier n'a pas pu être transmis. L'expédition vers hugo@example.com a été définitivement\nabandonnée:\n\n451 4.3.0 Try again later",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: MASQMAIL,
  },
  {
    text: "La remise avait été différée. Votre courrier n'a pas pu être transmis. Erreur permanente pour hugo@example.com: 451 4.3.0 Try again later",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: observed('http://www.arobase.org/sos/erreurs-codes-esmtp.htm'),
  },
  {
    text: "La remise avait été différée. Votre courrier n'a pas pu être transmis. Aucune nouvelle tentative ne sera faite pour hugo@example.com: 451 4.3.0 Try again later",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "La remise avait été différée. Votre courrier n'a pas pu être transmis. Microsoft Exchange n'essaiera pas de remettre ce message à hugo@example.com: 451 4.3.0 Try again later",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  // It arrived.
  {
    text: 'Votre message a été remis aux destinataires suivants :\n\nhugo@example.com',
    reads: { outcome: 'delivered', recipient: 'hugo@example.com' },
  },
  {
    text: 'Votre message a bien été distribué.\nhugo@example.com',
    reads: { outcome: 'delivered', recipient: 'hugo@example.com' },
    source: IMP,
  },
  {
    text: 'Votre message « Devis » du 12 mars à hugo@example.com a été affiché. Il n’y a aucune garantie qu’il a été compris.',
    reads: { outcome: 'delivered' },
    source: EVOLUTION,
  },
  {
    text: 'Votre message à hugo@example.com a été lu le lundi 12 mars à 10:15.',
    reads: { outcome: 'delivered' },
  },
  {
    text: "Le message a été envoyé avec succès à l'adresse suivante : hugo@example.com",
    reads: { outcome: 'delivered', recipient: 'hugo@example.com' },
    source: SYMPA,
  },
  {
    text: "Cette notification d'état de remise est générée automatiquement. Votre message a été correctement relayé aux destinataires suivants : hugo@example.com",
    reads: { outcome: 'delivered', recipient: 'hugo@example.com' },
    source: GIST,
  },
  {
    text: "La remise à ces destinataires ou groupes est terminée, mais le serveur de destination n'a envoyé aucune notification :\n\nhugo@example.com",
    reads: { outcome: 'delivered', recipient: 'hugo@example.com' },
  },
  // Answers of programs.
  ...[
    'Ceci est un message automatique, merci de ne pas y répondre.',
    'Cette réponse automatique ne demande rien de votre part.',
    'Ce courriel est généré automatiquement.',
    'Ce courriel est envoyé automatiquement.',
  ].map((automatic) => ({
    text: `Nous avons bien reçu votre demande.\n\n${automatic}`,
    reads: { outcome: 'auto-reply' as const },
  })),
  {
    text: 'Merci de nous avoir contactés.\n\nCeci est un message automatique.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: "Merci pour votre message. Je suis absent jusqu'au 18 août.",
    reads: { outcome: 'auto-reply' },
    source: ABSENCE,
  },
  {
    text: "Merci pour votre message. Notre conseiller est actuellement absent, jusqu'au 18 août.",
    reads: { outcome: 'auto-reply' },
  },
  {
    text: "Merci pour votre message. Nous sommes en congé jusqu'au 18 août.",
    reads: { outcome: 'auto-reply' },
  },
  {
    text: "Merci pour votre message. Nous sommes en vacances jusqu'au 18 août.",
    reads: { outcome: 'auto-reply' },
    source: observed(
      'http://www.oqlf.gouv.qc.ca/actualites/capsules_hebdo/message_absence_vacances_20100623.html',
    ),
  },
  {
    text: "Merci pour votre message. Notre conseiller sera absent du bureau jusqu'au 18 août.",
    reads: { outcome: 'auto-reply' },
    source: EVOLUTION,
  },
  // It waits.
  {
    text: "Votre message à jardin@example.org attend la validation d'un modérateur",
    reads: { outcome: 'auto-reply' },
    source: MAILMAN,
  },
  {
    text: "Votre courriel à destination de 'jardin' avec l’objet\n\n    Récolte\n\nest en attente de validation par un modérateur.",
    reads: { outcome: 'auto-reply' },
    source: MAILMAN,
  },
  {
    text: 'Votre message à jardin@example.org est en attente de modération.',
    reads: { outcome: 'auto-reply' },
    source: SYMPA,
  },
  {
    text: "Votre message à jardin@example.org est en attente d'approbation.",
    reads: { outcome: 'auto-reply' },
    source: code(
      'https://github.com/isabella232/office-developer-exchange-docs.fr-FR/blob/main/docs/web-service-reference/deliverystatus.md',
    ),
  },
  {
    text: "Votre courrier à 'jardin' dont le sujet est\n\n    Récolte\n\nest en attente jusqu'à ce que le modérateur de la liste puisse\nle consulter pour approbation.",
    reads: { outcome: 'auto-reply' },
    source: MAILMAN_2,
  },
  // Addresses.
  {
    text: 'camille@example.net, votre message à hugo@example.com a été rejeté.',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Compte camille@example.net.\nImpossible d'envoyer ce message, adresse hugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Compte camille@example.net.\nImpossible d'envoyer ce message. Destinataire : hugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Compte camille@example.net.\nImpossible d'envoyer ce message. Destinataires : hugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Compte camille@example.net.\nL'expédition vers les destinataires suivants a échoué :\nhugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: MASQMAIL,
  },
  {
    text: "Compte camille@example.net.\nVotre message n'a pas pu être remis aux destinataires suivants : hugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: GIST,
  },
  {
    text: "Compte camille@example.net.\nImpossible d'envoyer ce message à l'adresse suivante : hugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: SYMPA,
  },
  {
    text: "Compte camille@example.net.\nVotre message n'a pas été remis : hugo@example.com n'existe pas.",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Compte camille@example.net.\nVotre message n'a pas été remis : hugo@example.com est introuvable.",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Compte camille@example.net.\nVotre message n'a pas été remis : hugo@example.com est inconnu.",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  ...[
    'De la part de',
    'Envoyé par',
    "L'expéditeur",
    'Veuillez contacter',
    'Contactez',
    'Veuillez écrire à',
    'La tâche',
  ].map((lead) => ({
    text: `Message non remis. ${lead} camille@example.net au sujet de hugo@example.com`,
    reads: { outcome: 'failed' as const, recipient: 'hugo@example.com' },
  })),
  // Replies.
  {
    text: 'Réponse : 550 Boite inexistante',
    reads: { code: '550' },
  },
  {
    text: 'Le serveur a répondu : 550 Boite inexistante',
    reads: { code: '550' },
    source: COMPOSE,
  },
  {
    text: 'Réponse du serveur distant :\n550 Boite inexistante',
    reads: { code: '550' },
  },
  {
    text: 'La réponse du serveur était : 550 Boite inexistante',
    reads: { code: '550' },
  },
  {
    text: 'La réponse du serveur est la suivante : 550 Boite inexistante',
    reads: { code: '550' },
  },
  {
    text: 'Le serveur de messagerie signale une erreur : 550 Boite inexistante',
    reads: { code: '550' },
  },
  { text: 'Courriel refusé, raison : 550 Boite inexistante', reads: { code: '550' } },
  { text: 'Erreur 550', reads: { code: '550' } },
  { text: '550 Accès refusé', reads: { code: '550' } },
  { text: '550 Compte rejeté', reads: { code: '550' } },
  { text: '550 Compte inconnu', reads: { code: '550' } },
  { text: '550 Nom invalide', reads: { code: '550' } },
  { text: "550 Ce compte n'existe pas", reads: { code: '550' } },
  { text: '552 Boîte pleine', reads: { code: '552' } },
  { text: '550 Service refusé', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'Pourquoi la remise du message a échoué : hugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: TECHNET,
  },
  {
    text: 'Impossible de contacter le(s) destinataire(s) suivant(s) :\n\nhugo@example.com le 26/03 à 11:34',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: ANSWERS,
  },
  {
    text: "Votre message n'a pas été remis. L'expéditeur du message n'est pas autorisé à envoyer des messages au destinataire.",
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: TECHNET,
  },
  {
    text: "Votre message n'a pas été remis. La taille du message dépassant la limite, le message ne peut pas être accepté.",
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: TECHNET,
  },
  {
    text: "Votre message n'a pas été remis. Le serveur de destination ne répond pas.",
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: TECHNET,
  },
  {
    text: "Votre message n'a pas pu être remis. Surveillez la situation lors des nouvelles tentatives de remise par le serveur.",
    reads: { outcome: 'delayed' },
    source: TECHNET,
  },
  {
    text: 'Rapport de non-remise\n\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: TECHNET,
  },
  {
    text: 'Notification de non-distribution\n\nhugo@example.com',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: observed('https://www.retarus.com/fr/glossary/ndr-spam'),
  },
  {
    text: 'Impossible de remettre votre message à hugo@example.com.',
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: "Le message que vous avez envoyé n'est pas arrivé à destination : hugo@example.com",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
    source: observed('https://01net.com/astuces/decryptez-votre-messagerie-272181.html'),
  },
  {
    text: "mail.example.com a rejeté votre message aux adresses suivantes :\n\nhugo@example.com\n\nSi vous pensez qu'il s'agit d'une erreur, demandez conseil à votre service informatique et joignez ce texte à votre demande, il contient tout ce qu'il faut pour comprendre ce qui s'est passé. Ne répondez pas directement : personne ne lit cette adresse. Le texte complet suit plus bas, avec les en-têtes tels que nous les avions reçus. Conservez ce texte quelques jours, il peut encore servir.",
    reads: { outcome: 'failed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Votre message à hugo@example.com est retardé.',
    reads: { outcome: 'delayed', recipient: 'hugo@example.com' },
  },
  {
    text: 'Le mail envoyé le 12 mars au destinataire hugo@example.com avec l’objet « Devis » a été affiché.',
    reads: { outcome: 'delivered' },
    source: ZIMBRA,
  },
  {
    text: "Votre message n'a pas pu être remis : hugo est introuvable dans example.com.",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Votre message n'a pas pu être remis : hugo est introuvable sur example.com.",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Votre message n'a pas été remis : destinataire introuvable",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Votre message n'a pas été remis : cet utilisateur n'existe pas",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Votre message n'a pas été remis : message trop lourd",
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  // Causes.
  {
    text: "Votre message n'a pas été remis.\nL’adresse de courrier à laquelle vous avez envoyé votre message n’existe pas.",
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: NOT_FOUND,
  },
  {
    text: 'Échec de la remise pour ces destinataires ou groupes :\n\nhugo@example.com\nNous n’avons pas trouvé l’adresse de courrier que vous avez entrée.',
    reads: { outcome: 'failed', cause: 'user-unknown', recipient: 'hugo@example.com' },
  },
  {
    text: "Votre message n'a pas été remis : utilisateur inconnu",
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: AROBASE,
  },
  {
    text: "Votre message n'a pas été remis : destinataire inconnu",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Votre message n'a pas été remis : cette boîte aux lettres n'existe pas",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: "Votre message n'a pas été remis : ce compte n'existe pas",
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Échec de la remise pour ces destinataires ou groupes :\n\nhugo@example.com\nLa boîte aux lettres du destinataire est pleine et ne peut pas accepter de messages pour l’instant. Essayez de renvoyer votre message ultérieurement ou contactez directement le destinataire.',
    reads: { outcome: 'failed', cause: 'mailbox-full', recipient: 'hugo@example.com' },
    source: EXCHANGE,
  },
  {
    text: "Votre message n'a pas été remis : boite aux lettres pleine",
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: "Votre message n'a pas été remis : la boîte du destinataire est saturée",
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: "Votre message n'a pas été remis : quota de stockage dépassé",
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: observed('https://www.mactips.fr/?p=59152'),
  },
  {
    text: "Votre message n'a pas été remis à hugo@example.com, car le domaine example.com est introuvable.",
    reads: { outcome: 'failed', cause: 'domain-not-found', recipient: 'hugo@example.com' },
  },
  {
    text: "Votre message n'a pas été remis : le domaine du destinataire n'existe pas",
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: observed('http://www.arobase.org/sos/erreurs-codes-esmtp.htm'),
  },
  {
    text: "Votre message n'a pas été remis : message trop volumineux",
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: BOULANGER,
  },
  {
    text: "Message trop gros\n\nVotre message pour la liste 'jardin' n'a pu être diffusé.",
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: SYMPA,
  },
  {
    text: 'Le message que vous essayez d’envoyer excède la taille globale limite du serveur. Le message n’a pas été envoyé.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: COMPOSE,
  },
  {
    text: 'Ce message a été marqué comme spam. Votre message à hugo@example.com a été refusé.',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: SYMPA,
  },
  {
    text: "Votre message n'a pas été remis : il est considéré comme du spam",
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: observed(
      'https://jouwweb.freshdesk.com/fr/support/solutions/articles/13000102861-que-signifient-les-email-contenant-la-mention-undelivered-mail-returned-to-sender-',
    ),
  },
  {
    text: "Votre message n'a pas été remis : il est classé comme courrier indésirable",
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: "Vous n'êtes pas autorisés à poster sur la liste de diffusion. Votre message a été automatiquement rejeté.",
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: MAILMAN,
  },
  {
    text: "Problème de diffusion de votre message pour la liste 'jardin' :\n\nLa diffusion de messages dans la liste est réservée aux abonnés.",
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: SYMPA,
  },
  {
    text: "Votre message n'a pas été remis : ce groupe n'accepte que les messages de ses membres",
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: "Votre message n'a pas été remis : l'adresse électronique du destinataire a changé.",
    reads: { outcome: 'failed', cause: 'moved' },
    source: MOVED,
  },
  {
    text: 'Note : Cet accusé de réception indique seulement que le message a été affiché sur l’ordinateur du destinataire.',
    reads: { outcome: 'delivered' },
    source: RECEIPT,
  },
  {
    text: 'Note : Cet avis indique seulement que le courriel a été affiché sur l’ordinateur du destinataire.',
    reads: { outcome: 'delivered' },
    source: ROUNDCUBE,
  },
  {
    text: "Un message automatique d'absence doit contenir une salutation.\nClaws Mail a bien reçu votre code d'autorisation.",
    reads: { outcome: 'auto-reply' },
    source: JOBBOOM,
  },
  {
    text: "Réponse automatique.\nClaws Mail a bien reçu votre code d'autorisation.",
    reads: { outcome: 'auto-reply' },
    source: CLAWS_MAIL,
  },
  {
    text: "Ceci est un message généré automatiquement.\nClaws Mail a bien reçu votre code d'autorisation.",
    reads: { outcome: 'auto-reply' },
    source: KDEPIM,
  },
  { text: 'Envoyé automatiquement.\nBien reçu votre.', reads: { outcome: 'auto-reply' } },
  { text: 'Message automatique.\nReçu votre.', reads: { outcome: 'auto-reply' } },
  { text: 'Message automatique.\nNous avoir contacté.', reads: { outcome: 'auto-reply' } },
  { text: 'Je suis absent.', reads: { outcome: 'auto-reply' } },
  { text: 'Actuellement absent.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Si vous êtes parti en vacances, en congé maladie',
    reads: { outcome: 'auto-reply' },
    source: NEXTCLOUD_MANUAL,
  },
  { text: 'En vacances jusqu.', reads: { outcome: 'auto-reply' } },
  { text: 'Absent du bureau.', reads: { outcome: 'auto-reply' } },
  {
    text: "Bonjour Hugo,\n\nle message n'a pas pu être remis, dommage.\n\nBien cordialement\nCamille Moreau",
    reads: { outcome: 'none' },
  },
  {
    text: "Bonjour Hugo,\n\nle message n'a pas pu être remis, dommage.\n\nSalutations distinguées\nCamille Moreau",
    reads: { outcome: 'none' },
  },
  {
    text: "Bonjour Hugo,\n\nle message n'a pas pu être remis, dommage.\n\nSincères salutations\nCamille Moreau",
    reads: { outcome: 'none' },
  },
  {
    text: "Bonjour Hugo,\n\nle message n'a pas pu être remis, dommage.\n\nBien à vous\nCamille Moreau",
    reads: { outcome: 'none' },
  },
  {
    text: "Bonjour Hugo,\n\nle message n'a pas pu être remis, dommage.\n\nBonne journée\nCamille Moreau",
    reads: { outcome: 'none' },
  },
  {
    text: "Bonjour Hugo,\n\nle message n'a pas pu être remis, dommage.\n\nÀ bientôt\nCamille Moreau",
    reads: { outcome: 'none' },
  },
  { text: 'Vous avez 3 messages en attente. Cliquez ici.', reads: { fake: true } },
  { text: 'Vos e-mails sont en attente : connectez-vous.', reads: { fake: true } },
  { text: 'Des messages ont été bloqués. Les libérer maintenant.', reads: { fake: true } },
  { text: '7 courriels en quarantaine : récupérer.', reads: { fake: true } },
  { text: 'Les messages entrants sont suspendus. Confirmez votre compte.', reads: { fake: true } },
  {
    text: 'Votre mot de passe de messagerie expire. Conserver le mot de passe.',
    reads: { fake: true },
  },
  {
    text: "ERREUR : votre message n'a pas pu être distribué.",
    reads: { outcome: 'failed' },
    source: HORDE_IMP,
  },
  { text: 'Échec d’envoi du courriel.', reads: { outcome: 'failed' }, source: ROUNDCUBE_ERRORS },
  {
    text: 'Courrier non distribué avec une adresse correcte dans Gmail',
    reads: { outcome: 'failed' },
    source: TECNOBITS,
  },
  {
    text: "Il est possible que mail.example.com connaisse un problème temporaire. Votre message n'a pas pu être remis à hugo@example.com.",
    reads: { outcome: 'delayed' },
    source: SERVER_ERRORS,
  },
  {
    text: 'À lundi.\n\nAVIS DE CONFIDENTIALITÉ. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'À lundi.\n\nIl est à l’intention exclusive de son lecteur. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: "À lundi.\n\nIl est à l'intention exclusive de son lecteur. Mail delivery failed: the message could not be delivered.",
    reads: { outcome: 'none' },
  },
  {
    text: 'À lundi.\n\nSi vous n’êtes pas le destinataire de ce message, détruisez-le. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: "Votre message n'a pas été remis. L’adresse de messagerie que vous avez entrée est introuvable. Vérifiez l’adresse du destinataire et renvoyez le message.",
    reads: { cause: 'user-unknown' },
  },
] satisfies readonly Sentence[];
