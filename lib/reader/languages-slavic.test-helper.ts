import { noticesIn } from './notice.test-helper';

const pl = noticesIn('pl');
const cs = noticesIn('cs');
const ru = noticesIn('ru');

/** Three forms each of full, delayed and away. */
export const slavic = [
  pl.full(
    `Skrzynka odbiorcza adresata jest pełna
Twoja wiadomość nie została dostarczona do zofia.nowak@example.org. Skrzynka odbiorcza tego \
adresata \
jest pełna lub otrzymuje teraz zbyt wiele e-maili.`,
    'zofia.nowak@example.org',
  ),
  pl.full(
    `Temat: Niedostarczalne: Protokół z zebrania

Dostarczenie wiadomości do następujących adresatów lub grup nie powiodło się:

Skarbnik (skarbnik@example.net)
Skrzynka pocztowa adresata jest zapełniona i nie może teraz przyjmować wiadomości. Spróbuj wysłać \
wiadomość ponownie później lub skontaktuj się bezpośrednio z adresatem.`,
    'skarbnik@example.net',
  ),
  pl.full(
    `Przykro nam, ale Państwa list nie mógł zostać doręczony.

<piotr@example.org>: przekroczony limit pojemności konta, brak miejsca na nowe listy

Administrator poczty`,
    'piotr@example.org',
  ),
  pl.delayed(
    `Dostarczanie nieukończone
Wystąpił tymczasowy problem z dostarczeniem Twojej wiadomości do piotr@example.org. Gmail będzie \
ponawiać próby jeszcze przez 46 godzin. Otrzymasz powiadomienie, jeśli dostarczenie się nie \
powiedzie.`,
    'piotr@example.org',
  ),
  pl.delayed(
    `Od: Mail Delivery System <mailer-daemon@example.com>
Do: ada@example.com
Temat: Ostrzeżenie: wiadomość opóźniona o 24 godziny

Wysłana przez Państwa wiadomość nie została jeszcze dostarczona pod adres:

  zofia.nowak@example.org

Nie trzeba nic robić. Serwer będzie nadal próbował ją dostarczyć.`,
    'zofia.nowak@example.org',
  ),
  pl.delayed(
    `Opóźnienie w dostarczaniu do następujących adresatów lub grup:

skarbnik@example.net

Ta wiadomość nie została jeszcze dostarczona. Próby dostarczenia będą kontynuowane.`,
    'skarbnik@example.net',
  ),
  pl.away(`Odpowiedź automatyczna: Protokół z zebrania

Dzień dobry,
jestem na urlopie do 15 maja i nie odbieram poczty. W pilnych sprawach proszę o kontakt z \
sekretariatem.

Pozdrawiam
Zofia Nowak`),
  pl.away(`Temat: Poza biurem
Od: Piotr Wilk <piotr@example.org>

Dziękuję za wiadomość. Obecnie przebywam poza biurem. Odpiszę po powrocie, tj. w poniedziałek.`),
  pl.away(`Dziękujemy za kontakt. Potwierdzamy otrzymanie Twojego zgłoszenia, odpowiemy w ciągu \
dwóch dni \
roboczych.

Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać.`),

  cs.full(
    `Schránka příjemce je plná
Zprávu se nepodařilo doručit na adresu eva.mala@example.org. Schránka příjemce je plná nebo právě \
přijímá příliš mnoho e-mailů.`,
    'eva.mala@example.org',
  ),
  cs.full(
    `Předmět: Nedoručitelné: Zápis ze schůze

Doručení následujícím příjemcům nebo skupinám se nezdařilo:

Pokladník (pokladnik@example.net)
Poštovní schránka příjemce je zaplněná a nemůže teď přijímat zprávy. Zkuste zprávu odeslat později \
nebo kontaktujte příjemce přímo.`,
    'pokladnik@example.net',
  ),
  cs.full(
    `Dobrý den,

Váš e-mail pro jirka@example.org jsme bohužel nemohli doručit. Uživatel překročil kvótu a nemá ve \
schránce volné místo (552 5.2.2).

Postmaster`,
    'jirka@example.org',
  ),
  cs.delayed(
    `Doručení nebylo dokončeno
Při doručování zprávy na adresu jirka@example.org došlo k dočasnému problému. Gmail se o doručení \
bude pokoušet ještě 45 hodin. Pokud se doručení nezdaří, dostanete oznámení.`,
    'jirka@example.org',
  ),
  cs.delayed(
    `Od: Mail Delivery System <mailer-daemon@example.com>
Komu: ada@example.com
Předmět: Upozornění: zpráva je zpožděna o 24 hodin

Zpráva, kterou jste odeslali, dosud nebyla doručena na adresu

  eva.mala@example.org

Nemusíte nic dělat, server se bude o doručení pokoušet i nadále.`,
    'eva.mala@example.org',
  ),
  cs.delayed(
    `Doručení následujícím příjemcům nebo skupinám je opožděno:

pokladnik@example.net

Tato zpráva zatím nebyla doručena. Pokusy o doručení budou pokračovat.`,
    'pokladnik@example.net',
  ),
  cs.away(`Automatická odpověď: Zápis ze schůze

Dobrý den,
do 15. května čerpám dovolenou a nemám přístup k e-mailu. V naléhavých případech volejte recepci.

S pozdravem
Eva Malá`),
  cs.away(`Předmět: Mimo kancelář
Od: Jirka Beneš <jirka@example.org>

Děkuji za zprávu. Nejsem v kanceláři, odpovím Vám po svém návratu v pondělí.`),
  cs.away(`Děkujeme, Váš požadavek jsme přijali a co nejdříve se Vám ozveme.

Toto je automaticky generovaná zpráva, neodpovídejte na ni prosím.`),

  ru.full(
    `Почтовый ящик получателя переполнен
Ваше сообщение не доставлено на адрес olga.belova@example.org. Почтовый ящик получателя переполнен \
или сейчас получает слишком много писем.`,
    'olga.belova@example.org',
  ),
  ru.full(
    `Тема: Недоставлено: Протокол собрания

Не удалось выполнить доставку следующим получателям или группам:

Бухгалтерия (buh@example.net)
Почтовый ящик получателя заполнен и сейчас не может принимать сообщения. Попробуйте отправить \
сообщение позже или свяжитесь с получателем напрямую.`,
    'buh@example.net',
  ),
  ru.full(
    `Это письмо создано автоматически почтовым сервером. К сожалению, мы не смогли доставить ваше
письмо одному или нескольким получателям:

igor@example.org
  превышена квота: у пользователя не осталось места для новых писем`,
    'igor@example.org',
  ),
  ru.delayed(
    `Доставка не завершена
При доставке сообщения на адрес igor@example.org возникла временная проблема. Gmail будет \
повторять \
попытки ещё 46 ч. Если доставить письмо не удастся, вы получите уведомление.`,
    'igor@example.org',
  ),
  ru.delayed(
    `От: Mail Delivery System <mailer-daemon@example.com>
Кому: ada@example.com
Тема: Предупреждение: доставка письма задерживается

Ваше письмо уже более 24 часов находится в очереди и пока не доставлено по адресу:

  olga.belova@example.org

Вам ничего не нужно делать, попытки доставки будут продолжаться.`,
    'olga.belova@example.org',
  ),
  ru.delayed(
    `Задержка доставки следующим получателям или группам:

buh@example.net

Это сообщение еще не доставлено. Попытки доставки продолжаются.`,
    'buh@example.net',
  ),
  ru.away(`Автоматический ответ: Протокол собрания

Здравствуйте!
Я нахожусь в отпуске до 15 мая и не проверяю почту. По срочным вопросам обращайтесь в приёмную.

С уважением,
Ольга Белова`),
  ru.away(`Тема: Нет на месте
От: Игорь Титов <igor@example.org>

Спасибо за ваше письмо. Меня не будет в офисе до понедельника, отвечу сразу после возвращения.`),
  ru.away(`Ваше обращение получено и передано специалисту. Мы ответим вам в течение двух рабочих \
дней.

Это письмо сформировано автоматически, отвечать на него не нужно.`),
];
