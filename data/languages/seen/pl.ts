import type { Sentence } from '../types';

const SEEN = '2026-11-28';

const compose = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/26b042b5196339f0c2698c5881dbfb76f1056b59/pl/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen: SEEN,
} as const;
const receipts = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pl/mail/chrome/messenger/msgmdn.properties',
  seen: SEEN,
} as const;
const fields = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/pl/mail/messenger/messageheader/headerFields.ftl',
  seen: SEEN,
} as const;
const kmime = {
  kind: 'source code',
  url: 'https://github.com/KDE/kmime/blob/master/po/pl/libkmime5.po',
  seen: SEEN,
} as const;
const sieve = {
  kind: 'source code',
  url: 'https://github.com/KDE/libksieve/blob/master/po/pl/libksieve.po',
  seen: SEEN,
} as const;
const sympa = {
  kind: 'source code',
  url: 'https://github.com/sympa-community/sympa/blob/sympa-6.2/po/sympa/pl.po',
  seen: SEEN,
} as const;
const horde = {
  kind: 'source code',
  url: 'https://github.com/horde/horde/blob/3b6c3f210b5597f5e7a8a3ce9729f16f6b3f1faf/imp/locale/pl/LC_MESSAGES/imp.po',
  seen: SEEN,
} as const;
const claws = {
  kind: 'source code',
  url: 'https://git.claws-mail.org/?p=claws.git;a=blob;f=po/pl.po',
  seen: SEEN,
} as const;
const roundcube = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/pl_PL/labels.inc',
  seen: SEEN,
} as const;
const roundcubeErrors = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/pl_PL/messages.inc',
  seen: SEEN,
} as const;
const evolution = {
  kind: 'source code',
  url: 'https://gitlab.gnome.org/GNOME/evolution/-/blob/master/po/pl.po',
  seen: SEEN,
} as const;
const mediawiki = {
  kind: 'source code',
  url: 'https://github.com/wikimedia/mediawiki/blob/master/languages/i18n/pl.json',
  seen: SEEN,
} as const;
const microsoft = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.pl-PL/blob/18012e67ec8fbd39bf69cd6257f4af37a026a8e4/AlchemyInsights/owa-delivery-reports.md',
  seen: SEEN,
} as const;
const microsoftQuota = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.pl-PL/blob/c2fc7bdadde4c2cedb8987c8fe6213ead56643bd/AlchemyInsights/outlook-com-over-quota.md',
  seen: SEEN,
} as const;
const microsoftCodes = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/pl-pl/dotnet/api/system.net.mail.smtpstatuscode',
  seen: SEEN,
} as const;
const office = {
  kind: 'provider',
  url: 'https://support.office.com/pl-pl/article/rozwi%C4%85zywanie-problem%C3%B3w-dotycz%C4%85cych-b%C5%82%C4%99d%C3%B3w-kodu-550-5-1-10-w-us%C5%82udze-office-365-dostarczania-wiadomo%C5%9Bci-e-mail-5a04a25a-a34f-476b-afc6-007fb92f86a1',
  seen: SEEN,
} as const;
const evamats = {
  kind: 'source code',
  url: 'https://github.com/Selleris-Software/evamats-localization/blob/main/workflow-list.md',
  seen: SEEN,
} as const;
const interia = {
  kind: 'provider',
  url: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
  seen: SEEN,
} as const;
const onet = {
  kind: 'provider',
  url: 'https://pomoc.poczta.onet.pl/baza-wiedzy/co-zrobic-w-przypadku-odeslanych-lub-odrzuconych-e-maili/',
  seen: SEEN,
} as const;
const kei = {
  kind: 'provider',
  url: 'https://www.kei.pl/pomoc/wiadmosc-zwrotna/',
  seen: SEEN,
} as const;
const olx = {
  kind: 'observed',
  url: 'https://zawodowo.olx.pl/autoresponder-jak-go-ustawic-i-co-napisac-w-tresci/',
  seen: SEEN,
} as const;
const silver = {
  kind: 'observed',
  url: 'https://blog.silverpc.hu/2025/10/04/masz-problem-z-wysylaniem-e-maili-oto-najczestsze-przyczyny-i-ich-rozwiazania',
  seen: SEEN,
} as const;

const pidgin = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/pidgin/2.14.12-1/po/pl.po/',
  seen: SEEN,
} as const;
const sympaLists = {
  kind: 'source code',
  url: 'https://github.com/sympa-community/sympa/blob/6.2.70/po/sympa/pl.po',
  seen: SEEN,
} as const;

export const sentences = [
  {
    text: 'Od: Jadwiga Nowak\nWysłano: 5 maja 2026 10:15\nDo: Paweł Wrona\nDW: Zofia Lis\nTemat: Umowa',
    reads: { hides: ['Jadwiga', 'Nowak', 'Wrona', 'Zofia'] },
    source: claws,
  },
  {
    text: 'Nadawca: Jadwiga Nowak\nOdbiorca: Paweł Wrona\nKopia: Zofia Lis\nData: 5 maja 2026\nTemat: Umowa',
    reads: { hides: ['Nowak', 'Wrona', 'Zofia'] },
    source: fields,
  },
  {
    text: 'Od: jadwiga@example.com\nOdpowiedź do: Jadwiga Nowak\nDo: pawel@example.org\nTemat: Umowa',
    reads: { hides: ['Nowak'] },
    source: roundcube,
  },
  {
    text: 'Od: jadwiga@example.com\nAdres zwrotny: Jadwiga Nowak\nDo: pawel@example.org\nTemat: Umowa',
    reads: { hides: ['Nowak'] },
    source: claws,
  },
  {
    text: 'Od: jadwiga@example.com\nOdpowiedz-Do: Jadwiga Nowak\nDo: pawel@example.org\nTemat: Umowa',
    reads: { hides: ['Nowak'] },
    source: claws,
  },
  {
    text: 'Dzień dobry, Jadwigo Nowak,\numowa w załączniku.\nPozdrawiam\nPaweł Wrona',
    reads: { hides: ['Nowak', 'Wrona'] },
    source: evamats,
  },
  {
    text: 'Szanowny Panie Wrona,\numowa w załączniku.\nZ poważaniem,\nJadwiga Nowak',
    reads: { hides: ['Wrona', 'Nowak'] },
    source: mediawiki,
  },
  {
    text: 'Szanowna Pani Nowak,\numowa w załączniku.\nSerdecznie pozdrawiam\nPaweł Wrona',
    reads: { hides: ['Nowak', 'Wrona'] },
  },
  {
    text: 'Szanowni Państwo Nowak,\numowa w załączniku.\nSerdecznie pozdrawiam\nPaweł Wrona',
    reads: { hides: ['Nowak', 'Wrona'] },
  },
  {
    text: 'Jestem poza biurem do 5 maja.\n\nZ poważaniem,\nPaweł Wrona',
    reads: { hides: ['Wrona'] },
    source: sieve,
  },
  { text: 'Cześć Jadwiga,\ndo jutra!\nDziękuję\nPaweł', reads: { hides: ['Jadwiga', 'Paweł'] } },
  { text: 'Drogi Paweł,\ndo jutra!', reads: { hides: ['Paweł'] } },
  { text: 'Droga Jadwiga,\ndo jutra!', reads: { hides: ['Jadwiga'] } },
  {
    text: 'Temat: Niedostarczona poczta\n\njadwiga@example.com',
    reads: { outcome: 'failed' },
    source: silver,
  },
  {
    text: 'Temat: Raport o niedostarczeniu\n\njadwiga@example.com',
    reads: { outcome: 'failed' },
    source: microsoft,
  },
  {
    text: 'Temat: Wiadomość niedoręczona\n\njadwiga@example.com',
    reads: { outcome: 'failed' },
    source: office,
  },
  { text: 'Dostarczanie niekompletne\n\njadwiga@example.com', reads: { outcome: 'delayed' } },
  {
    text: 'Temat: Odpowiedź automatyczna: Umowa\n\nOdpowiem w poniedziałek.',
    reads: { outcome: 'auto-reply' },
    source: olx,
  },
  {
    text: 'Temat: Automatyczna odpowiedź: Umowa\n\nOdpowiem w poniedziałek.',
    reads: { outcome: 'auto-reply' },
    source: olx,
  },
  {
    text: 'Temat: Autoodpowiedź: Umowa\n\nOdpowiem w poniedziałek.',
    reads: { outcome: 'auto-reply' },
    source: olx,
  },
  {
    text: 'From: pawel@example.org\nTo: jadwiga@example.com\nSubject: Nieobecność: Umowa\n\nOdpowiem w poniedziałek.',
    reads: { outcome: 'auto-reply' },
    source: olx,
  },
  {
    text: 'From: pawel@example.org\nTo: jadwiga@example.com\nSubject: Urlop: Umowa\n\nOdpowiem w poniedziałek.',
    reads: { outcome: 'auto-reply' },
    source: olx,
  },
  {
    text: 'Błąd SMTP: Spróbuj ponownie. Skrzynka',
    reads: { outcome: 'failed' },
    source: roundcubeErrors,
  },
  { text: 'Wiadomość nie została dostarczona.', reads: { outcome: 'failed' }, source: microsoft },
  { text: 'Nie dostarczono wiadomości.', reads: { outcome: 'failed' }, source: microsoft },
  {
    text: 'BŁĄD: Twoja wiadomość nie może być doręczona.',
    reads: { outcome: 'failed' },
    source: horde,
  },
  { text: 'Wiadomość nie może być dostarczona.', reads: { outcome: 'failed' } },
  { text: 'Nie można tej wiadomości dostarczyć.', reads: { outcome: 'failed' } },
  { text: 'Nie udało się dostarczyć wiadomości.', reads: { outcome: 'failed' } },
  {
    text: 'Dostarczenie wiadomości do użytkownika Jadwiga się nie powiodło: brak sieci',
    reads: { outcome: 'failed' },
    source: pidgin,
  },
  { text: 'Wiadomość nie mogła zostać wysłana', reads: { outcome: 'failed' }, source: silver },
  {
    text: 'Wiadomość nie została wysłana; należy zmniejszyć jej rozmiar.',
    reads: { outcome: 'failed' },
    source: compose,
  },
  {
    text: 'Wystąpił błąd podczas wysyłania wiadomości.',
    reads: { outcome: 'failed' },
    source: compose,
  },
  { text: 'Wysyłanie wiadomości się nie powiodło.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Nie udało się wiadomości wysłać.', reads: { outcome: 'failed' } },
  {
    text: 'Bardzo nam przykro jednakze nie udalo sie wyslac poczty pod wskazane adresy.',
    reads: { outcome: 'failed' },
    source: kei,
  },
  { text: 'Twoja wiadomość została odrzucona.', reads: { outcome: 'failed' }, source: sympa },
  { text: 'Wiadomość została zablokowana.', reads: { outcome: 'failed' } },
  {
    text: 'Dostarczenie tej wiadomości zostało zablokowane.',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  {
    text: 'Adresat: nie udało się do niego dostarczyć.',
    reads: { outcome: 'failed' },
    source: onet,
  },
  { text: 'Do odbiorcy nie udało się dostarczyć.', reads: { outcome: 'failed' }, source: interia },
  {
    text: 'Szanowni Państwo,\ninformujemy: Państwa wiadomość nie została dostarczona.\nZ poważaniem',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Szanowni Państwo,\ninformujemy: Twoja wiadomość została odrzucona.\nZ poważaniem',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  {
    text: 'Szanowni Państwo,\nnie udało się dostarczyć Twojej wiadomości.\nZ poważaniem',
    reads: { outcome: 'failed' },
    source: office,
  },
  {
    text: 'Szanowni Państwo,\nTwój e-mail: nie udało się dostarczyć wiadomości.\nZ poważaniem',
    reads: { outcome: 'failed' },
  },
  { text: 'Paczka: nie udało się dostarczyć. Szczegóły w wiadomości.', reads: { outcome: 'none' } },
  {
    text: 'Przesyłka: nie udało się dostarczyć. Szczegóły w wiadomości.',
    reads: { outcome: 'none' },
  },
  { text: 'Kurier: nie udało się dostarczyć. Szczegóły w wiadomości.', reads: { outcome: 'none' } },
  {
    text: 'Zamówienie: nie udało się dostarczyć. Szczegóły w wiadomości.',
    reads: { outcome: 'none' },
  },
  { text: 'Ta wiadomość nie została jeszcze dostarczona.', reads: { outcome: 'delayed' } },
  {
    text: 'Dostarczenie tej wiadomości do następujących adresatów jest opóźnione.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Podczas dostarczania wiadomości wystąpił tymczasowy problem.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Gmail będzie ponawiać próby jeszcze 47 godz.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Serwer ponowi próbę.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nadal będą podejmowane próby jej dostarczenia.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości, dostarczenie opóźnione.\n451 4.4.1 No answer\nJest to błąd trwały.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Twoja wiadomość została dostarczona do następujących osób:\njadwiga@example.com',
    reads: { outcome: 'delivered' },
  },
  { text: 'Poczta została pomyślnie dostarczona.', reads: { outcome: 'delivered' } },
  {
    text: 'Wiadomość wysłana dnia 5 maja o temacie "Umowa" została wyświetlona.',
    reads: { outcome: 'delivered' },
    source: kmime,
  },
  {
    text: 'To jest potwierdzenie doręczenia wiadomości, która została wysłana na adres jadwiga@example.com.',
    reads: { outcome: 'delivered' },
    source: receipts,
  },
  {
    text: 'To jest potwierdzenie dostarczenia Twojej wiadomości',
    reads: { outcome: 'delivered' },
    source: roundcube,
  },
  {
    text: 'Wiadomość o temacie "Umowa" została przeczytana 5 maja.',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Twoja wiadomość na listę oczekuje na zatwierdzenie przez moderatora.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Pomoc help@example.net: wiadomość nie została dostarczona pod adres jadwiga@example.com.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Pomoc help@example.net: wiadomość wysłana na adres jadwiga@example.com nie została dostarczona.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
    source: receipts,
  },
  {
    text: 'Pomoc help@example.net: wiadomość do jadwiga@example.com nie została dostarczona.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
    source: evolution,
  },
  {
    text: 'Pomoc help@example.net: nie można dostarczyć wiadomości do jadwiga@example.com.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Pomoc help@example.net: nie można dostarczyć poczty do odbiorcy jadwiga@example.com.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Pomoc help@example.net: nie można dostarczyć poczty do adresata jadwiga@example.com.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Błąd SMTP: pawel@example.org nie można dodać odbiorcy "jadwiga@example.com". Wiadomość została odrzucona.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
    source: roundcubeErrors,
  },
  {
    text: 'Wystąpił błąd podczas wysyłania wiadomości (pawel@example.org). Sprawdź adresata wiadomości (jadwiga@example.com), a następnie ponów próbę.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
    source: compose,
  },
  {
    text: 'Pomoc help@example.net: nie dostarczono wiadomości. Adres jadwiga@example.com nie istnieje.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Nie dostarczono wiadomości nadawcy pawel@example.org: jadwiga@example.com nie istnieje.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Nie dostarczono wiadomości, napisz na help@example.org: jadwiga@example.com nie istnieje.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Nie dostarczono wiadomości, skontaktuj się z help@example.org: jadwiga@example.com nie istnieje.',
    reads: { outcome: 'failed', recipient: 'jadwiga@example.com' },
  },
  {
    text: 'Wystąpił błąd podczas wysyłania wiadomości. Odpowiedź serwera: 550 Sprawdź adres',
    reads: { outcome: 'failed', code: '550' },
    source: compose,
  },
  {
    text: 'Wystąpił błąd podczas wysyłania wiadomości. Odpowiedź serwera poczty: 550 Sprawdź adres',
    reads: { outcome: 'failed', code: '550' },
    source: compose,
  },
  {
    text: 'Zdalny host odpowiedzial: 550 Sprawdz adres',
    reads: { outcome: 'failed', code: '550' },
    source: kei,
  },
  {
    text: "Błąd serwera: '550 Sprawdź adres'",
    reads: { outcome: 'failed', code: '550' },
    source: kei,
  },
  {
    text: 'Wiadomość nie została dostarczona. Błąd: 550 Sprawdź adres',
    reads: { outcome: 'failed', code: '550' },
    source: roundcubeErrors,
  },
  {
    text: 'Wiadomość nie została dostarczona. Powód: 550 Sprawdź adres',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: '550 Konto nie istnieje', reads: { outcome: 'failed', code: '550' }, source: interia },
  { text: '554 Treść odrzucona', reads: { outcome: 'failed', code: '554' }, source: sympa },
  { text: '550 Konto zablokowane', reads: { outcome: 'failed', code: '550' }, source: interia },
  { text: '550 Odmowa autoryzacji', reads: { outcome: 'failed', code: '550' }, source: sympa },
  { text: '550 Nie znaleziono', reads: { outcome: 'failed', code: '550' } },
  { text: '550 Nieznany użytkownik', reads: { outcome: 'failed', code: '550' } },
  { text: '450 Konto niedostępne', reads: { outcome: 'failed', code: '450' } },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nie znaleziono adresu.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Adres nie istnieje lub nie można go było odnaleźć.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: office,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nie można go odnaleźć.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: office,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Docelowe konto nie istnieje',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: onet,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Adres odbiorcy nie istnieje.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: onet,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Skrzynka pocztowa nie istnieje.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nieznany użytkownik.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Odbiorca ma przepełnioną skrzynkę.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: interia,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Skrzynka odbiorcza jest pełna.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: microsoftQuota,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Konto e-mail, na które chciałeś wysłać wiadomość, jest pełne.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: kei,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Skrzynka odbiorcza zapełniona.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: microsoftQuota,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Za mało miejsca na koncie adresata',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: kei,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Brak miejsca.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Domena example.com nie istnieje.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nie znaleziono domeny example.com.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nie można odnaleźć określonego hosta SMTP.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: microsoftCodes,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Wiadomość jest zbyt duża.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: microsoftCodes,
  },
  {
    text: 'Błąd SMTP: Rozmiar wiadomości przekracza limit (10 MB)',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: roundcubeErrors,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Plik jest za duży.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Wiadomość oznaczona jako spam',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: onet,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nie masz uprawnień do wysyłania do tej grupy.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Odbiorca nie chce otrzymywać takich wiadomości.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'Wysyłanie wiadomości się nie powiodło, ponieważ upłynął limit czasu połączenia z serwerem mail.example.com poczty wychodzącej (SMTP).',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: compose,
  },
  {
    text: 'Wysyłanie wiadomości się nie powiodło, ponieważ nie udało się połączyć z serwerem „mail.example.com” poczty wychodzącej (SMTP).',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: compose,
  },
  {
    text: 'Błąd SMTP: Nie można nawiązać połączenia z serwerem.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: roundcubeErrors,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Przekroczono limit wysyłania i odbierania poczty',
    reads: { outcome: 'failed', cause: 'sending-quota' },
    source: onet,
  },
  {
    text: 'Wystąpił błąd podczas wysyłania wiadomości: nie udało się uwierzytelnić z serwerem „mail.example.com” poczty wychodzącej (SMTP).',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: compose,
  },
  {
    text: 'Błąd SMTP: Uwierzytelnianie nie powiodło się.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: roundcubeErrors,
  },
  {
    text: 'Wiadomość nie została wysłana z powodu przekroczenia dozwolonej liczby adresatów.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: compose,
  },
  { text: 'Witam Jadwigo,\ndo jutra!\nPozdr. Paweł', reads: { hides: ['Jadwigo', 'Paweł'] } },
  {
    text: 'Szanowny Panie Wrona,\numowa w załączniku.\nZ wyrazami szacunku\nJadwiga Nowak',
    reads: { hides: ['Wrona', 'Nowak'] },
  },
  { text: 'Adresat jest nieznany: e-mail nie został dostarczony.', reads: { outcome: 'failed' } },
  { text: 'Państwa list do adresata nie mógł zostać doręczony.', reads: { outcome: 'failed' } },
  {
    text: 'Wystąpił tymczasowy problem z dostarczeniem wiadomości.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Nieistniejące konto pocztowe',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: kei,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Konto zostało zawieszone.',
    reads: { outcome: 'failed', cause: 'mailbox-disabled' },
    source: interia,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Konto prawdopodobnie dodało Cię do listy zablokowanych.',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
    source: interia,
  },
  {
    text: 'Potwierdzamy otrzymanie zgłoszenia. Wiadomość wygenerowana automatycznie.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Potwierdzamy otrzymanie zgłoszenia. To wiadomość automatyczna.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Potwierdzamy otrzymanie zgłoszenia. To odpowiedź automatyczna.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Potwierdzamy otrzymanie zgłoszenia. To automatyczna odpowiedź.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Potwierdzamy otrzymanie zgłoszenia. Wiadomość wysłana automatycznie.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Otrzymaliśmy zgłoszenie. Wiadomość wysłana automatycznie.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Dziękujemy za kontakt. Wiadomość wysłana automatycznie.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Jestem na urlopie do 5 maja.', reads: { outcome: 'auto-reply' } },
  { text: 'Jestem poza biurem do 5 maja.', reads: { outcome: 'auto-reply' }, source: sieve },
  { text: 'Jestem nieobecna do 5 maja.', reads: { outcome: 'auto-reply' } },
  { text: 'Masz 3 oczekujące wiadomości. Kliknij tutaj.', reads: { fake: true } },
  { text: '5 wiadomości oczekuje na Ciebie: zaloguj się.', reads: { fake: true } },
  { text: 'Twoje wiadomości zostały zatrzymane. Można je zwolnić.', reads: { fake: true } },
  { text: '7 listów w kwarantannie: odzyskaj.', reads: { fake: true } },
  { text: 'Wiadomości przychodzące stoją. Potwierdź konto.', reads: { fake: true } },
  { text: 'Hasło do poczty wygasa dzisiaj. Zachowaj hasło.', reads: { fake: true } },
  {
    text: 'Dzień dobry, Jadwigo Nowak,\ndo jutra!\nDziękuję za Twoją uwagę.\nPaweł',
    reads: { hides: ['Nowak', 'Paweł'] },
    source: sympaLists,
  },
  {
    text: 'Nie udało się dostarczyć wiadomości. Skrzynka pocztowa adresata jest pełna i nie może teraz przyjmować wiadomości.',
    reads: { cause: 'mailbox-full' },
  },
] satisfies readonly Sentence[];
