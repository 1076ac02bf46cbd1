import type { Sentence } from '../types';

const SEEN = '2026-11-28';

const compose = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/ru/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen: SEEN,
} as const;
const receipts = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/ru/mail/chrome/messenger/msgmdn.properties',
  seen: SEEN,
} as const;
const fields = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/ru/mail/messenger/messageheader/headerFields.ftl',
  seen: SEEN,
} as const;
const kmime = {
  kind: 'source code',
  url: 'https://github.com/KDE/kmime/blob/master/po/ru/libkmime5.po',
  seen: SEEN,
} as const;
const sieve = {
  kind: 'source code',
  url: 'https://github.com/KDE/libksieve/blob/master/po/ru/libksieve.po',
  seen: SEEN,
} as const;
const sympa = {
  kind: 'source code',
  url: 'https://github.com/sympa-community/sympa/blob/cd34e0bf1a8ce263800c1aea83351082d4da0b6a/po/sympa/ru.po',
  seen: SEEN,
} as const;
const mailman = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/ru/LC_MESSAGES/mailman.po',
  seen: SEEN,
} as const;
const horde = {
  kind: 'source code',
  url: 'https://github.com/horde/horde/blob/3b6c3f210b5597f5e7a8a3ce9729f16f6b3f1faf/imp/locale/ru/LC_MESSAGES/imp.po',
  seen: SEEN,
} as const;
const roundcube = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/ru_RU/labels.inc',
  seen: SEEN,
} as const;
const roundcubeErrors = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/ru_RU/messages.inc',
  seen: SEEN,
} as const;
const evolution = {
  kind: 'source code',
  url: 'https://gitlab.gnome.org/GNOME/evolution/-/blob/master/po/ru.po',
  seen: SEEN,
} as const;
const mediawiki = {
  kind: 'source code',
  url: 'https://github.com/wikimedia/mediawiki/blob/master/languages/i18n/ru.json',
  seen: SEEN,
} as const;
const groupoffice = {
  kind: 'source code',
  url: 'https://github.com/ufoe/groupoffice/blob/e73fa5019f6395feed5e53352758c944da4650ba/modules/email/language/ru.inc.php',
  seen: SEEN,
} as const;
const microsoft = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.ru-RU/blob/f0b0a296240f7797fc707c8a4c96cce2d84e8a60/AlchemyInsights/owa-delivery-reports.md',
  seen: SEEN,
} as const;
const microsoftQuota = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.ru-RU/blob/1cd81db4ded069e81cbb02e437290f7a51999bfe/AlchemyInsights/outlook-com-over-quota.md',
  seen: SEEN,
} as const;
const microsoftLimit = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.ru-RU/blob/eb4f15495f57020f408ea875683875229db3b178/AlchemyInsights/5-1-90-your-message-cant-be-sent-daily-limit.md',
  seen: SEEN,
} as const;
const emailit = {
  kind: 'provider',
  url: 'https://emailit.com/ru/docs/learn/email-statuses/',
  seen: SEEN,
} as const;
const firebase = {
  kind: 'provider',
  url: 'https://firebase.google.com/docs/extensions/official/firestore-send-email/delivery-status?hl=ru',
  seen: SEEN,
} as const;
const mailout = { kind: 'observed', url: 'https://mailout.ru/2015/09', seen: SEEN } as const;
const winintro = {
  kind: 'observed',
  url: 'http://winintro.ru/mail.ru/html/cfce3499-1d41-4713-a4bd-e230c4a3a1ed.htm',
  seen: SEEN,
} as const;
const literacy = {
  kind: 'observed',
  url: 'https://alexbegma.github.io/Basic_Computer_Literacy/pages/email/letterisnotsent.html',
  seen: SEEN,
} as const;
const absence = {
  kind: 'observed',
  url: 'https://techhaps.com/ru/p/how-to-write-a-professional-out-of-office-email-reply-97753337',
  seen: SEEN,
} as const;
const sites = {
  kind: 'observed',
  url: 'https://sites.google.com/view/ujsxrt/почему-в-почте-не-удается-отправить-письмо',
  seen: SEEN,
} as const;
const google = {
  kind: 'provider',
  url: 'https://support.google.com/a/answer/1071514?hl=ru&ref_topic=1354753',
  seen: SEEN,
} as const;
const defilo = {
  kind: 'observed',
  url: 'https://defilo.ru/articles/pochemu-mail-ne-dostavlyaet-pisma',
  seen: SEEN,
} as const;

const nextcloud = {
  kind: 'source code',
  url: 'https://github.com/nextcloud/server/blob/00ff3be43c4bcb6e2c454b4c38484487800a2dd2/lib/l10n/ru.json',
  seen: SEEN,
} as const;
const kdepim = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/kdepim-addons/22.12.3-1/po/ru/messageviewer_application_gnupgwks_plugin.po/',
  seen: SEEN,
} as const;
const evolutionServer = {
  kind: 'source code',
  url: 'https://github.com/GNOME/evolution-data-server/blob/master/po/ru.po',
  seen: SEEN,
} as const;
const postorius = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/postorius/1.3.8-3+deb12u1/src/postorius/locale/ru/LC_MESSAGES/django.po/',
  seen: SEEN,
} as const;
const clawsMail = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/claws-mail/4.1.1-2/po/ru.po/',
  seen: SEEN,
} as const;
const ksieve = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/libkf5ksieve/4:22.12.3-1+deb12u1/po/ru/libksieve.po/',
  seen: SEEN,
} as const;
const evolutionTexts = {
  kind: 'source code',
  url: 'https://github.com/GNOME/evolution/blob/master/po/ru.po',
  seen: SEEN,
} as const;
const kmail = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/kmail/4:22.12.3-1/po/ru/kmail.po/',
  seen: SEEN,
} as const;
const roundcube2 = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/1.6.5/program/localization/ru_RU/messages.inc',
  seen: SEEN,
} as const;

export const sentences = [
  {
    text: 'От: Ольга Петрова\nКому: Иван Сидоров\nКопия: Анна Орлова\nТема: Договор',
    reads: { hides: ['Ольга', 'Петрова', 'Сидоров', 'Орлова'] },
    source: fields,
  },
  {
    text: 'От кого: Ольга Петрова\nКому: ivan@example.org\nТема: Договор',
    reads: { hides: ['Ольга', 'Петрова'] },
    source: horde,
  },
  {
    text: 'Отправитель: Ольга Петрова\nОтправлено: 5 мая 2026 г. 10:15\nПолучатель: Иван Сидоров\nДата: 5 мая 2026 г.\nТема: Договор',
    reads: { hides: ['Петрова', 'Сидоров'] },
    source: fields,
  },
  {
    text: 'От: olga@example.com\nОбратный адрес: Ольга Петрова\nКому: ivan@example.org\nТема: Договор',
    reads: { hides: ['Петрова'] },
    source: fields,
  },
  {
    text: 'От: olga@example.com\nОтветить: Ольга Петрова\nКому: ivan@example.org\nТема: Договор',
    reads: { hides: ['Петрова'] },
    source: roundcube,
  },
  {
    text: 'От: olga@example.com\nКому ответить: Ольга Петрова\nКому: ivan@example.org\nТема: Договор',
    reads: { hides: ['Петрова'] },
    source: horde,
  },
  {
    text: 'Здравствуйте, Ольга!\nОтчёт готов.\nС уважением,\nИван Сидоров',
    reads: { hides: ['Ольга', 'Иван', 'Сидоров'] },
    source: mediawiki,
  },
  {
    text: 'Я отсутствую на месте до 5 мая.\n\nС уважением,\nИван Сидоров',
    reads: { hides: ['Иван', 'Сидоров'] },
    source: sieve,
  },
  {
    text: 'Добрый день, Ольга!\nОтчёт готов.\nС наилучшими пожеланиями,\nИван Сидоров',
    reads: { hides: ['Ольга', 'Сидоров'] },
  },
  {
    text: 'Уважаемый Иван Сидоров!\nСчёт во вложении.\nВсего доброго,\nОльга Петрова',
    reads: { hides: ['Сидоров', 'Петрова'] },
  },
  {
    text: 'Уважаемая Ольга Петрова!\nСчёт во вложении.\nВсего доброго,\nИван Сидоров',
    reads: { hides: ['Петрова', 'Сидоров'] },
  },
  { text: 'Привет, Ольга!\nУвидимся завтра.\nСпасибо,\nИван', reads: { hides: ['Ольга', 'Иван'] } },
  { text: 'Дорогой Иван!\nУвидимся завтра.', reads: { hides: ['Иван'] } },
  { text: 'Дорогая Ольга!\nУвидимся завтра.', reads: { hides: ['Ольга'] } },
  {
    text: 'Недоставленное сообщение\n\nolga@example.com',
    reads: { outcome: 'failed' },
    source: literacy,
  },
  {
    text: 'Тема: Отчёт о недоставке\n\nolga@example.com',
    reads: { outcome: 'failed' },
    source: winintro,
  },
  {
    text: 'Тема: Доставка отложена: Договор\n\nСообщение для olga@example.com',
    reads: { outcome: 'delayed' },
    source: sympa,
  },
  { text: 'Доставка не завершена\n\nПисьмо для olga@example.com', reads: { outcome: 'delayed' } },
  { text: 'Тема: Задержка доставки\n\nПисьмо для olga@example.com', reads: { outcome: 'delayed' } },
  {
    text: 'Тема: Автоматический ответ: Договор\n\nОтвечу в понедельник.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'Тема: Автоответ: Договор\n\nОтвечу в понедельник.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'Тема: Вне офиса\n\nОтвечу в понедельник.',
    reads: { outcome: 'auto-reply' },
    source: absence,
  },
  {
    text: 'From: ivan@example.org\nTo: olga@example.com\nSubject: Отсутствую до 5 мая\n\nОтвечу в понедельник.',
    reads: { outcome: 'auto-reply' },
    source: sieve,
  },
  { text: 'Произошла ошибка: письмо не доставлено.', reads: { outcome: 'failed' }, source: defilo },
  { text: 'Сообщение не удалось доставить.', reads: { outcome: 'failed' }, source: firebase },
  { text: 'Ошибка доставки. Почтовая система.', reads: { outcome: 'failed' }, source: groupoffice },
  {
    text: 'Доставка не удалась. Получателю не удалось доставить.',
    reads: { outcome: 'failed' },
    source: firebase,
  },
  {
    text: 'Здравствуйте!\nВаше письмо не доставлено адресату.\nС уважением,\nпочтовая служба',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Здравствуйте!\nВаше сообщение было отвергнуто.\nС уважением,\nпочтовая служба',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  {
    text: 'Здравствуйте!\nСообщаем, что доставка вашего сообщения адресату не удалась: не удалось доставить.\nС уважением,\nпочтовая служба',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Здравствуйте!\nНе удалось доставить копию вашего письма.\nС уважением,\nпочтовая служба',
    reads: { outcome: 'failed' },
  },
  { text: 'Посылка: не удалось доставить. Подробности в письме.', reads: { outcome: 'none' } },
  {
    text: 'Ваш заказ не доставлен. Письмо с подробностями отправлено.',
    reads: { outcome: 'none' },
  },
  { text: 'Курьер: не удалось доставить. Подробности в письме.', reads: { outcome: 'none' } },
  { text: 'Ваше сообщение не было доставлено.', reads: { outcome: 'failed' }, source: microsoft },
  {
    text: 'К сожалению, ваше сообщение не может быть доставлено.',
    reads: { outcome: 'failed' },
    source: winintro,
  },
  {
    text: 'Недоставленное письмо возвращено отправителю.',
    reads: { outcome: 'failed' },
    source: literacy,
  },
  {
    text: 'Не удалось выполнить доставку следующим получателям или группам:\nolga@example.com',
    reads: { outcome: 'failed' },
  },
  { text: 'Невозможно доставить ваше письмо.', reads: { outcome: 'failed' } },
  { text: 'Сообщение не может быть отправлено.', reads: { outcome: 'failed' }, source: compose },
  {
    text: 'Сообщение не было отправлено; уменьшите его размер и попробуйте снова.',
    reads: { outcome: 'failed' },
    source: compose,
  },
  {
    text: 'Не удалось отправить сообщение: olga@example.com',
    reads: { outcome: 'failed' },
    source: evolutionServer,
  },
  { text: 'Невозможно отправить сообщение.', reads: { outcome: 'failed' }, source: microsoftLimit },
  { text: 'Ошибка отправления почты.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Ошибка при отправлении почты.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Ваше сообщение было отвергнуто.', reads: { outcome: 'failed' }, source: sympa },
  { text: 'Сообщение отклонено', reads: { outcome: 'failed' }, source: postorius },
  {
    text: 'Письмо было изначально принято к доставке, но затем отклонено.',
    reads: { outcome: 'failed' },
    source: emailit,
  },
  {
    text: 'Доставка этого письма была заблокирована.',
    reads: { outcome: 'failed' },
    source: sympa,
  },
  { text: 'Сообщение заблокировано', reads: { outcome: 'failed' }, source: clawsMail },
  { text: 'Сообщение еще не доставлено. Ничего делать не нужно.', reads: { outcome: 'delayed' } },
  { text: 'Сообщение ещё не доставлено. Ничего делать не нужно.', reads: { outcome: 'delayed' } },
  {
    text: 'Доставка отложена. Ваше письмо в очереди.',
    reads: { outcome: 'delayed' },
    source: sympa,
  },
  { text: 'Доставка не завершена. Ваше письмо в очереди.', reads: { outcome: 'delayed' } },
  {
    text: 'Письмо: была предпринята попытка доставки, но произошла временная ошибка.',
    reads: { outcome: 'delayed' },
    source: emailit,
  },
  {
    text: 'Доставка этого сообщения следующим получателям задерживается:\nolga@example.com',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Не удалось доставить письмо. Gmail будет повторять попытки ещё 47 часов.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Не удалось доставить письмо. Попытки доставить его будут продолжаться.',
    reads: { outcome: 'delayed' },
  },
  { text: 'Не удалось доставить письмо. Сервер продолжит попытки.', reads: { outcome: 'delayed' } },
  {
    text: 'Письмо не удалось доставить. Система может автоматически повторить попытку.',
    reads: { outcome: 'delayed' },
    source: emailit,
  },
  {
    text: 'Доставка отложена.\n451 4.4.1 No answer\nПисьмо окончательно не удалось доставить.',
    reads: { outcome: 'failed' },
    source: emailit,
  },
  {
    text: 'Не удалось доставить письмо: доставка отложена.\n451 4.4.1 No answer\nЭто постоянная ошибка.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Письмо успешно доставлено на почтовый сервер получателя.',
    reads: { outcome: 'delivered' },
    source: emailit,
  },
  {
    text: 'Ваше сообщение доставлено следующим получателям:\nolga@example.com',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Было показано письмо, отправленное 5 мая с темой «Договор».',
    reads: { outcome: 'delivered' },
    source: kmime,
  },
  {
    text: 'Ваше сообщение о «Договор» было показано.',
    reads: { outcome: 'delivered' },
    source: evolution,
  },
  {
    text: 'Тема: Уведомление о прочтении (сообщение отображено)',
    reads: { outcome: 'delivered' },
    source: receipts,
  },
  {
    text: 'Это уведомление о прочтении вашего сообщения',
    reads: { outcome: 'delivered' },
    source: roundcube,
  },
  {
    text: 'Ваше сообщение с темой "Договор" прочитано в 10:15',
    reads: { outcome: 'delivered' },
    source: groupoffice,
  },
  {
    text: 'Ваше сообщение в рассылку news@example.org ожидает одобрения модератора',
    reads: { outcome: 'auto-reply' },
    source: mailman,
  },
  {
    text: 'Служба help@example.net: ваше сообщение не доставлено по адресу olga@example.com.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Служба help@example.net: при доставке вашего сообщения на адрес olga@example.com возникла временная ошибка.',
    reads: { outcome: 'delayed', recipient: 'olga@example.com' },
  },
  {
    text: 'Служба help@example.net: ваше сообщение для olga@example.com не доставлено.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
    source: evolution,
  },
  {
    text: 'Служба help@example.net: письмо для olga@example.com не доставлено.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Письмо ivan@example.org не удалось доставить получателю olga@example.com.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
    source: horde,
  },
  {
    text: 'Письмо ivan@example.org не удалось доставить адресату olga@example.com.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Ошибка отправления почты с ivan@example.org. Проверьте правильность написания адреса получателя «olga@example.com» и попробуйте снова.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
    source: compose,
  },
  {
    text: 'Служба help@example.net: не удалось доставить письмо. Адрес olga@example.com не найден.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Письмо отправителя ivan@example.org не доставлено: olga@example.com не найден.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Письмо не доставлено, напишите на help@example.org: olga@example.com не найден.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Письмо не доставлено, обратитесь к help@example.org: olga@example.com не найден.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Письмо не доставлено, обратитесь по адресу help@example.org: olga@example.com не найден.',
    reads: { outcome: 'failed', recipient: 'olga@example.com' },
  },
  {
    text: 'Ошибка отправления почты. Почтовый сервер ответил: 550 Проверьте адрес',
    reads: { outcome: 'failed', code: '550' },
    source: compose,
  },
  {
    text: 'SMTP ошибка: 550 Проверьте адрес',
    reads: { outcome: 'failed', code: '550' },
    source: roundcubeErrors,
  },
  { text: 'Ответ сервера: 550 Проверьте адрес', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'Почтовый сервер вернул: 550 Проверьте адрес',
    reads: { outcome: 'failed', code: '550' },
    source: groupoffice,
  },
  {
    text: 'Письмо не доставлено. Причина: 550 Проверьте адрес',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: '550 Адресат не найден', reads: { outcome: 'failed', code: '550' } },
  {
    text: '550 В соединении отказано',
    reads: { outcome: 'failed', code: '550' },
    source: groupoffice,
  },
  { text: '554 Приём отклонен', reads: { outcome: 'failed', code: '554' } },
  { text: '550 Ящик заблокирован', reads: { outcome: 'failed', code: '550' } },
  {
    text: '550 Сервер может быть недоступен',
    reads: { outcome: 'failed', code: '550' },
    source: compose,
  },
  {
    text: 'Не удалось доставить письмо. Адрес не найден.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Ваше сообщение не доставлено по адресу olga@example.com, так как он не найден или не принимает почту.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Не удалось доставить письмо. Такой ящик больше не существует.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: mailout,
  },
  {
    text: 'Не удалось доставить письмо. Такого пользователя нет.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'Не удалось доставить письмо. Несуществующий ящик.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: defilo,
  },
  {
    text: 'Не удалось доставить письмо. Переполненный почтовый ящик получателя.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: sites,
  },
  {
    text: 'Не удалось доставить письмо. Почтовый ящик заполнен.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: groupoffice,
  },
  {
    text: 'Не удалось доставить письмо. Папка "Входящие" заполнена.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: microsoftQuota,
  },
  {
    text: 'Не удалось доставить письмо. У получателя закончилось свободное место.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: groupoffice,
  },
  {
    text: 'Не удалось доставить письмо. Нет свободного места.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: mailout,
  },
  {
    text: 'Не удалось доставить письмо. Превышена квота.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Не удалось доставить письмо. Домен example.com не найден.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Не удалось доставить письмо. Домен example.com не существует.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Не удалось доставить письмо. Неизвестное доменное имя.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'Не удалось доставить ваше сообщение, так как его размер (30000 кБ) превысил максимальный размер, допустимый в этой рассылке (10000 кБ).',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: sympa,
  },
  {
    text: 'Ошибка SMTP: Размер сообщения превышает ограничения сервера (10 МБ)',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: roundcubeErrors,
  },
  {
    text: 'Не удалось доставить письмо. Слишком большое сообщение.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: sympa,
  },
  {
    text: 'Не удалось доставить письмо. Сообщение слишком велико.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'Не удалось доставить письмо. Сообщение может быть помечено как спам.',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: google,
  },
  {
    text: 'Не удалось доставить письмо. Письмо похоже на спам.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: 'Не удалось доставить письмо. Письмо является спамом.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: 'Не удалось доставить письмо. Обнаружена нежелательная почта.',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: 'Ваше сообщение в рассылку (прикреплено ниже) было отвергнуто.\nВам не разрешено отправлять такие сообщения.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: sympa,
  },
  {
    text: 'Не удалось доставить письмо. У вас нет разрешения на отправку этому получателю.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'Сообщение не может быть отправлено, так как время ожидания соединения с Сервером исходящей почты (SMTP) «mail.example.com» истекло.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: compose,
  },
  {
    text: 'Сообщение не может быть отправлено, так как не удалось установить соединение с Сервером исходящей почты (SMTP) «mail.example.com».',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: compose,
  },
  {
    text: 'SMTP ошибка: Сбой соединения с сервером.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: roundcubeErrors,
  },
  {
    text: 'Невозможно отправить сообщение, так как достигнуто максимальное допустимое количество получателей сообщения в день',
    reads: { outcome: 'failed', cause: 'sending-quota' },
    source: microsoftLimit,
  },
  {
    text: 'Ошибка отправления почты. Не удалось аутентифицироваться на Сервере исходящей почты (SMTP).',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: compose,
  },
  {
    text: 'SMTP ошибка: Ошибка авторизации.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: roundcubeErrors,
  },
  {
    text: 'Сообщение не было отправлено из-за превышения разрешённого количества получателей.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: compose,
  },
  {
    text: 'Доброе утро, Ольга!\nОтчёт готов.\nВсего хорошего,\nИван Сидоров',
    reads: { hides: ['Ольга', 'Сидоров'] },
  },
  {
    text: 'Добрый вечер, Ольга!\nОтчёт готов.\nХорошего дня,\nИван Сидоров',
    reads: { hides: ['Ольга', 'Сидоров'] },
  },
  {
    text: 'Добрый день!\nОтчёт готов.\nС благодарностью,\nИван Сидоров',
    reads: { hides: ['Сидоров'] },
  },
  {
    text: 'Тема: Нет на месте\n\nОтвечу в понедельник.',
    reads: { outcome: 'auto-reply' },
    source: ksieve,
  },
  {
    text: 'Тема: Не на работе\n\nОтвечу в понедельник.',
    reads: { outcome: 'auto-reply' },
    source: evolution,
  },
  { text: 'К сожалению, мы не смогли доставить ваше письмо.', reads: { outcome: 'failed' } },
  { text: 'Ваше письмо доставить не удалось.', reads: { outcome: 'failed' } },
  { text: 'Возникла временная проблема с доставкой письма.', reads: { outcome: 'delayed' } },
  {
    text: 'Не удалось доставить письмо. У пользователя не осталось свободного места.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'Это письмо сформировано автоматически.\nОбращение получено.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Это автоматический ответ. Ваше обращение получено.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Письмо отправлено автоматически. Ваше обращение получено.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Это автоматическое сообщение. Ваше обращение получено.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Письмо создано автоматически. Ваше обращение получено.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Ваше обращение принято. Письмо создано автоматически.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Ваше письмо получено. Ответ создан и отправлено автоматически.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Мы получили ваше письмо. Ответ сформировано автоматически.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Я в отпуске до 5 мая.', reads: { outcome: 'auto-reply' } },
  { text: 'Меня не будет в офисе до 5 мая.', reads: { outcome: 'auto-reply' } },
  { text: 'Я в командировке до 5 мая.', reads: { outcome: 'auto-reply' } },
  { text: 'Я отсутствую на месте до 5 мая.', reads: { outcome: 'auto-reply' }, source: sieve },
  { text: 'У вас ожидающие сообщения. Нажмите здесь.', reads: { fake: true } },
  { text: '5 писем ожидают вас: войдите.', reads: { fake: true } },
  { text: 'Ваши сообщения были задержаны. Освободить их.', reads: { fake: true } },
  { text: '7 писем в карантине. Перейдите по ссылке.', reads: { fake: true } },
  { text: 'Входящие сообщения стоят. Подтвердите учетную запись.', reads: { fake: true } },
  { text: 'Пароль от вашей почты истекает сегодня. Сохранить пароль.', reads: { fake: true } },
  {
    text: 'Это сообщение отправлено автоматически и не требует ответа.',
    reads: { outcome: 'none' },
    source: nextcloud,
  },
  {
    text: 'Это электронное письмо было создано автоматически.',
    reads: { outcome: 'none' },
    source: kdepim,
  },
  {
    text: 'Здравствуйте, Ольга!\nОтчёт готов.\nС благодарностью,\nИван Сидоров',
    reads: { hides: ['Ольга', 'Сидоров'] },
    source: evolutionTexts,
  },
  {
    text: 'Здравствуйте, Ольга!\nУвидимся завтра.\nБольшое спасибо,\nИван',
    reads: { hides: ['Ольга'] },
    source: kmail,
  },
  {
    text: 'Здравствуйте, Ольга!\nВаша сессия успешно завершена. Всего доброго!\nИван Сидоров',
    reads: { hides: ['Ольга'] },
    source: roundcube2,
  },
  {
    text: 'Не удалось доставить письмо. Почтовый ящик получателя заполнен и в данный момент не может принимать сообщения.',
    reads: { cause: 'mailbox-full' },
  },
] satisfies readonly Sentence[];
