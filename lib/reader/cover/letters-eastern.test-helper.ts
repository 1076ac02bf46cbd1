import { lettersIn } from './letter.test-helper';

const tr = lettersIn('tr');
const ja = lettersIn('ja');
const zh = lettersIn('zh');
const ko = lettersIn('ko');

/** Four mails each in Turkish, Japanese, Chinese and Korean. */
export const eastern = [
  tr(
    `Kimden: Mail Delivery System <mailer-daemon@example.com>
Kime: ek@example.com
Konu: Teslim edilemedi: Tarık için liste

İletiniz teslim edilemedi.

<t.gunes@example.org>: 550 5.1.1 Bilinmeyen kullanıcı

Kimden: Elif Karaca <ek@example.com>
Kime: Tarık Güneş <t.gunes@example.org>
Gönderildi: 4 Mayıs 2026 Pazartesi 10:12

Merhaba Tarık,

liste ektedir. Haziran ayında dönüyorum.

Sevgiler,
Elif`,
    'Elif Karaca Tarık Güneş',
    'İletiniz teslim edilemedi / 550 5.1.1 Bilinmeyen kullanıcı / Mayıs / Haziran ayında',
  ),
  tr(
    `Sayın Neslihan Uçar,

e-postam yine geri döndü, Outlook yalnızca 5.2.2 gösteriyor. Postmaster bakabilir mi?

Saygılarımla
Levent Oral

Neslihan Uçar <nu@example.org>, 3 Mar 2026 Sal, 09:41 tarihinde şunu yazdı:
> Merhaba Levent Bey,
> posta kutum mart ayına kadar doluydu.
> İyi çalışmalar, Neslihan`,
    'Neslihan Uçar Levent Oral',
    `e-postam yine geri döndü / Outlook yalnızca 5.2.2 / Postmaster /
posta kutum mart ayına kadar doluydu`,
  ),
  tr(
    `Otomatik yanıt: Teklif

Değerli müşterimiz,

12 Haziran tarihine kadar izindeyim. Acil durumlarda satış bölümüne başvurun.

Saygılarımızla

Rüya Vural
Satın Alma Müdürü`,
    'Rüya Vural',
    'Değerli müşterimiz / 12 Haziran tarihine kadar izindeyim / satış bölümüne / Satın Alma Müdürü',
  ),
  tr(
    `-----Özgün İleti-----
Gönderen: Selim Zorlu
Gönderilme: 6 Ağustos 2026 Perşembe 08:15
Kime: Burcu Korkmaz; Destek
Bilgi: Yasemin Aksoy
Konu: YNT: bülten

Günaydın Burcu ve Yasemin,

sunucu 421 4.7.0 try again later diyor, Gmail ancak bir saat sonra kabul ediyor.

Teşekkürler, Selim`,
    'Selim Zorlu Burcu Korkmaz Yasemin Aksoy',
    'Ağustos / Destek / sunucu 421 4.7.0 try again later / Gmail ancak bir saat sonra',
  ),

  ja(
    `差出人: Mail Delivery System <mailer-daemon@example.com>
宛先: kt@example.com
件名: 配信不能: 高橋様への一覧

メッセージを配信できませんでした。

<takahashi@example.org>: 550 5.1.1 ユーザー不明

差出人: 田中 恵子 <kt@example.com>
宛先: 高橋 悠斗 <takahashi@example.org>
送信日時: 2026年5月4日 10:12

高橋様

一覧をお送りします。6月に戻ります。

よろしくお願いいたします。
田中`,
    '田中 恵子 高橋 悠斗',
    'メッセージを配信できませんでした / 550 5.1.1 ユーザー不明 / 5月 / 一覧をお送りします / 6月に戻ります',
  ),
  ja(
    `鈴木さん

またメールが戻ってきました。Outlook には 5.2.2 とだけ出ます。Postmaster に確認していただけますか。

中村 拓也

2026年3月3日(火) 9:41 鈴木美咲 <ms@example.org>:
> 中村さん
> 3月までメールボックスがいっぱいでした。
> 鈴木`,
    '鈴木 中村 拓也 美咲',
    'またメールが戻ってきました / Outlook には 5.2.2 / Postmaster / 3月までメールボックスがいっぱい',
  ),
  ja(
    `自動応答: お見積りの件

お客様各位

6月12日まで休暇をいただいております。お急ぎの場合は営業部までご連絡ください。

敬具

山本 涼子
購買課長`,
    '山本 涼子',
    'お客様各位 / 6月12日まで休暇をいただいております / 営業部 / 購買課長',
  ),
  ja(
    `-----元のメッセージ-----
From: 小林 翔太
送信日時: 2026年8月6日木曜日 8:15
宛先: 加藤 直美; サポート
CC: 吉田 健一
件名: RE: メールマガジン

加藤さん、吉田さん

サーバーは 421 4.7.0 try again later と返し、Gmail は一時間後に受け取りました。

小林`,
    '小林 翔太 加藤 直美 吉田 健一',
    '8月 / サポート / サーバーは 421 4.7.0 try again later / Gmail は一時間後に受け取りました',
  ),

  zh(
    `发件人: Mail Delivery System <mailer-daemon@example.com>
收件人: lh@example.com
主题: 退信：给王建国的名单

您的邮件无法送达。

<wangjg@example.org>: 550 5.1.1 用户不存在

发件人: 李慧敏 <lh@example.com>
收件人: 王建国 <wangjg@example.org>
发送时间: 2026年5月4日 10:12

王建国，您好：

名单见附件。我六月回来。

祝好
李慧敏`,
    '李慧敏 王建国',
    '您的邮件无法送达 / 550 5.1.1 用户不存在 / 5月 / 名单见附件。我六月回来',
  ),
  zh(
    `尊敬的赵雅琴女士：

我的邮件又被退回来了，Outlook 只显示 5.2.2。能请贵方的 Postmaster 看一下吗？

此致
敬礼
孙志强

赵雅琴 <zyq@example.org> 于2026年3月3日周二 09:41写道：
> 志强你好，
> 我的邮箱到三月一直是满的。
> 雅琴`,
    '赵雅琴 孙志强 雅琴 志强',
    '我的邮件又被退回来了 / Outlook 只显示 5.2.2 / Postmaster / 3月 / 我的邮箱到三月一直是满的',
  ),
  zh(
    `自动回复: 报价

尊敬的客户：

我休假至6月12日。如有急事，请联系销售部。

谢谢！

周文丽
采购部经理`,
    '周文丽',
    '尊敬的客户 / 我休假至6月12日 / 销售部 / 采购部经理',
  ),
  zh(
    `-----原始郵件-----
寄件者: 陳柏翰
傳送日期: 2026年8月6日 上午 08:15
收件者: 林佳蓉; 技術支援
副本: 黃郁婷
主旨: RE: 電子報

佳蓉、郁婷，早安：

伺服器回應 421 4.7.0 try again later，Gmail 一小時後才收下。

柏翰 敬上`,
    '陳柏翰 林佳蓉 黃郁婷 佳蓉 郁婷 柏翰',
    '8月 / 技術支援 / 伺服器回應 421 4.7.0 try again later / Gmail 一小時後才收下',
  ),

  ko(
    `보낸 사람: Mail Delivery System <mailer-daemon@example.com>
받는 사람: ks@example.com
제목: 배달 불가: 이준호 님께 보내는 명단

메시지를 배달할 수 없습니다.

<jhlee@example.org>: 550 5.1.1 알 수 없는 사용자

보낸 사람: 김서연 <ks@example.com>
받는 사람: 이준호 <jhlee@example.org>
보낸 날짜: 2026년 5월 4일 월요일 10:12

이준호님께,

명단을 보냅니다. 6월에 돌아옵니다.

감사합니다.
김서연 드림`,
    '김서연 이준호',
    '메시지를 배달할 수 없습니다 / 550 5.1.1 알 수 없는 사용자 / 5월 / 명단을 보냅니다. 6월에 돌아옵니다',
  ),
  ko(
    `안녕하세요, 최은정 과장님.

메일이 또 돌아왔습니다. Outlook에는 5.2.2만 보입니다. Postmaster에게 확인해 주시겠습니까?

감사합니다.
정태민

2026년 3월 3일 (화) 오전 9:41, 최은정 <ej@example.org>님이 작성:
> 태민 씨,
> 3월까지 사서함이 가득 차 있었습니다.
> 은정`,
    '최은정 정태민 태민 은정',
    '메일이 또 돌아왔습니다 / Outlook에는 5.2.2만 / Postmaster / 3월까지 사서함이 가득 차',
  ),
  ko(
    `자동 회신: 견적

고객님께,

6월 12일까지 휴가입니다. 급한 일은 영업부로 연락해 주십시오.

감사합니다.

한지우 올림
구매팀장`,
    '한지우',
    '고객님께 / 6월 12일까지 휴가입니다 / 영업부 / 구매팀장',
  ),
  ko(
    `-----원본 메시지-----
보낸사람: 윤성호
보낸 날짜: 2026년 8월 6일 목요일 오전 8:15
받는사람: 강다영; 고객지원
참조: 임재현
제목: RE: 소식지

다영님, 재현님 안녕하세요.

서버는 421 4.7.0 try again later라고 하고 Gmail은 한 시간 뒤에야 받았습니다.

윤성호 배상`,
    '윤성호 강다영 임재현 다영 재현',
    '8월 / 고객지원 / 서버는 421 4.7.0 try again later / Gmail은 한 시간 뒤에야',
  ),
];
