import { lettersIn } from './letter.test-helper';

const pl = lettersIn('pl');
const cs = lettersIn('cs');
const ru = lettersIn('ru');

/** Four mails in each of the Slavic languages. */
export const slavic = [
  pl(
    `Od: Mail Delivery System <mailer-daemon@example.com>
Do: zn@example.com
Temat: Niedostarczone: lista dla Tomasza

Nie udało się dostarczyć Twojej wiadomości.

<t.krol@example.org>: 550 5.1.1 Nieznany użytkownik

Od: Zofia Nowicka <zn@example.com>
Do: Tomasz Król <t.krol@example.org>
Wysłano: poniedziałek, 4 maja 2026 10:12

Cześć Tomku,

lista jest w załączniku. Wracam w czerwcu.

Pozdrawiam
Zofia`,
    'Zofia Nowicka Tomasz Król Tomku',
    'Nie udało się dostarczyć Twojej wiadomości / 550 5.1.1 Nieznany użytkownik / maja / w czerwcu',
  ),
  pl(
    `Szanowna Pani Wiśniewska,

mój e-mail znowu wrócił, Outlook pokazuje tylko 5.2.2. Czy Państwa postmaster mógłby to sprawdzić?

Z poważaniem
Lech Górski

wt., 3 mar 2026 o 09:41 Oliwia Wiśniewska <ow@example.org> napisał(a):
> Dzień dobry Panie Lechu,
> moja skrzynka była pełna do marca.
> Z pozdrowieniami, Oliwia Wiśniewska`,
    'Wiśniewska Lech Górski Oliwia Lechu',
    `mój e-mail znowu wrócił / Outlook pokazuje tylko 5.2.2 / postmaster /
moja skrzynka była pełna do marca`,
  ),
  pl(
    `Odpowiedź automatyczna: Oferta

Szanowni Państwo,

jestem na urlopie do 12 czerwca. W pilnych sprawach proszę pisać do działu sprzedaży.

Z wyrazami szacunku

Róża Walczak
Kierownik działu zakupów`,
    'Róża Walczak',
    `Szanowni Państwo / jestem na urlopie do 12 czerwca / działu sprzedaży /
Kierownik działu zakupów`,
  ),
  pl(
    `-----Wiadomość oryginalna-----
Od: Sławomir Zając
Wysłano: czwartek, 6 sierpnia 2026 08:15
Do: Bożena Kaczmarek; Pomoc
DW: Jasmina Lis
Temat: ODP: biuletyn

Witam Bożeno i Jasmino,

serwer mówi 421 4.7.0 try again later, a Gmail przyjmuje dopiero po godzinie.

Pozdr. Sławomir`,
    'Sławomir Zając Bożena Kaczmarek Jasmina Bożeno Jasmino',
    'sierpnia / Pomoc / serwer mówi 421 4.7.0 try again later / Gmail przyjmuje',
  ),

  cs(
    `Od: Mail Delivery System <mailer-daemon@example.com>
Komu: em@example.com
Předmět: Nedoručitelné: seznam pro Tomáše

Vaši zprávu se nepodařilo doručit.

<t.kral@example.org>: 550 5.1.1 Neznámý uživatel

Od: Eva Maličká <em@example.com>
Komu: Tomáš Král <t.kral@example.org>
Odesláno: pondělí 4. května 2026 10:12

Ahoj Tomáši,

seznam je v příloze. Vrátím se v červnu.

Zdraví
Eva`,
    'Eva Maličká Tomáš Král Tomáši',
    'Vaši zprávu se nepodařilo doručit / 550 5.1.1 Neznámý uživatel / května / v červnu',
  ),
  cs(
    `Vážená paní Veselá,

můj e-mail se zase vrátil, Outlook ukazuje jen 5.2.2. Mohl by se na to podívat váš postmaster?

S pozdravem
Ludvík Horáček

út 3. 3. 2026 v 9:41 odesílatel Olga Veselá <ov@example.org> napsal:
> Dobrý den, pane Horáčku,
> moje schránka byla plná do března.
> S úctou, Olga Veselá`,
    'Veselá Ludvík Horáček Olga Horáčku',
    `můj e-mail se zase vrátil / Outlook ukazuje jen 5.2.2 / postmaster /
moje schránka byla plná do března`,
  ),
  cs(
    `Automatická odpověď: Nabídka

Vážení,

do 12. června mám dovolenou. V naléhavých případech se obraťte na obchodní oddělení.

S přátelským pozdravem

Růžena Vlčková
vedoucí nákupu`,
    'Růžena Vlčková',
    'Vážení / do 12. června mám dovolenou / obchodní oddělení / vedoucí nákupu',
  ),
  cs(
    `-----Původní zpráva-----
Od: Slavomír Zeman
Odesláno: čtvrtek 6. srpna 2026 8:15
Komu: Božena Kučerová; Podpora
Kopie: Jasmína Benešová
Předmět: RE: zpravodaj

Dobré ráno Boženo a Jasmíno,

server hlásí 421 4.7.0 try again later a Gmail to přijme až za hodinu.

Hezký den, Slavomír`,
    'Slavomír Zeman Božena Kučerová Jasmína Benešová Boženo Jasmíno',
    'srpna / Podpora / server hlásí 421 4.7.0 try again later / Gmail to přijme',
  ),

  ru(
    `От: Mail Delivery System <mailer-daemon@example.com>
Кому: ob@example.com
Тема: Недоставленное сообщение: список для Тимофея

Ваше сообщение не удалось доставить.

<t.krylov@example.org>: 550 5.1.1 Неизвестный пользователь

От: Ольга Белозёрова <ob@example.com>
Кому: Тимофей Крылов <t.krylov@example.org>
Отправлено: 4 мая 2026 г. 10:12

Привет, Тимофей!

Список во вложении. Вернусь в июне.

Всего доброго,
Ольга`,
    'Ольга Белозёрова Тимофей Крылов',
    `Ваше сообщение не удалось доставить / 550 5.1.1 Неизвестный пользователь / мая /
Вернусь в июне`,
  ),
  ru(
    `Уважаемая Лариса Сергеевна!

Моё письмо опять вернулось, Outlook показывает только 5.2.2. Может ли ваш postmaster посмотреть?

С уважением,
Геннадий Пахомов

вт, 3 мар. 2026 г. в 09:41, Лариса Зимина <lz@example.org>:
> Здравствуйте, Геннадий!
> мой ящик был переполнен до марта.
> С наилучшими пожеланиями, Лариса`,
    'Лариса Сергеевна Геннадий Пахомов Зимина',
    `Моё письмо опять вернулось / Outlook показывает только 5.2.2 / postmaster /
мой ящик был переполнен до марта`,
  ),
  ru(
    `Автоответ: Смета

Уважаемые коллеги!

Я в отпуске до 12 июня. По срочным вопросам обращайтесь в отдел продаж.

С наилучшими пожеланиями

Раиса Воронцова
Начальник отдела закупок`,
    'Раиса Воронцова',
    'Уважаемые коллеги / Я в отпуске до 12 июня / отдел продаж / Начальник отдела закупок',
  ),
  ru(
    `-----Исходное сообщение-----
От кого: Святослав Зуев
Отправлено: четверг, 6 августа 2026 г. 8:15
Кому: Борис Ковалёв; Поддержка
Копия: Ясмина Ахметова
Тема: RE: рассылка

Доброе утро, Борис и Ясмина!

Сервер отвечает 421 4.7.0 try again later, а Gmail принимает только через час.

Спасибо, Святослав`,
    'Святослав Зуев Борис Ковалёв Ясмина Ахметова',
    'августа / Поддержка / Сервер отвечает 421 4.7.0 try again later / Gmail принимает',
  ),
];
