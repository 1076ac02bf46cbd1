import type { Sentence } from '../types';

type Source = NonNullable<Sentence['source']>;

const seen = '2026-11-28';
const observed = (url: string): Source => ({ kind: 'observed', url, seen });
const provider = (url: string): Source => ({ kind: 'provider', url, seen });
const code = (path: string): Source => ({
  kind: 'source code',
  url: `https://github.com/${path}`,
  seen,
});

const UWUMAIL = code(
  'MinifyX/UwUMail-Server/blob/5a4bcacb5730514e2537e08104c8c792ae7787c0/crates/uwumail-smtp/src/texts.rs',
);
const IMAIL = code('midoks/imail/blob/master/conf/tpl/return_to_sender_html.tpl');
const RELAY = code(
  'mozilla-l10n/fx-private-relay-l10n/blob/087881e95b06b899257e6dbe29479b5c12f96b4c/zh-CN/banner.ftl',
);
const RELAY_TW = code(
  'mozilla-l10n/fx-private-relay-l10n/blob/080a37d4d964185bb11e1146b775d98d0b07ba89/zh-TW/banner.ftl',
);
const THUNDERBIRD = code(
  'thunderbird/thunderbird-l10n/blob/main/zh-CN/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const THUNDERBIRD_TW = code(
  'thunderbird/thunderbird-l10n/blob/main/zh-TW/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const THUNDERBIRD_HEAD = code(
  'thunderbird/thunderbird-l10n/blob/main/zh-CN/mail/chrome/messenger/mime.properties',
);
const RECEIPTS = code(
  'thunderbird/thunderbird-l10n/blob/main/zh-CN/mail/chrome/messenger/msgmdn.properties',
);
const RECEIPTS_TW = code(
  'thunderbird/thunderbird-l10n/blob/main/zh-TW/mail/chrome/messenger/msgmdn.properties',
);
const ROUNDCUBE = code('roundcube/roundcubemail/blob/1.6.5/program/localization/zh_CN/labels.inc');
const ROUNDCUBE_ERRORS = code(
  'roundcube/roundcubemail/blob/1.6.5/program/localization/zh_CN/messages.inc',
);
const ROUNDCUBE_TW = code(
  'roundcube/roundcubemail/blob/1.6.5/program/localization/zh_TW/labels.inc',
);
const ROUNDCUBE_TW_ERRORS = code(
  'roundcube/roundcubemail/blob/1.6.5/program/localization/zh_TW/messages.inc',
);
const EVOLUTION = code('GNOME/evolution/blob/386f08e7faf39d4d148202c0b3602ed81f064205/po/zh_CN.po');
const EVOLUTION_TW = code('GNOME/evolution/blob/master/po/zh_TW.po');
const MAILMAN: Source = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/v3.3.8/src/mailman/messages/zh_Hans/LC_MESSAGES/mailman.po',
  seen,
};
const ADOBE = code(
  'AdobeDocs/campaign.zh-Hans/blob/0a79c81ef36bf65edaa128d825ecd103ec6708e9/help/v8/send/delivery-failures.md',
);
const ADOBE_TW = code(
  'AdobeDocs/campaign.zh-Hant/blob/03219823b5de85aeb1e06e1328a17210c73c3ddb/help/v8/send/delivery-failures.md',
);
const MICROSOFT = code(
  'isabella232/OfficeDocs-AlchemyInsights-pr.zh-CN/blob/live/AlchemyInsights/owa-delivery-reports.md',
);
const MICROSOFT_TW = code(
  'isabella232/OfficeDocs-AlchemyInsights-pr.zh-TW/blob/live/AlchemyInsights/owa-delivery-reports.md',
);
const GODADDY = provider('https://sg.godaddy.com/zh/help/what-does-my-email-bounce-mean-3568');
const GODADDY_TW = provider('https://tw.godaddy.com/help/what-does-my-email-bounce-mean-3568');
const QQ = provider('https://qqmailbox.com/transceivers/169.html');
const NETEASE = provider('https://www.163email.cc/qDetail.aspx?id=1436');
const EMAILHOST = provider('https://www.emailhost.com.cn/service.html?article_category=25&brd=1');
const URL = provider(
  'http://help.url.com.tw/index.php/%E4%BF%A1%E7%AE%B1%E5%B8%B8%E8%A6%8B%E9%80%80%E4%BF%A1%E8%A8%8A%E6%81%AF',
);
const REASONS = observed('https://liuzhongwei.com/page/834338.html');
const SOLARIS = provider('https://docs.oracle.com/cd/E19253-01/816-3944/6ma6k8b1h/index.html');
const NOTES = provider(
  'http://60.248.211.188/help/help85_client.nsf/f4b82fbb75e942a6852566ac0037f284/764e0cd619802e084825764e00150b42',
);
const GMAIL_TW = provider(
  'https://support.google.com/mail/answer/25922?co=GENIE.Platform%3DDesktop&hl=zh-Hant&ref_topic=3394219',
);
const LETTERS = observed('http://fsnews.com.cn/kexue/202502/61454.html');

const SYLPHEED = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/sylpheed/3.8.0~beta1-1+deb12u1/po/zh_CN.po/',
  seen,
} as const;
const SYMPA_LISTS = code('sympa-community/sympa/blob/6.2.70/po/sympa/zh_CN.po');
const SYMPA_LISTS_TW = code('sympa-community/sympa/blob/6.2.70/po/sympa/zh_TW.po');
const EVOLUTION_TEXTS_TW = code('GNOME/evolution/blob/master/po/zh_TW.po');
const WORDPRESS = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/wordpress/6.1.9+dfsg1-0+deb12u1/debian/languages/admin-zh_CN.po/',
  seen,
} as const;
const CORE_CORNER = observed('https://core-corner.com/Web/Main.php?stat=a_2w3WP6d');
const KFKHR = observed('https://m.kfkhr.com/1/1308547.html');
const TJHAOYAO = observed('http://www.tjhaoyao.com/news_in/2630');

export const sentences = [
  {
    text: '主题: 系统退信',
    reads: { outcome: 'failed' },
    source: IMAIL,
  },
  {
    text: '发送一封电子邮件，但收到一条提示无法送达的消息',
    reads: { outcome: 'failed' },
    source: GODADDY,
  },
  {
    text: '它告诉你邮件未送达',
    reads: { outcome: 'failed' },
    source: MICROSOFT,
  },
  {
    text: '你的邮件未能送达',
    reads: { outcome: 'failed' },
    source: UWUMAIL,
  },
  {
    text: '很遗憾，你的邮件没有送达',
    reads: { outcome: 'failed' },
    source: UWUMAIL,
  },
  {
    text: '你的邮件无法投递给以下收件人：\nlihua@example.cn',
    reads: { outcome: 'failed', recipient: 'lihua@example.cn' },
    source: UWUMAIL,
  },
  { text: '您的邮件投递失败的原因有很多。', reads: { outcome: 'failed' }, source: KFKHR },
  {
    text: '无法发送到 lihua@example.cn',
    reads: { outcome: 'failed', recipient: 'lihua@example.cn' },
    source: IMAIL,
  },
  {
    text: 'Relay 无法发送您的邮件。',
    reads: { outcome: 'failed' },
    source: RELAY,
  },
  {
    text: 'Relay 無法發送您的郵件。',
    reads: { outcome: 'failed' },
    source: RELAY_TW,
  },
  {
    text: '邮件发送失败',
    reads: { outcome: 'failed' },
  },
  {
    text: '因为无法连接到发件服务器，邮件未能发送。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '发送邮件时出错。请检查该消息然后再试。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '您的邮件无法传递。',
    reads: { outcome: 'failed' },
  },
  {
    text: '传递到以下收件人或组失败:\nlihua@example.cn',
    reads: { outcome: 'failed', recipient: 'lihua@example.cn' },
  },
  {
    text: '很抱歉您发送的邮件被退回，以下是该邮件的相关信息',
    reads: { outcome: 'failed' },
    source: IMAIL,
  },
  {
    text: '原信件已退回。',
    reads: { outcome: 'failed' },
  },
  {
    text: '您的邮件无法递送。',
    reads: { outcome: 'failed' },
  },
  {
    text: '收件人的郵件服務商造成您的郵件無法送達。',
    reads: { outcome: 'failed' },
    source: TJHAOYAO,
  },
  {
    text: '郵件未送達',
    reads: { outcome: 'failed' },
  },
  {
    text: '您的郵件未能送達。',
    reads: { outcome: 'failed' },
  },
  {
    text: '您的信件無法投遞。',
    reads: { outcome: 'failed' },
  },
  {
    text: '電子郵件之後出現訊息，表示無法傳送',
    reads: { outcome: 'failed' },
    source: GODADDY_TW,
  },
  {
    text: '郵件傳送失敗',
    reads: { outcome: 'failed' },
    source: ADOBE_TW,
  },
  {
    text: '無法傳遞您寄出的電子郵件訊息',
    reads: { outcome: 'failed' },
    source: MICROSOFT_TW,
  },
  {
    text: '找出您的郵件未傳遞的原因',
    reads: { outcome: 'failed' },
    source: MICROSOFT_TW,
  },
  {
    text: '無法寄出郵件。伺服器可能正在忙碌中。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD_TW,
  },
  {
    text: '由於超過允許的收件者數量，訊息並未送出。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD_TW,
  },
  {
    text: '正在寄送的郵件超過了伺服器的大小上限。郵件並未寄出。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: THUNDERBIRD_TW,
  },
  {
    text: '寄送郵件時發生錯誤。請檢查訊息後再試一次。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD_TW,
  },
  {
    text: '電子郵件遭到退回',
    reads: { outcome: 'failed' },
    source: GODADDY_TW,
  },
  {
    text: '郵件傳遞失敗',
    reads: { outcome: 'failed' },
    source: ADOBE_TW,
  },
  {
    text: '您发送的邮件尚未送达。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '此邮件尚未传递。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '电子邮件传递延迟',
    reads: { outcome: 'delayed' },
  },
  {
    text: '传递到这些收件人的邮件已延迟。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '当前暂无法向 lihua@example.cn 发送邮件。',
    reads: { outcome: 'delayed' },
    source: RELAY,
  },
  {
    text: '您的郵件尚未送達。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '此郵件尚未傳遞。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '目前暫時無法寄出郵件給 meiling@example.tw。',
    reads: { outcome: 'delayed' },
    source: RELAY_TW,
  },
  {
    text: '傳遞至下列收件者或群組時發生延遲:',
    reads: { outcome: 'delayed' },
  },
  {
    text: '電子郵件傳遞延遲',
    reads: { outcome: 'delayed' },
  },
  {
    text: '递送未完成\n邮件暂时遇到问题。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '傳送未完成\n郵件暫時遇到問題。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '邮件延迟通知',
    reads: { outcome: 'delayed' },
  },
  {
    text: '郵件延遲通知',
    reads: { outcome: 'delayed' },
  },
  {
    text: '您的邮件无法投递。系统会继续尝试。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '您的邮件无法投递。我们将在明天再次尝试。',
    reads: { outcome: 'delayed' },
    source: RELAY,
  },
  {
    text: '您的邮件无法投递。接下来的 46 小时内重试。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '如果消息传递在临时错误后失败，将重试发送。邮件',
    reads: { outcome: 'delayed' },
    source: ADOBE,
  },
  {
    text: '您的邮件无法投递。系统会自动重试。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '您的郵件無法投遞。系統會繼續嘗試。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '您的郵件無法投遞。將於 12 月 1 日再試一次。',
    reads: { outcome: 'delayed' },
    source: RELAY_TW,
  },
  {
    text: '如果訊息傳遞失敗，會重試傳送。郵件',
    reads: { outcome: 'delayed' },
    source: ADOBE_TW,
  },
  {
    text: '邮件尚未送达，无法投递。不再尝试针对此用户档案进行投放。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '邮件尚未送达，无法投递。以后不会再重试。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '邮件尚未送达，无法投递。不再重试。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
  },
  {
    text: '邮件尚未送达，无法投递。这是生成的永久失败。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '郵件尚未送達，無法投遞。不會再重試。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE_TW,
  },
  {
    text: '这是您发送给 lihua@example.cn 的邮件的回执。',
    reads: { outcome: 'delivered' },
    source: RECEIPTS,
  },
  {
    text: '這是您寄給 meiling@example.tw 的郵件所傳回的收件回執。',
    reads: { outcome: 'delivered' },
    source: RECEIPTS_TW,
  },
  {
    text: '這是你郵件的郵件回條',
    reads: { outcome: 'delivered' },
    source: ROUNDCUBE_TW,
  },
  {
    text: '邮件已送达以下收件人',
    reads: { outcome: 'delivered' },
  },
  {
    text: '这封邮件已成功送达。',
    reads: { outcome: 'delivered' },
  },
  {
    text: '邮件成功到达对方服务器',
    reads: { outcome: 'delivered' },
    source: NETEASE,
  },
  {
    text: '您在 11月2日 上给 李华 发送的关于“邮件”的信息已被阅读。',
    reads: { outcome: 'delivered' },
    source: EVOLUTION,
  },
  {
    text: '郵件已送達以下收件者',
    reads: { outcome: 'delivered' },
  },
  {
    text: '您寄給 王明 的「郵件」（11月2日）已被顯示。',
    reads: { outcome: 'delivered' },
    source: EVOLUTION_TW,
  },
  {
    text: '您的邮件正在等待审核。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '您的邮件正在等待管理员批准。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '您的郵件正在等待審核。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '您的郵件正在等待核准。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '主题: 自动回复: 会议纪要\n\n我正在休假。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '自动回复你给“sample”邮件列表的消息: 您好',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN,
  },
  {
    text: '主旨: 自動回覆: 會議紀錄\n\n我目前休假中。',
    reads: { outcome: 'auto-reply' },
    source: GMAIL_TW,
  },
  {
    text: '主旨: 自動回復: 會議紀錄\n\n我目前休假中。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '主题: 自动答复: 会议纪要\n\n我正在休假。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '主旨: 自動答覆: 會議紀錄\n\n我目前休假中。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '主题: 不在办公室\n\n回来时我会阅读您的邮件。',
    reads: { outcome: 'auto-reply' },
    source: SOLARIS,
  },
  {
    text: '主旨: 不在辦公室\n\n回來後會盡快回覆您。',
    reads: { outcome: 'auto-reply' },
    source: NOTES,
  },
  {
    text: 'From: lihua@example.cn\nTo: wang@example.cn\nSubject: 外出: 会议\n\n星期一回复您。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: lihua@example.cn\nTo: wang@example.cn\nSubject: 休假: 会议\n\n星期一回复您。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '邮件无法投递。',
    reads: { outcome: 'failed' },
  },
  {
    text: '郵件無法投遞。',
    reads: { outcome: 'failed' },
  },
  {
    text: '收件处无法投递。',
    reads: { outcome: 'failed' },
  },
  {
    text: '邮箱无法投递。',
    reads: { outcome: 'failed' },
  },
  {
    text: '信箱無法投遞。',
    reads: { outcome: 'failed' },
  },
  {
    text: '信件無法投遞。',
    reads: { outcome: 'failed' },
  },
  {
    text: '主题: 报价\n541 unknown',
    reads: { outcome: 'failed', code: '541' },
  },
  {
    text: '主旨: 報價\n541 unknown',
    reads: { outcome: 'failed', code: '541' },
  },
  {
    text: 'SMTP 错误: 连接中断',
    reads: { outcome: 'failed' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: 'SMTP 錯誤：連線中斷',
    reads: { outcome: 'failed' },
    source: ROUNDCUBE_TW_ERRORS,
  },
  {
    text: '您的包裹无法投递，请查收邮件。',
    reads: { outcome: 'none' },
  },
  {
    text: '您的快递无法投递，请查收邮件。',
    reads: { outcome: 'none' },
  },
  {
    text: '您的快遞無法投遞，請查收郵件。',
    reads: { outcome: 'none' },
  },
  {
    text: '您的订单无法投递，请查收邮件。',
    reads: { outcome: 'none' },
  },
  {
    text: '您的訂單無法投遞，請查收郵件。',
    reads: { outcome: 'none' },
  },
  {
    text: '物流无法投递，请查收邮件。',
    reads: { outcome: 'none' },
  },
  {
    text: 'From: info@example.cn\nTo: wang@example.cn\nSubject: Hello\n\nRelay 无法发送您的邮件。',
    reads: { outcome: 'failed' },
    source: RELAY,
  },
  {
    text: 'From: info@example.cn\nTo: wang@example.cn\nSubject: Hello\n\n你的邮件无法投递给以下收件人：',
    reads: { outcome: 'failed' },
    source: UWUMAIL,
  },
  {
    text: 'From: info@example.cn\nTo: wang@example.cn\nSubject: Hello\n\n很抱歉您发送的邮件被退回',
    reads: { outcome: 'failed' },
    source: IMAIL,
  },
  {
    text: 'From: info@example.cn\nTo: wang@example.cn\nSubject: Hello\n\nRelay 無法發送您的郵件。',
    reads: { outcome: 'failed' },
    source: RELAY_TW,
  },
  {
    text: 'From: info@example.cn\nTo: wang@example.cn\nSubject: Hello\n\n您寄給他的郵件無法投遞。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'From: info@example.cn\nTo: wang@example.cn\nSubject: Hello\n\n您的電子郵件無法投遞。',
    reads: { outcome: 'failed' },
  },
  {
    text: '经办 info@example.net。邮件无法投递。收件人：taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
    source: ROUNDCUBE,
  },
  {
    text: '经办 info@example.net。郵件無法投遞。收件者：taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
    source: ROUNDCUBE_TW,
  },
  {
    text: '经办 info@example.net。你的邮件无法投递给 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
    source: UWUMAIL,
  },
  {
    text: '经办 info@example.net。暫時無法寄出郵件給 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
    source: RELAY_TW,
  },
  {
    text: '经办 info@example.net。无法发送到 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
    source: IMAIL,
  },
  {
    text: '经办 info@example.net。邮件无法递送至 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。暂无法向 taro@example.jp 发送邮件',
    reads: { recipient: 'taro@example.jp' },
    source: RELAY,
  },
  {
    text: '经办 info@example.net。您的邮件未能送达 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。您的郵件未能送達 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件无法投递。地址（taro@example.jp）',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件无法投递。用户 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件无法投递。邮箱：taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件无法投递。taro@example.jp 不存在。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件无法投递。taro@example.jp 的邮箱已满。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。郵件無法投遞。taro@example.jp 的信箱已滿。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件：taro@example.jp 发送失败',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件：taro@example.jp 投递失败',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。邮件：taro@example.jp 无法接收，无法投递',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '经办 info@example.net。郵件：taro@example.jp 無法接收，無法投遞',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '发件人：help@example.net\n邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '寄件者：help@example.net\n邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '来自 help@example.net 的通知。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '來自 help@example.net 的通知。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '我们收到 help@example.net 的通知。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '请联系 help@example.net。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '請聯絡 help@example.net。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '如需帮助，请发送邮件至 help@example.net。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '如需協助，請寄信至 help@example.net。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '请与 help@example.net 联系。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '請與 help@example.net 聯絡。邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net 写道：邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net 寫道：邮件无法投递，副件 taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '发送邮件时出错。邮件服务器响应：541 x',
    reads: { code: '541' },
    source: THUNDERBIRD,
  },
  {
    text: '邮件服务器的响应为: 541 x',
    reads: { code: '541' },
  },
  {
    text: '您尝试发送的邮件未发送。请减少消息大小，然后重试。 服务器返回：541 x',
    reads: { code: '541' },
    source: THUNDERBIRD,
  },
  {
    text: 'SMTP 错误 (541): 认证失败。',
    reads: { outcome: 'failed', cause: 'login-failed', code: '541' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '邮件退回，代码：541 x',
    reads: { code: '541' },
  },
  {
    text: '邮件退回，说明：541 x',
    reads: { code: '541' },
  },
  {
    text: '邮件退回，原因：541 x',
    reads: { code: '541' },
  },
  {
    text: '寄送郵件時發生錯誤，伺服器回應：541 x',
    reads: { code: '541' },
    source: THUNDERBIRD_TW,
  },
  {
    text: '郵件未寄出，伺服器回傳：541 x',
    reads: { code: '541' },
    source: THUNDERBIRD_TW,
  },
  {
    text: 'SMTP 錯誤（541）：身份核對失敗',
    reads: { outcome: 'failed', cause: 'login-failed', code: '541' },
    source: ROUNDCUBE_TW_ERRORS,
  },
  {
    text: '郵件退回，代碼：541 x',
    reads: { code: '541' },
  },
  {
    text: '您的邮件无法投递。收件人邮件地址（li@example.cn）不存在，请重新核实邮箱地址。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '您的邮件无法投递。地址不存在。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE,
  },
  {
    text: '您的邮件无法投递。该用户不存在',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: QQ,
  },
  {
    text: '邮件无法投递: 收件人不存在',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: EMAILHOST,
  },
  {
    text: '邮件无法投递，该邮箱并不存在。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '找不到收件人的地址，您的邮件无法送达。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '您的邮件无法投递。用户未知',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE,
  },
  {
    text: '您的邮件无法投递。该用户未开通QQ邮箱',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: QQ,
  },
  {
    text: '您的郵件無法投遞。此使用者不存在。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '您的郵件無法投遞。此信箱不存在。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: '您的郵件無法投遞。使用者不明',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE_TW,
  },
  {
    text: '您的邮件无法投递。此用户的邮箱已满，无法接收更多邮件。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: ADOBE,
  },
  {
    text: '邮件无法投递: 收件容量满',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: EMAILHOST,
  },
  {
    text: '您的邮件无法投递。收件人空间不足',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: QQ,
  },
  {
    text: '您的郵件無法投遞。收件者信箱容量已滿，無法再接收信件。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: URL,
  },
  {
    text: '您的郵件無法投遞。對方信箱空間不足。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: '邮件无法投递: 域名不存在',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: EMAILHOST,
  },
  {
    text: '您的邮件无法投递。电子邮件地址的域不正确或不再存在。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: ADOBE,
  },
  {
    text: '您的邮件无法投递。找不到域。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: '您的郵件無法投遞。電子郵件地址的網域不正確或已不存在。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: ADOBE_TW,
  },
  {
    text: '您的郵件無法投遞。網域不存在。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: '邮件无法投递: 邮件过大',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: EMAILHOST,
  },
  {
    text: '您的邮件无法投递。邮件太大。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'SMTP 錯誤：郵件大小超過伺服器限制 (10 MB)',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: ROUNDCUBE_TW_ERRORS,
  },
  {
    text: '您的邮件无法投递。它超过收件人的允许大小。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'SMTP 错误：消息长度超过服务器能接受的长度 (10 MB)',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '您的郵件無法投遞。郵件長度超出管理者限制。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: '您的郵件無法投遞。附件過大。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: '邮件被退回。邮件服务商将您的邮件判别为垃圾邮件',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: REASONS,
  },
  {
    text: '您的郵件無法投遞。對方認為這是垃圾郵件。',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: '您的郵件無法投遞。您的信件被對方認為是垃圾信，所以被退。',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: URL,
  },
  {
    text: '邮件被退回。收件人拒收了您的邮件',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
    source: REASONS,
  },
  {
    text: '您的邮件无法投递。对方拒绝接收。',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
  },
  {
    text: '您的郵件無法投遞。對方拒絕接收。',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
  },
  {
    text: '您的邮件无法投递。您没有权限向该群组发信。',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: '您的郵件無法投遞。您沒有權限寄信給此群組。',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: '邮件未能发送，因为与发件服务器（SMTP）的连接超时。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: '因为无法连接到发件服务器（SMTP），邮件未能发送。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: THUNDERBIRD,
  },
  {
    text: 'SMTP 错误: 连接服务器失败。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '您的邮件无法投递。我们无法与收信方联络上。',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
  },
  {
    text: '因為與寄件伺服器 (SMTP) 間的連線逾時，無法寄出郵件。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: '因為無法連線至寄件伺服器 (SMTP)，無法寄出郵件。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: THUNDERBIRD_TW,
  },
  {
    text: 'SMTP 錯誤：與伺服器連線失敗',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: ROUNDCUBE_TW_ERRORS,
  },
  {
    text: 'SMTP 錯誤：驗證失敗',
    reads: { outcome: 'failed', cause: 'login-failed' },
  },
  {
    text: '收件人太多，邮件无法发送。',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
  },
  {
    text: '消息发送失败，因为收件人数量超出上限。',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: THUNDERBIRD,
  },
  {
    text: '太多收件人。無法傳送郵件。',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
  },
  {
    text: '由於超過允許的收件者數量，訊息並未送出。',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: THUNDERBIRD_TW,
  },
  {
    text: '发件人: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE,
  },
  {
    text: '寄件者: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE_TW,
  },
  {
    text: '寄件人: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
  },
  {
    text: '收件人: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE,
  },
  {
    text: '收件者: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE_TW,
  },
  {
    text: '抄送: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE,
  },
  {
    text: '副本: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE_TW,
  },
  {
    text: '密送: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: THUNDERBIRD_HEAD,
  },
  {
    text: '密件副本: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
  },
  {
    text: '回复地址: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: THUNDERBIRD_HEAD,
  },
  {
    text: '回复至: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE,
  },
  {
    text: '回覆至: 王小明\n日期: 2026/11/02\n主题: x\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE_TW,
  },
  {
    text: '主题: 王小明的合同\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE,
  },
  {
    text: '主旨: 王小明的合約\n\n郵件無法投遞。',
    reads: { hides: ['王小明'] },
    source: ROUNDCUBE_TW,
  },
  {
    text: '主  题: 王小明的合同\n\n邮件无法投递。',
    reads: { hides: ['王小明'] },
    source: IMAIL,
  },
  {
    text: '尊敬的王小明：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
    source: LETTERS,
  },
  {
    text: '亲爱的王小明：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
    source: LETTERS,
  },
  {
    text: '親愛的王小明：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
  },
  {
    text: '王小明，您好：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
  },
  {
    text: '你好，王小明！\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
  },
  {
    text: '王小明先生：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
    source: LETTERS,
  },
  {
    text: '王小明女士：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
    source: LETTERS,
  },
  {
    text: '王小明老师：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
    source: LETTERS,
  },
  {
    text: '王小明老師：\n\n下面的邮件又退回来了。\n550 5.1.1 User unknown',
    reads: { hides: ['王小明'] },
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n此致！\n陈美玲',
    reads: { hides: ['陈美玲'] },
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n敬礼！\n陈美玲',
    reads: { hides: ['陈美玲'] },
    source: LETTERS,
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n祝好！\n陈美玲',
    reads: { hides: ['陈美玲'] },
    source: UWUMAIL,
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n顺祝商祺！\n陈美玲',
    reads: { hides: ['陈美玲'] },
    source: LETTERS,
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n谢谢！\n陈美玲',
    reads: { hides: ['陈美玲'] },
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n謝謝！\n陈美玲',
    reads: { hides: ['陈美玲'] },
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n陈美玲 敬上',
    reads: { hides: ['陈美玲'] },
    source: LETTERS,
  },
  { text: '您好！\n自动发送。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n自动回复。\n已经收到。', reads: { outcome: 'auto-reply' } },
  {
    text: '您好！\n這是一個由Sympa郵遞列表管理器自動發送的回復。\n已收到 1 封邮件',
    reads: { outcome: 'auto-reply' },
    source: SYMPA_LISTS_TW,
  },
  { text: '您好！\n自動回覆。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n系统自动。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n系統自動。\n已经收到。', reads: { outcome: 'auto-reply' } },
  {
    text: '您好！\n自动回复。\n已收到 1 封邮件',
    reads: { outcome: 'auto-reply' },
    source: SYLPHEED,
  },
  { text: '您好！\n自动发送。\n已經收到。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n自动发送。\n收到您的。', reads: { outcome: 'auto-reply' } },
  {
    text: '您好！\n我正在休假，要去南非，如果有急事可聯絡我秘書。',
    reads: { outcome: 'auto-reply' },
    source: CORE_CORNER,
  },
  { text: '您好！\n出差中。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n正在出差。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n不在办公室。', reads: { outcome: 'auto-reply' } },
  { text: '您好！\n不在辦公室。', reads: { outcome: 'auto-reply' } },
  { text: '自动发送。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '自动回复。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '自動發送。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '自動回覆。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '系统自动。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '系統自動。\n已经收到。', reads: { outcome: 'auto-reply' } },
  { text: '自动发送。\n已收到。', reads: { outcome: 'auto-reply' } },
  { text: '自动发送。\n已經收到。', reads: { outcome: 'auto-reply' } },
  { text: '自动发送。\n收到您的。', reads: { outcome: 'auto-reply' } },
  { text: '正在休假。', reads: { outcome: 'auto-reply' } },
  { text: '出差中。', reads: { outcome: 'auto-reply' } },
  { text: '正在出差。', reads: { outcome: 'auto-reply' } },
  { text: '不在办公室。', reads: { outcome: 'auto-reply' } },
  { text: '不在辦公室。', reads: { outcome: 'auto-reply' } },
  { text: '您有3封待处理的邮件。请点击这里。', reads: { fake: true } },
  { text: '5封邮件已被隔离，请登录。', reads: { fake: true } },
  { text: '您的邮件已被拦截。立即释放。', reads: { fake: true } },
  { text: '邮箱的密码今天过期。保留密码。', reads: { fake: true } },
  { text: '您有3封待處理的郵件。請點擊這裡。', reads: { fake: true } },
  { text: '5封郵件已被隔離，請登入。', reads: { fake: true } },
  { text: '信箱的密碼今天過期。請驗證。', reads: { fake: true } },
  {
    text: '您好！\n这是一个由Sympa邮递列表管理器自动发送的回复。\n已收到 1 封邮件',
    reads: { outcome: 'auto-reply' },
    source: SYMPA_LISTS,
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n謝謝\n陈美玲',
    reads: { hides: ['陈美玲'] },
    source: EVOLUTION_TEXTS_TW,
  },
  {
    text: '下面的邮件又退回来了。\n550 5.1.1 User unknown\n\n谢谢！\n陈美玲',
    reads: { hides: ['陈美玲'] },
    source: WORDPRESS,
  },
  {
    text: '您的邮件无法投递。收件人的邮箱已满，现在无法接受邮件。',
    reads: { cause: 'mailbox-full' },
  },
] satisfies readonly Sentence[];
