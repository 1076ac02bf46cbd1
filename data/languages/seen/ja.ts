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

const GMAIL = observed('https://trialtype.work/2025/12/03/gmailerror-memo');
const GOOGLE = provider('https://support.google.com/mail/answer/6596?hl=ja');
const RECEIPT = observed('https://it-bibouroku.hateblo.jp/entry/haisinkakunin');
const DELAY = observed(
  'https://stellarinfo.com/blog/jp/resolve-server-returned-400-4-4-7-message-delayed-error-in-exchange-server',
);
const UWUMAIL = code(
  'MinifyX/UwUMail-Server/blob/5a4bcacb5730514e2537e08104c8c792ae7787c0/crates/uwumail-smtp/src/texts.rs',
);
const THUNDERBIRD = code(
  'thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/messengercompose/composeMsgs.properties',
);
const ROUNDCUBE = code('roundcube/roundcubemail/blob/1.6.5/program/localization/ja_JP/labels.inc');
const ROUNDCUBE_ERRORS = code(
  'roundcube/roundcubemail/blob/1.6.5/program/localization/ja_JP/messages.inc',
);
const MAILMAN = code(
  'jaredmauch/mailman2-python3/blob/d45e4d2c9c5bf4bccfc1f7d38dfe210cf6091977/templates/ja/postheld.txt',
);
const ADOBE = code(
  'AdobeDocs/campaign.ja-JP/blob/05d147c47433c8747827f68d51bca9d6a10b2b45/help/v8/send/delivery-failures.md',
);
const DREAM = provider('http://dream.jp/support/techinfo/mail/error/error05.html');
const HOCOROCO = provider('https://www.hocoroco.net/internet_lifeguide/errormail.html');
const MYASP = provider('https://docs.myasp.jp/?p=7044');
const CHUPICOM = provider(
  'https://www.pa-solution.net/as/scope3/chupicom/web/detail.aspx?id=921&a=102&isCrawler=1',
);
const CATV = provider(
  'https://www.catv-yokohama.ne.jp/faq/internet/internet-email-usage/trouble-faq-internet-email-usage/11387',
);
const LETTERS = observed('https://emailexample.info/category11/entry266.html');
const BLOCKED = observed('https://www.johosecuritynavi.com/?p=2674');
const UNFINISHED = observed('https://aprico-media.com/posts/11030');
const RETRIES = observed('https://cloudsteady.jp/2019/09/27/5170');
const AUTO = observed('https://dekiru.net/article/19853/');
const OPENED = provider(
  'https://support.office.com/ja-jp/article/97d9dcbd-d9a6-4763-9fc8-cc5e97e6705a',
);
const MICROSOFT = provider(
  'https://support.microsoft.com/ja-jp/topic/f711b1bd-c517-9cc4-10fd-58acfac6ca59',
);
const OMOMUKI = observed('https://omomuki-tech.com/archives/2406');
const CLOSINGS = observed('https://biz.trans-suite.jp/?p=13546');
const ENDING = observed('https://mnavi.net/yoroshikuonegaiitashimasu');
const ENDINGS = observed('https://cazag.com/2121');
const SENDERS = observed('http://jful.jp/supast/supast1010.html');
const EVOLUTION = code('GNOME/evolution/blob/master/po/ja.po');
const OUTLOOK = observed('https://meigikanagata.com/outlook');

const MAVERICK = observed('https://english-maverick.com/out-of-office-message');
const PIVOT = observed('https://pivot-form.com/blog/entry-6224');
const HORDE_IMP = code('horde/imp/blob/master/locale/ja/LC_MESSAGES/imp.po');
const KMAIL = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/kmail/4:22.12.3-1/po/ja/kmail.po/',
  seen,
} as const;
const FETCHING = code(
  'thunderbird/thunderbird-l10n/blob/main/ja/mail/chrome/messenger/localMsgs.properties',
);
const POSTFIXADMIN = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/postfixadmin/3.3.13-1+deb12u1/languages/ja.lang/',
  seen,
} as const;
const SYMPA_LISTS = code('sympa-community/sympa/blob/6.2.70/po/sympa/ja.po');
const REQUEST_TRACKER = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/request-tracker5/5.0.3+dfsg-3~deb12u6/share/po/ja.po/',
  seen,
} as const;
const TORISETSU = observed('https://insta-torisetsu.jp/summer-vacation');
const XSRV = observed('https://m32006400n.xsrv.jp/infrastructure/gmail-492');

export const sentences = [
  {
    text: '件名: 配信不能: 見積書',
    reads: { outcome: 'failed' },
    source: UWUMAIL,
  },
  {
    text: '件名: メール配信エラーのお知らせ',
    reads: { outcome: 'failed' },
  },
  { text: '件名: 「配信失敗」の通知が届いたとき', reads: { outcome: 'failed' }, source: XSRV },
  {
    text: 'メッセージの送信エラー',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: 'アドレス不明\n\nメールの宛先をご確認ください。',
    reads: { outcome: 'failed' },
    source: GMAIL,
  },
  {
    text: 'アドレスが見つからなかったか、メールを受信できないアドレスであるため、メールは taro@example.jp に配信されませんでした。',
    reads: { outcome: 'failed', cause: 'user-unknown', recipient: 'taro@example.jp' },
    source: GMAIL,
  },
  {
    text: '次の宛先にメールを配信できませんでした：\ntaro@example.jp',
    reads: { outcome: 'failed', recipient: 'taro@example.jp' },
    source: UWUMAIL,
  },
  {
    text: '次の受信者またはグループへの配信に失敗しました\nhanako@example.jp',
    reads: { outcome: 'failed', recipient: 'hanako@example.jp' },
    source: RECEIPT,
  },
  {
    text: 'エラー：メッセージは配達できませんでした。',
    reads: { outcome: 'failed' },
    source: HORDE_IMP,
  },
  {
    text: 'メールを宛先のサーバーに配送できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: '送信 (SMTP) サーバーを利用してメッセージを送信できませんでした。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: '送信先メールサーバに24時間以上メールを送信出来ない為メール送信出来ませんでした',
    reads: { outcome: 'failed' },
    source: HOCOROCO,
  },
  { text: 'メッセージの送信に失敗しました', reads: { outcome: 'failed' }, source: KMAIL },
  {
    text: 'メールの送信中にエラーが発生しました。メッセージを確認し、再度試してください。',
    reads: { outcome: 'failed' },
    source: THUNDERBIRD,
  },
  {
    text: 'メールが届きませんでした',
    reads: { outcome: 'failed' },
    source: OUTLOOK,
  },
  {
    text: '相手のメールサーバーの都合により、メールは届けられませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'このメールは以下の原因により届けることが出来ませんでした:\n受取人: <jiro@example.jp>',
    reads: { outcome: 'failed', recipient: 'jiro@example.jp' },
    source: DREAM,
  },
  {
    text: 'このメールはコンテンツにセキュリティ上の問題が潜んでいる可能性があるためブロックされました',
    reads: { outcome: 'failed' },
    source: BLOCKED,
  },
  {
    text: 'メールをお届けできませんでした',
    reads: { outcome: 'failed' },
  },
  {
    text: '送信したメールは宛先のサーバーから返送されました。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'これらの受信者またはグループには、配信が遅延します:\nsato@example.jp\n件名: 会議資料',
    reads: { outcome: 'delayed' },
    source: DELAY,
  },
  {
    text: 'このメッセージはまだ配信されていません。',
    reads: { outcome: 'delayed' },
    source: DELAY,
  },
  {
    text: 'メールはまだ次の宛先に届いていません。このまま完了をお待ちください。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '件名: 配信遅延のお知らせ\n\nメールサーバーの混雑のためです。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '配信未完了\nメールは一時的な問題により相手に渡せていません。',
    reads: { outcome: 'delayed' },
    source: UNFINISHED,
  },
  {
    text: 'メールを配信できませんでした。サーバーは24時間、再試行します。',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'メールを配信できませんでした。この操作は次回の新着メッセージ確認時に再試行されます。',
    reads: { outcome: 'delayed' },
    source: FETCHING,
  },
  {
    text: 'メールを配信できませんでした。約 15 分ごとに 24 時間再送を試みます。',
    reads: { outcome: 'delayed' },
    source: RETRIES,
  },
  {
    text: 'メールを配信できませんでした。サーバーは今後1日、このメッセージの配信を試み続けます。',
    reads: { outcome: 'delayed' },
    source: DELAY,
  },
  {
    text: 'メールを配信できませんでした。サーバーは引き続き送信を試みます。',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'メールを配信できませんでした。配信の試行は続行されます。',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'メールを配信できませんでした。送信の試行は継続されます。',
    reads: { outcome: 'delayed' },
  },
  {
    text: '配信が完了していません\nメールの一時的な問題です。',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'メールの配送が遅れています。宛先のサーバーが混み合っています。',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'メールはまだ配信できません。配信はこれ以上試行されません。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: 'メールはまだ配信できません。送信は再試行しません。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
  },
  {
    text: 'メールはまだ配信できません。配信を断念しました。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
  },
  {
    text: 'メールはまだ配信できません。恒久的なエラーです。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: RETRIES,
  },
  {
    text: 'メールはまだ配信できません。永続的なエラーです。\n450 4.4.1 timed out',
    reads: { outcome: 'failed' },
    source: ADOBE,
  },
  {
    text: '配信済み: 会議資料\nメッセージ',
    reads: { outcome: 'delivered' },
    source: RECEIPT,
  },
  {
    text: 'メッセージは次の受信者に配信されました:\nsuzuki@example.jp',
    reads: { outcome: 'delivered' },
    source: RECEIPT,
  },
  {
    text: '中継済み: 次の受信者またはグループへの配信は完了しましたが、配信先サーバーで配信通知が送信されませんでした。',
    reads: { outcome: 'delivered' },
    source: RECEIPT,
  },
  {
    text: 'これはあなたが送信したメッセージに対する開封確認です。',
    reads: { outcome: 'delivered' },
    source: ROUNDCUBE,
  },
  {
    text: '開封済み: 会議資料\nメッセージ',
    reads: { outcome: 'delivered' },
    source: OPENED,
  },
  {
    text: 'あなたのメッセージは昨日の朝に開封されました。',
    reads: { outcome: 'delivered' },
  },
  {
    text: '以下の件名で sample に投稿されたメールは、リスト司会者の\nチェックのために投稿が保留されました。',
    reads: { outcome: 'auto-reply' },
    source: MAILMAN,
  },
  {
    text: 'お送りいただいたメールは管理者の承認を待っています。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '投稿されたメールは現在、承認待ちです。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '件名: 自動応答: 会議資料\n差出人: 鈴木一郎 <suzuki@example.jp>\n\n本日は終日外出しております。',
    reads: { outcome: 'auto-reply', hides: ['鈴木'] },
    source: AUTO,
  },
  {
    text: '件名: 自動返信: お問い合わせ\n\nメールを受け取りました。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '件名: 【不在通知】長期休暇のお知らせ\n\nメールは来週の月曜日に読みます。',
    reads: { outcome: 'auto-reply' },
    source: PIVOT,
  },
  {
    text: 'From: suzuki@example.jp\nTo: sato@example.jp\nSubject: 不在: 会議資料\n\n来週の月曜日にお返事いたします。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: suzuki@example.jp\nTo: sato@example.jp\nSubject: 休暇: 会議資料\n\n来週の月曜日にお返事いたします。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'メールは破棄されました。配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'メッセージは破棄されました。配信できませんでした。',
    reads: { outcome: 'failed' },
    source: UWUMAIL,
  },
  {
    text: '宛先まで配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: '受信者に渡せず、配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: '件名: 見積書\n541 unknown',
    reads: { outcome: 'failed', code: '541' },
  },
  {
    text: '配信不能: 見積書',
    reads: { outcome: 'failed' },
  },
  {
    text: 'お荷物を配達できませんでした。メールでご連絡ください。',
    reads: { outcome: 'none' },
  },
  {
    text: 'ご注文の品を配達できませんでした。メールでご連絡ください。',
    reads: { outcome: 'none' },
  },
  {
    text: '宅配の品を配達できませんでした。メールでご連絡ください。',
    reads: { outcome: 'none' },
  },
  {
    text: '小包を配達できませんでした。メールでご連絡ください。',
    reads: { outcome: 'none' },
  },
  {
    text: '配達できませんでした。不在票のメールをご覧ください。',
    reads: { outcome: 'none' },
  },
  {
    text: 'From: info@example.jp\nTo: sato@example.jp\nSubject: Hello\n\nお客様のメールを配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'From: info@example.jp\nTo: sato@example.jp\nSubject: Hello\n\nあなたのメールを配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'From: info@example.jp\nTo: sato@example.jp\nSubject: Hello\n\nあなたが送信した文書をメールで配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: 'From: info@example.jp\nTo: sato@example.jp\nSubject: Hello\n\n送信したメールの容量が送信先のメールサーバの容量を超えている為メール送信出来ません',
    reads: { outcome: 'failed' },
    source: HOCOROCO,
  },
  {
    text: 'From: info@example.jp\nTo: sato@example.jp\nSubject: Hello\n\n送信されたメールを配信できませんでした。',
    reads: { outcome: 'failed' },
  },
  {
    text: '担当 info@example.net です。配信できませんでした。宛先：taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。配信できませんでした。アドレス「taro@example.jp」',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。配信できませんでした。ユーザー taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。配信できませんでした。メッセージの受信者 "taro@example.jp" を確認し、再度試してください。',
    reads: { recipient: 'taro@example.jp' },
    source: THUNDERBIRD,
  },
  {
    text: '担当 info@example.net です。メールは taro@example.jp に配信されませんでした。',
    reads: { recipient: 'taro@example.jp' },
    source: GMAIL,
  },
  {
    text: '担当 info@example.net です。taro@example.jp にメールを出せず、配信できませんでした。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp に送信できませんでした。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp に届けられませんでした。メール',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp への配信に失敗しました。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp へのメールを配信できませんでした。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp への送信に失敗しました。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp へメールを配信できませんでした。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。taro@example.jp 宛の文書を配信できませんでした。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。メールを配信できませんでした。taro@example.jp が見つかりません。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。メールを配信できませんでした。taro@example.jp は見つかりませんでした。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。メールを配信できませんでした。taro@example.jp は存在しません。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。メールを配信できませんでした。taro@example.jp が存在しません。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。メールを配信できませんでした。taro@example.jp のメールボックスがいっぱいです。',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '担当 info@example.net です。メールを配信できませんでした。<taro@example.jp> のユーザーは登録されていません',
    reads: { recipient: 'taro@example.jp' },
    source: DREAM,
  },
  {
    text: '担当 info@example.net です。配信できませんでした。\n送信先: taro@example.jp を確認してください',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '差出人：help@example.net\n配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '送信者：help@example.net\n配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '問い合わせ先：help@example.net\n配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: '連絡先：help@example.net\n配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net に連絡してください。配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net にご連絡ください。配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'ご質問は help@example.net まで。配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net へお問い合わせください。配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net にお問い合わせください。配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'help@example.net からのお知らせです。配信できませんでした。控え taro@example.jp',
    reads: { recipient: 'taro@example.jp' },
  },
  {
    text: 'メールの送信中に送信 (SMTP) サーバーエラーが発生しました。サーバーから応答: 541 x',
    reads: { code: '541' },
    source: THUNDERBIRD,
  },
  {
    text: 'メールが返ってきました。返信コード: 541 x',
    reads: { code: '541' },
  },
  {
    text: 'SMTPエラー (541): 認証に失敗しました。',
    reads: { outcome: 'failed', cause: 'login-failed', code: '541' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: 'SMTP エラー: 接続が切れました',
    reads: { outcome: 'failed' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: 'リモートサーバーが「541 x」を返しました。メール',
    reads: { code: '541' },
  },
  {
    text: 'メールサーバーが次の文を返しました: 541 x',
    reads: { code: '541' },
  },
  {
    text: 'メールを配信できませんでした。宛先不明のため返送します。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: CATV,
  },
  {
    text: 'メールを配信できませんでした。アドレスが存在しません。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE,
  },
  {
    text: 'メールを配信できませんでした。ユーザーが見つかりません',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: MICROSOFT,
  },
  {
    text: 'メールを届けることが出来ませんでした: sabu のユーザーは登録されていません',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: DREAM,
  },
  {
    text: 'メールを配信できませんでした。受信者が見つかりませんでした。',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'メールを配信できませんでした。送信先のメール アカウントは存在しません',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: GOOGLE,
  },
  {
    text: 'メールを配信できませんでした。不明なユーザー',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: ADOBE,
  },
  {
    text: 'メールを配信できませんでした。このユーザーのメールボックスはいっぱいになっていて、メッセージをこれ以上受け入れることができません。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: ADOBE,
  },
  {
    text: '先方のメールボックスが一杯のため、メールを配信できませんでした。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: CATV,
  },
  {
    text: 'メールを配信できませんでした。メールボックスの容量が足りません。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'メールを配信できませんでした。メールボックス容量超過',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: ADOBE,
  },
  {
    text: '送信先のメールボックスが満杯で送信できません',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: HOCOROCO,
  },
  {
    text: 'メールを配信できませんでした。受信トレイがいっぱいです。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: '先方のメールボックスに空き容量がないため、メールが送信できませんでした。',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: CHUPICOM,
  },
  {
    text: 'メールを配信できませんでした。ドメインが見つかりません。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'メールを配信できませんでした。ドメインが存在しません。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'メールを配信できませんでした。E メールアドレスのドメインが正しくないか、存在しません。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: ADOBE,
  },
  {
    text: '送信先のホストが見つからないため、メールを配信できませんでした。',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: '送信しようとしているメールサイズが大きすぎるため、送信できません。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: CHUPICOM,
  },
  {
    text: '送信メッセージのサイズがサーバーのサイズ制限を超えたため、メッセージを送信できませんでした。',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: THUNDERBIRD,
  },
  {
    text: 'SMTPエラー: メッセージの大きさがサーバーの制限(10 MB)を超過',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: 'メールを配信できませんでした。ユーザーがメールをスパムとみなしました。',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: ADOBE,
  },
  {
    text: 'メールを配信できませんでした。迷惑メールと判断されました。',
    reads: { outcome: 'failed', cause: 'spam-content' },
  },
  {
    text: 'メールを配信できませんでした。メールのテキストやリンクが不審であると判断された',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: GOOGLE,
  },
  {
    text: 'メールの配信に失敗しました。受信拒否されました',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
    source: MYASP,
  },
  {
    text: 'メールを配信できませんでした。相手が受信を拒否しています。',
    reads: { outcome: 'failed', cause: 'recipient-filtered' },
  },
  {
    text: 'メールを配信できませんでした。この受信者に送信するアクセス許可がありません。',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'メールを配信できませんでした。このグループに投稿する権限がありません。',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: '送信 (SMTP) サーバー mail.example.jp との接続がタイムアウトしたため、メッセージを送信できませんでした。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: THUNDERBIRD,
  },
  {
    text: 'メールサーバーに接続できません。メッセージを送信できませんでした。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: '受信側のメールサーバーに接続できないため、メールを配信できませんでした。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: GOOGLE,
  },
  {
    text: 'メールを配信できませんでした。相手のサーバーから応答がありません。',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
  },
  {
    text: '受信者の許容数を超えたためメッセージを送信できませんでした。',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: THUNDERBIRD,
  },
  {
    text: '宛先が多すぎます。メッセージを送信できませんでした。',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: ROUNDCUBE_ERRORS,
  },
  {
    text: '差出人: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
    source: EVOLUTION,
  },
  {
    text: '送信者: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
    source: SENDERS,
  },
  {
    text: '送信元: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
  },
  {
    text: '発信者: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
    source: ROUNDCUBE,
  },
  {
    text: '宛先: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
    source: ROUNDCUBE,
  },
  {
    text: 'あて先: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
  },
  {
    text: '写し(Cc): 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
    source: ROUNDCUBE,
  },
  {
    text: '返信先: 田中 太郎\n日付: 2026/11/02\n件名: x\n\nメールを配信できませんでした。',
    reads: { hides: ['田中', '太郎'] },
    source: ROUNDCUBE,
  },
  {
    text: '件名: 田中太郎の件\n\nメールを配信できませんでした。',
    reads: { hides: ['田中'] },
    source: ROUNDCUBE,
  },
  {
    text: '田中太郎様\n\nお世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown',
    reads: { hides: ['田中太郎'] },
    source: LETTERS,
  },
  {
    text: '田中太郎 さま\n\nお世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown',
    reads: { hides: ['田中太郎'] },
  },
  {
    text: '田中太郎さん\n\nお世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown',
    reads: { hides: ['田中太郎'] },
    source: LETTERS,
  },
  {
    text: '田中太郎 殿\n\nお世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown',
    reads: { hides: ['田中太郎'] },
    source: OMOMUKI,
  },
  {
    text: '田中太郎先生\n\nお世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown',
    reads: { hides: ['田中太郎'] },
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\nよろしくお願いいたします。\n山本花子',
    reads: { hides: ['山本花子'] },
    source: UWUMAIL,
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\nよろしくお願い致します。\n山本花子',
    reads: { hides: ['山本花子'] },
    source: CLOSINGS,
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\nよろしくお願いします。\n山本花子',
    reads: { hides: ['山本花子'] },
    source: ENDING,
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\nよろしくお願い申し上げます。\n山本花子',
    reads: { hides: ['山本花子'] },
    source: ENDINGS,
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\n宜しくお願いいたします。\n山本花子',
    reads: { hides: ['山本花子'] },
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\n宜しくお願い致します。\n山本花子',
    reads: { hides: ['山本花子'] },
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\n宜しくお願いします。\n山本花子',
    reads: { hides: ['山本花子'] },
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\n以上。\n山本花子',
    reads: { hides: ['山本花子'] },
    source: ENDING,
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\n敬具。\n山本花子',
    reads: { hides: ['山本花子'] },
    source: ENDINGS,
  },
  {
    text: 'お世話になっております。\n次のメールが戻ってきました。\n550 5.1.1 User unknown\n\n草々。\n山本花子',
    reads: { hides: ['山本花子'] },
  },
  {
    text: 'お世話になっております。\n自動送信。\nお問い合わせいただき。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'お世話になっております。\n自動返信。\nお問い合わせいただき。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'お世話になっております。\n自動配信。\nお問い合わせいただき。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'お世話になっております。\n自動応答。\nお問い合わせいただき。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'お世話になっております。\n自動送信。\nお問い合わせを受け付け。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '自動応答。\nリクエストを受け付けました。',
    reads: { outcome: 'auto-reply' },
    source: POSTFIXADMIN,
  },
  {
    text: 'お世話になっております。\n自動送信。\n受付いたしました。',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'ご連絡ありがとうございます。現在不在にしており、8月27日に出社予定です。',
    reads: { outcome: 'auto-reply' },
    source: MAVERICK,
  },
  { text: 'お世話になっております。\n休暇をいただいて。', reads: { outcome: 'auto-reply' } },
  { text: 'お世話になっております。\n出張のため。', reads: { outcome: 'auto-reply' } },
  {
    text: '「今は休暇中である」という情報をすぐに伝えることができます。',
    reads: { outcome: 'auto-reply' },
    source: TORISETSU,
  },
  { text: '自動送信。\nお問い合わせいただき。', reads: { outcome: 'auto-reply' } },
  {
    text: 'リクエストした人に自動返信\nリクエストを受け付けました。',
    reads: { outcome: 'auto-reply' },
    source: REQUEST_TRACKER,
  },
  { text: '自動配信。\nお問い合わせいただき。', reads: { outcome: 'auto-reply' } },
  { text: '自動応答。\nお問い合わせいただき。', reads: { outcome: 'auto-reply' } },
  { text: '自動送信。\nお問い合わせを受け付け。', reads: { outcome: 'auto-reply' } },
  {
    text: '自動送信されるメッセージ\nリクエストを受け付けました。',
    reads: { outcome: 'auto-reply' },
    source: SYMPA_LISTS,
  },
  { text: '自動送信。\n受付いたしました。', reads: { outcome: 'auto-reply' } },
  { text: '不在にして。', reads: { outcome: 'auto-reply' } },
  { text: '休暇をいただいて。', reads: { outcome: 'auto-reply' } },
  { text: '出張のため。', reads: { outcome: 'auto-reply' } },
  { text: '休暇中。', reads: { outcome: 'auto-reply' } },
  { text: '保留中のメールが3通あります。こちらをクリック。', reads: { fake: true } },
  { text: '受信待ちのメールが5通あります。ログインしてください。', reads: { fake: true } },
  { text: '新しいメールがブロックされました。解放してください。', reads: { fake: true } },
  { text: '隔離されたメールが7通あります。サインインしてください。', reads: { fake: true } },
  { text: '未配信のメールを復元。', reads: { fake: true } },
  { text: 'メールのパスワードの期限は今日です。パスワードを維持。', reads: { fake: true } },
  {
    text: '件名: 【自動返信】夏季休業のご案内\n\nリクエストを受け付けました。',
    reads: { outcome: 'auto-reply' },
    source: PIVOT,
  },
] satisfies readonly Sentence[];
