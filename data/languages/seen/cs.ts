import type { Sentence } from '../types';

const SEEN = '2026-11-28';

const compose = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/cs/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen: SEEN,
} as const;
const receipts = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/cs/mail/chrome/messenger/msgmdn.properties',
  seen: SEEN,
} as const;
const fields = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/cs/mail/messenger/messageheader/headerFields.ftl',
  seen: SEEN,
} as const;
const kmime = {
  kind: 'source code',
  url: 'https://github.com/KDE/kmime/blob/master/po/cs/libkmime5.po',
  seen: SEEN,
} as const;
const sympa = {
  kind: 'source code',
  url: 'https://github.com/sympa-community/sympa/blob/sympa-6.2/po/sympa/cs.po',
  seen: SEEN,
} as const;
const mailman = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/cs/LC_MESSAGES/mailman.po',
  seen: SEEN,
} as const;
const hold = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/templates/cs/list%3Auser%3Anotice%3Ahold.txt',
  seen: SEEN,
} as const;
const horde = {
  kind: 'source code',
  url: 'https://github.com/horde/horde/blob/3b6c3f210b5597f5e7a8a3ce9729f16f6b3f1faf/imp/locale/cs/LC_MESSAGES/imp.po',
  seen: SEEN,
} as const;
const claws = {
  kind: 'source code',
  url: 'https://git.claws-mail.org/?p=claws.git;a=blob;f=po/cs.po',
  seen: SEEN,
} as const;
const roundcube = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/cs_CZ/labels.inc',
  seen: SEEN,
} as const;
const roundcubeErrors = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/cs_CZ/messages.inc',
  seen: SEEN,
} as const;
const evolution = {
  kind: 'source code',
  url: 'https://gitlab.gnome.org/GNOME/evolution/-/blob/master/po/cs.po',
  seen: SEEN,
} as const;
const mediawiki = {
  kind: 'source code',
  url: 'https://github.com/wikimedia/mediawiki/blob/master/languages/i18n/cs.json',
  seen: SEEN,
} as const;
const microsoft = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/cs-cz/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: SEEN,
} as const;
const microsoftQuota = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.cs-CZ/blob/13e38895e4a631771b571a07b4b695b43360e919/AlchemyInsights/outlook-com-over-quota.md',
  seen: SEEN,
} as const;
const office = {
  kind: 'provider',
  url: 'https://support.office.com/cs-cz/article/%C5%98e%C5%A1en%C3%AD-probl%C3%A9m%C5%AF-s-doru%C4%8Dov%C3%A1n%C3%ADm-e-mail%C5%AF-v-Office-365-%E2%80%93-k%C3%B3d-chyby-5-1-10-5a04a25a-a34f-476b-afc6-007fb92f86a1',
  seen: SEEN,
} as const;
const seznam = {
  kind: 'provider',
  url: 'https://napoveda.seznam.cz/uzivatel-neexistuje',
  seen: SEEN,
} as const;
const tiscali = {
  kind: 'provider',
  url: 'http://napoveda.tiscali.cz/index.php?title=Zprava',
  seen: SEEN,
} as const;
const hosting = {
  kind: 'provider',
  url: 'https://support.grhosting.cz/kb/a290/email-se-vratil-odesilateli-jako-nedorucitelny.aspx',
  seen: SEEN,
} as const;
const webhosting = {
  kind: 'provider',
  url: 'https://faq.c4.cz/odeslany-e-mail-se-vraci-zpet-s-chybou',
  seen: SEEN,
} as const;
const mydreams = {
  kind: 'provider',
  url: 'https://www.mydreams.cz/cz/wiki/9924-seznam-chybovych-hlasek-z-nedodanych-emailu-a-jejich-vysvetleni.html',
  seen: SEEN,
} as const;
const quanda = {
  kind: 'provider',
  url: 'https://www.quanda.cz/blog/email-marketing/duvody-nedorucenych-e-mailu',
  seen: SEEN,
} as const;
const errors = {
  kind: 'observed',
  url: 'http://blog.eabm.cz/nejcastejsi-chyby-pri-dorucovani-emailu',
  seen: SEEN,
} as const;
const absence = {
  kind: 'observed',
  url: 'https://www.tyden.cz/rubriky/byznys/jak-vytvorit-vybornou-automatickou-odpoved-ze-jste-mimo-pracoviste_550603.html',
  seen: SEEN,
} as const;
const eway = {
  kind: 'observed',
  url: 'https://www.eway-crm.com/cs/blog/tipy/jak-dat-vsem-vedet-ze-jste-mimo-kancelar/',
  seen: SEEN,
} as const;
const office2 = {
  kind: 'observed',
  url: 'https://www.jenprace.cz/magazin/jak-napsat-automatickou-odpoved-v-nepritomnosti-hotovy-text-a-vzor-emailu',
  seen: SEEN,
} as const;

const pidgin = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/pidgin/2.14.12-1/po/cs.po/',
  seen: SEEN,
} as const;
const postfixadmin = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/postfixadmin/3.3.13-1+deb12u1/languages/cs.lang/',
  seen: SEEN,
} as const;
const active24 = {
  kind: 'provider',
  url: 'https://www.active24.cz/blog/automaticka-odpoved',
  seen: SEEN,
} as const;
const gajim = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/gajim/1.7.3-2/po/cs.po/',
  seen: SEEN,
} as const;
const hordeImp = {
  kind: 'source code',
  url: 'https://github.com/horde/imp/blob/master/locale/cs/LC_MESSAGES/imp.po',
  seen: SEEN,
} as const;
const requestTracker = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/request-tracker5/5.0.3+dfsg-3~deb12u6/share/po/cs.po/',
  seen: SEEN,
} as const;

export const sentences = [
  {
    text: 'Odesílatel: Jana Dvořáková\nOdesláno: 5. května 2026 10:15\nKomu: Petr Beneš\nKopie: Zdena Malá\nPředmět: Smlouva',
    reads: { hides: ['Jana', 'Dvořáková', 'Beneš', 'Zdena'] },
    source: fields,
  },
  {
    text: 'Od: Jana Dvořáková\nKomu: Petr Beneš\nPředmět: Smlouva',
    reads: { hides: ['Dvořáková', 'Beneš'] },
    source: fields,
  },
  {
    text: 'Odesílatel: jana@example.com\nAdresát: Petr Beneš\nDatum: 5. května 2026\nPředmět: Smlouva',
    reads: { hides: ['Beneš'] },
    source: roundcube,
  },
  {
    text: 'Odesílatel: jana@example.com\nPříjemce: Petr Beneš\nPředmět: Smlouva',
    reads: { hides: ['Beneš'] },
    source: microsoft,
  },
  {
    text: 'Odesílatel: jana@example.com\nOdpověď na: Jana Dvořáková\nPředmět: Smlouva',
    reads: { hides: ['Dvořáková'] },
    source: roundcube,
  },
  {
    text: 'Odesílatel: jana@example.com\nOdpovědět komu: Jana Dvořáková\nPředmět: Smlouva',
    reads: { hides: ['Dvořáková'] },
    source: claws,
  },
  {
    text: 'Odesílatel: jana@example.com\nAdresa pro odpověď: Jana Dvořáková\nPředmět: Smlouva',
    reads: { hides: ['Dvořáková'] },
    source: fields,
  },
  {
    text: 'Dobrý den, Jano Dvořáková,\nsmlouva je v příloze.\nS pozdravem\nPetr Beneš',
    reads: { hides: ['Dvořáková', 'Beneš'] },
  },
  {
    text: 'Vážený pane Beneši,\nsmlouva je v příloze.\nS přátelským pozdravem\nJana Dvořáková',
    reads: { hides: ['Beneši', 'Dvořáková'] },
    source: absence,
  },
  {
    text: 'Vážená paní Dvořáková,\nsmlouva je v příloze.\nDěkuji\nPetr Beneš',
    reads: { hides: ['Dvořáková', 'Beneš'] },
    source: absence,
  },
  {
    text: 'Vážení Dvořákovi,\nsmlouva je v příloze.\nHezký den\nPetr Beneš',
    reads: { hides: ['Dvořákovi', 'Beneš'] },
  },
  {
    text: 'Vážený uživateli Beneši,\nstránka byla změněna.\nS pozdravem\nJana Dvořáková',
    reads: { hides: ['Beneši', 'Dvořáková'] },
    source: mediawiki,
  },
  { text: 'Ahoj Jano,\nuvidíme se zítra!', reads: { hides: ['Jano'] } },
  { text: 'Milý Petře,\nuvidíme se zítra!', reads: { hides: ['Petře'] } },
  { text: 'Milá Jano,\nuvidíme se zítra!', reads: { hides: ['Jano'] } },
  {
    text: 'Předmět: Nedoručitelné: Smlouva\n\njana@example.com',
    reads: { outcome: 'failed' },
    source: microsoft,
  },
  {
    text: 'Předmět: Oznámení o nedoručení\n\njana@example.com',
    reads: { outcome: 'failed' },
    source: microsoft,
  },
  { text: 'Předmět: Nedoručená zpráva\n\njana@example.com', reads: { outcome: 'failed' } },
  { text: 'Doručování nebylo dokončeno\n\njana@example.com', reads: { outcome: 'delayed' } },
  {
    text: 'Předmět: Automatická odpověď: Smlouva\n\nOdpovím v pondělí.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'From: petr@example.org\nTo: jana@example.com\nSubject: Nepřítomnost: Smlouva\n\nOdpovím v pondělí.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'From: petr@example.org\nTo: jana@example.com\nSubject: Dovolená: Smlouva\n\nOdpovím v pondělí.',
    reads: { outcome: 'auto-reply' },
    source: office2,
  },
  { text: 'Chyba SMTP: zkuste to později.', reads: { outcome: 'failed' }, source: roundcubeErrors },
  { text: 'Zpráva nebyla doručena.', reads: { outcome: 'failed' }, source: tiscali },
  {
    text: 'Příčinou toho, že váš e-mail nebyl doručen, může být překlep.',
    reads: { outcome: 'failed' },
    source: errors,
  },
  { text: 'Vaše zpráva nemohla být doručena.', reads: { outcome: 'failed' }, source: seznam },
  { text: 'CHYBA: Nelze Vaši zprávu doručit.', reads: { outcome: 'failed' }, source: horde },
  { text: 'Zprávu se nepodařilo doručit.', reads: { outcome: 'failed' } },
  { text: 'Doručení zprávy se nezdařilo.', reads: { outcome: 'failed' } },
  {
    text: 'Doručení zprávy pro jana@example.com selhalo: vypršel čas',
    reads: { outcome: 'failed' },
    source: pidgin,
  },
  { text: 'Zpráva nebyla odeslána.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Zprávu nelze odeslat.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Zprávu se nepodařilo odeslat.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Při odesílání zprávy nastala chyba.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Poslání zprávy selhalo.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Vaše zpráva byla odmítnuta.', reads: { outcome: 'failed' }, source: hosting },
  {
    text: 'Váš příspěvek byl moderátorem odmítnut. Pošta se vrací.',
    reads: { outcome: 'failed' },
    source: mailman,
  },
  { text: 'Vase zprava byla odmitnuta', reads: { outcome: 'failed' }, source: sympa },
  { text: 'Zpráva byla zamítnuta moderátorem.', reads: { outcome: 'failed' }, source: sympa },
  { text: 'Zpráva byla zablokována.', reads: { outcome: 'failed' }, source: errors },
  { text: 'Vaše pošta: nelze ji doručit.', reads: { outcome: 'failed' }, source: roundcube },
  { text: 'Příjemce: nelze k němu doručit.', reads: { outcome: 'failed' }, source: microsoft },
  { text: 'Adresát: nelze k němu doručit.', reads: { outcome: 'failed' }, source: receipts },
  {
    text: 'Dobrý den,\nVaše zpráva nemohla být doručena.\nS pozdravem\npodpora',
    reads: { outcome: 'failed' },
    source: seznam,
  },
  {
    text: 'Dobrý den,\nnelze doručit Vaši zprávu.\nS pozdravem\npodpora',
    reads: { outcome: 'failed' },
    source: horde,
  },
  {
    text: 'Dobrý den,\ndoručení Vašeho e-mailu se nezdařilo, zpráva se vrací.\nS pozdravem\npodpora',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Dobrý den,\nváš e-mail nebyl doručen, zpráva se vrací.\nS pozdravem\npodpora',
    reads: { outcome: 'failed' },
    source: errors,
  },
  { text: 'Balík: nelze doručit. Více ve zprávě.', reads: { outcome: 'none' } },
  { text: 'Zásilka: nelze doručit. Více ve zprávě.', reads: { outcome: 'none' } },
  { text: 'Kurýr: nelze doručit. Více ve zprávě.', reads: { outcome: 'none' } },
  { text: 'Objednávka: nelze doručit. Více ve zprávě.', reads: { outcome: 'none' } },
  { text: 'Tato zpráva ještě nebyla doručena.', reads: { outcome: 'delayed' } },
  { text: 'Zprávy jsou dočasně pozdrženy.', reads: { outcome: 'delayed' }, source: quanda },
  {
    text: 'Doručení této zprávy následujícím osobám bylo zpožděno.',
    reads: { outcome: 'delayed' },
  },
  { text: 'Při doručování zprávy došlo k dočasnému problému.', reads: { outcome: 'delayed' } },
  {
    text: 'Zprávu se nepodařilo doručit. Gmail se bude ještě 47 hodin pokoušet.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Pokusy o doručení budou pokračovat.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Server ji zkusí doručit znovu.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Zprávu se nepodařilo doručit, doručení zpožděno.\n451 4.4.1 No answer\nPermanentní chyba na straně uživatele.',
    reads: { outcome: 'failed' },
    source: seznam,
  },
  {
    text: 'Zprávu se nepodařilo doručit, doručení zpožděno.\n451 4.4.1 No answer\nTrvalá chyba.',
    reads: { outcome: 'failed' },
  },
  { text: 'Vaše zpráva byla úspěšně doručena.', reads: { outcome: 'delivered' }, source: horde },
  {
    text: 'Vaše zpráva byla doručena následujícím příjemcům:\njana@example.com',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Zpráva zaslaná dne 5. května příjemci jana@example.com s předmětem "Smlouva" byla zobrazena.',
    reads: { outcome: 'delivered' },
    source: kmime,
  },
  {
    text: 'Toto je potvrzení o přijetí Vaší zprávy',
    reads: { outcome: 'delivered' },
    source: roundcube,
  },
  {
    text: 'Toto je potvrzení o přečtení ke zprávě, kterou jste poslali pro jana@example.com.',
    reads: { outcome: 'delivered' },
    source: receipts,
  },
  {
    text: 'Zpráva s předmětem "Smlouva" byla přečtena.',
    reads: { outcome: 'delivered' },
    source: evolution,
  },
  {
    text: 'Vaše zpráva do konference čeká na schválení moderátorem.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: "Váš příspěvek do mailing-listu 'news' je prozatím přidržen ke kontrole moderátorem.",
    reads: { outcome: 'auto-reply' },
    source: hold,
  },
  {
    text: 'Podpora help@example.net: zpráva nebyla doručena na adresu jana@example.com.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
  },
  {
    text: 'Podpora help@example.net: vaše zpráva pro jana@example.com nemohla být doručena.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
    source: seznam,
  },
  {
    text: 'Podpora help@example.net: nelze doručit zprávu pro jana@example.com.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
  },
  {
    text: 'Podpora help@example.net: zprávu zaslanou příjemci jana@example.com nelze doručit.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
    source: kmime,
  },
  {
    text: 'Chyba SMTP: petr@example.org nelze přidat příjemce "jana@example.com".',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
    source: roundcubeErrors,
  },
  {
    text: 'Při odesílání zprávy nastala chyba (petr@example.org). Zkontrolujte prosím příjemce zprávy „jana@example.com“ a zkuste to znovu.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
    source: compose,
  },
  {
    text: 'Podpora help@example.net: zprávu nelze doručit adresátovi jana@example.com.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
  },
  {
    text: 'Podpora help@example.net: zprávu nelze doručit. Adresa jana@example.com neexistuje.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
  },
  {
    text: 'Zprávu odesílatele petr@example.org nelze doručit: jana@example.com neexistuje.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
  },
  {
    text: 'Zprávu nelze doručit, napište na help@example.org: jana@example.com neexistuje.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
  },
  {
    text: 'Zprávu nelze doručit, kontaktujte help@example.org: jana@example.com neexistuje.',
    reads: { outcome: 'failed', recipient: 'jana@example.com' },
    source: office2,
  },
  {
    text: 'Při odesílání zprávy nastala chyba. Server odpověděl: 550 Ověřte adresu',
    reads: { outcome: 'failed', code: '550' },
    source: compose,
  },
  { text: 'Odpověď serveru: 550 Ověřte adresu', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'Zprávu nelze doručit. Důvod: 550 Ověřte adresu',
    reads: { outcome: 'failed', code: '550' },
    source: seznam,
  },
  {
    text: 'Zprávu nelze doručit. Chyba: 550 Ověřte adresu',
    reads: { outcome: 'failed', code: '550' },
    source: roundcubeErrors,
  },
  { text: '550 Uživatel neexistuje', reads: { outcome: 'failed', code: '550' }, source: seznam },
  { text: '550 Uživatel nenalezen', reads: { outcome: 'failed', code: '550' } },
  { text: '550 Dokument byl odmítnut', reads: { outcome: 'failed', code: '550' }, source: sympa },
  {
    text: '550 Požadavek byl zamítnut',
    reads: { outcome: 'failed', code: '550' },
    source: mailman,
  },
  { text: '550 Uživatel neznámý', reads: { outcome: 'failed', code: '550' }, source: mydreams },
  {
    text: '552 Schránka je plná',
    reads: { outcome: 'failed', code: '552' },
    source: microsoftQuota,
  },
  { text: '421 Služba není dostupná', reads: { outcome: 'failed', code: '421' }, source: mydreams },
  {
    text: 'Zprávu se nepodařilo doručit. Uživatel neexistuje',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: seznam,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Uživatel neznámý',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: mydreams,
  },
  {
    text: 'Zprávu se nepodařilo doručit. E-mailová schránka, na kterou odesíláte e-mail, neexistuje.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: webhosting,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Emailová adresa příjemce neexistuje nebo byla zrušena.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: mydreams,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Zadaná e-mailová adresa nebyla nalezena.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. E-mailová adresa, na kterou jste poslali zprávu, se nedá najít.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: office,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Poslali jste email na neexistující adresu.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: errors,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Příjemce nenalezen.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Schránka je plná.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Příjemce má plnou schránku.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: errors,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Schránka příjemce je přeplněná.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: hosting,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Složka Doručená pošta plná.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: microsoftQuota,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Uživatel překročil svou kvótu.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Doména example.com neexistuje.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Email byl zaslán na neexistující doménu.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: errors,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Doména example.com nebyla nalezena.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Snažíte se poslat email s příliš velkou přílohou.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: errors,
  },
  {
    text: 'Zpráva nebyla odeslána. Velikost odesílané zprávy překročila na serveru nastavený globální velikostní limit.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: compose,
  },
  {
    text: 'Chyba SMTP: Zpráva překročila limit serveru (10 MB)',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: roundcubeErrors,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Jde o nevyžádanou poštu.',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: office,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Nemáte oprávnění posílat této skupině.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'Zprávu se nepodařilo doručit. Do tohoto mailing listu není možné přispívat z této adresy.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: mailman,
  },
  {
    text: 'Zprávu se nepodařilo odeslat, protože spojení se SMTP serverem mail.example.com vypršelo.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: compose,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Časový limit byl překročen.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: 'Zprávu nelze odeslat, protože se nepodařilo připojit na SMTP server mail.example.com.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: compose,
  },
  {
    text: 'Chyba SMTP: Připojení k serveru selhalo.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: roundcubeErrors,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Platnost zprávy ve frontě vypršela.',
    reads: { outcome: 'failed', cause: 'queue-expired' },
    source: microsoft,
  },
  {
    text: 'Chyba SMTP. Autentizace k SMTP serveru mail.example.com se nezdařila.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: compose,
  },
  {
    text: 'Chyba SMTP: Chyba přihlášení.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: roundcubeErrors,
  },
  {
    text: 'Zpráva nebyla odeslána, protože překročila povolený počet příjemců.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: compose,
  },
  {
    text: 'Zprávu se nepodařilo doručit. Příliš mnoho příjemců',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: mydreams,
  },
  { text: 'Dobré ráno Jano,\nuvidíme se zítra!\nDíky\nPetr', reads: { hides: ['Jano', 'Petr'] } },
  {
    text: 'Zdravím Jano,\nuvidíme se zítra!\nS úctou\nPetr Beneš',
    reads: { hides: ['Jano', 'Beneš'] },
  },
  { text: 'Adresát je neznámý: e-mail nemohl být doručen.', reads: { outcome: 'failed' } },
  { text: 'Zpráva nemůže být doručena.', reads: { outcome: 'failed' } },
  { text: 'Nastal dočasný problém s doručením zprávy.', reads: { outcome: 'delayed' } },
  {
    text: 'Zprávu se nepodařilo doručit. Poštovní schránka příjemce je zaplněná.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Automaticky generované zprávy\nVáš požadavek jsme přijali.',
    reads: { outcome: 'auto-reply' },
    source: hordeImp,
  },
  {
    text: 'Podepsat všechnu automaticky vygenerovanou poštu.\nVáš požadavek jsme přijali.',
    reads: { outcome: 'auto-reply' },
    source: requestTracker,
  },
  {
    text: 'Váš požadavek jsme přijali. Toto je automatická odpověď.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'Váš požadavek jsme přijali. Toto je automatická zpráva.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Automatická odpověď. Sdělit kontaktům, že jste obdrželi zprávu',
    reads: { outcome: 'auto-reply' },
    source: gajim,
  },
  {
    text: 'Děkuji za Vaši zprávu! Toto je automatická odpověď.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'Stačí jedna věta – čerpám dovolenou',
    reads: { outcome: 'auto-reply' },
    source: active24,
  },
  {
    text: 'Jsem na dovolené od 1. května do 5. května.',
    reads: { outcome: 'auto-reply' },
    source: postfixadmin,
  },
  { text: 'Nejsem v kanceláři.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Ve dnech od 20.6. do 27.6. jsem mimo kancelář.',
    reads: { outcome: 'auto-reply' },
    source: eway,
  },
  { text: 'Máte 3 čekající zprávy. Klikněte zde.', reads: { fake: true } },
  { text: 'Nové zprávy čekají: přihlaste se.', reads: { fake: true } },
  { text: 'Vaše zprávy byly zadrženy. Uvolnit je.', reads: { fake: true } },
  { text: '7 e-mailů v karanténě: obnovit.', reads: { fake: true } },
  { text: 'Příchozí zprávy stojí. Ověřte svůj účet.', reads: { fake: true } },
  { text: 'Vaše heslo k poště dnes vyprší. Ponechat heslo.', reads: { fake: true } },
] satisfies readonly Sentence[];
