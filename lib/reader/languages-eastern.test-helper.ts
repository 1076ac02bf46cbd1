import { noticesIn } from './notice.test-helper';

const tr = noticesIn('tr');
const ja = noticesIn('ja');
const zh = noticesIn('zh');
const ko = noticesIn('ko');

/** Three forms each of full, delayed and away. */
export const eastern = [
  tr.full(
    `Alıcının gelen kutusu dolu
İletiniz elif.kaya@example.org adresine teslim edilemedi. Alıcının gelen kutusu dolu veya şu anda \
çok \
fazla posta alıyor.`,
    'elif.kaya@example.org',
  ),
  tr.full(
    `Konu: Teslim edilemedi: Toplantı tutanağı

Bu alıcılara veya gruplara teslim edilemedi:

Muhasebe (muhasebe@example.net)
Alıcının posta kutusu dolu ve şu anda ileti kabul edemiyor. İletiyi daha sonra yeniden göndermeyi \
deneyin veya doğrudan alıcıyla iletişim kurun.`,
    'muhasebe@example.net',
  ),
  tr.full(
    `Sayın kullanıcımız,

Gönderdiğiniz e-posta aşağıdaki adrese ulaştırılamadı:

<mert@example.org>: kota aşıldı, kullanıcının depolama alanında yer kalmadı`,
    'mert@example.org',
  ),
  tr.delayed(
    `Teslimat tamamlanmadı
İletiniz mert@example.org adresine teslim edilirken geçici bir sorun oluştu. Gmail 46 saat daha \
yeniden deneyecek. Teslimat kalıcı olarak başarısız olursa bilgilendirileceksiniz.`,
    'mert@example.org',
  ),
  tr.delayed(
    `Kimden: Mail Delivery System <mailer-daemon@example.com>
Kime: ada@example.com
Konu: Uyarı: ileti 24 saattir gecikiyor

Gönderdiğiniz ileti henüz şu alıcıya teslim edilmedi:

  elif.kaya@example.org

Bir şey yapmanıza gerek yok. Sunucu bir süre daha denemeye devam edecek.`,
    'elif.kaya@example.org',
  ),
  tr.delayed(
    `Bu alıcılara veya gruplara teslim gecikti:

muhasebe@example.net

Bu ileti henüz teslim edilmedi. Teslim etme denemeleri sürdürülecek.`,
    'muhasebe@example.net',
  ),
  tr.away(`Otomatik yanıt: Toplantı tutanağı

Merhaba,
15 Mayıs'a kadar izindeyim ve e-postalarıma bakamıyorum. Acil durumlarda lütfen santrali arayın.

Saygılarımla
Elif Kaya`),
  tr.away(`Konu: Ofis dışında
Kimden: Mert Aslan <mert@example.org>

İletiniz için teşekkürler. Şu anda ofis dışındayım, pazartesi döndüğümde yanıtlayacağım.`),
  tr.away(`Talebiniz bize ulaştı. En kısa sürede size dönüş yapacağız.

Bu e-posta otomatik olarak gönderilmiştir, lütfen yanıtlamayınız.`),

  ja.full(
    `受信者の受信トレイがいっぱいです
tanaka@example.org にメールを配信できませんでした。受信トレイの空き容量がないか、現在大量のメールを受信\
しています。`,
    'tanaka@example.org',
  ),
  ja.full(
    `次の受信者またはグループへの配信に失敗しました:

経理部 (keiri@example.net)
受信者のメールボックスがいっぱいで、現在メッセージを受け取ることができません。後でメッセージを再送信するか、\
受信者に直接お問い合わせください。`,
    'keiri@example.net',
  ),
  ja.full(
    `件名: メールをお届けできませんでした

お客様が送信されたメールは、下記の宛先に届けることができませんでした。

宛先: sato@example.org
理由: メールボックスの容量を超過しているため (552 5.2.2)`,
    'sato@example.org',
  ),
  ja.delayed(
    `配信が完了していません
sato@example.org へのメールの配信中に一時的な問題が発生しました。Gmail はあと 46 時間再試行します。配信でき\
なかった場合は、お知らせします。`,
    'sato@example.org',
  ),
  ja.delayed(
    `差出人: Mail Delivery System <mailer-daemon@example.com>
宛先: ada@example.com
件名: 警告: メールの配送が遅れています

送信されたメールは、24時間を過ぎてもまだ次の宛先に届いていません。

  tanaka@example.org

送り直す必要はありません。サーバーは引き続き配送を試みます。`,
    'tanaka@example.org',
  ),
  ja.delayed(
    `次の受信者またはグループへの配信が遅延しています:

keiri@example.net

このメッセージはまだ配信されていません。配信の試行は継続されます。`,
    'keiri@example.net',
  ),
  ja.away(`自動応答: 議事録の件

お世話になっております。
5月15日まで休暇をいただいております。お急ぎの場合は代表番号までご連絡ください。

田中 恵子`),
  ja.away(`件名: 【不在通知】Re: お見積りについて
差出人: 佐藤 健 <sato@example.org>

ただいま出張のため不在にしております。月曜日に戻り次第、ご返信いたします。`),
  ja.away(`お問い合わせいただきありがとうございます。
内容を確認のうえ、2営業日以内に担当者よりご連絡いたします。

※このメールは自動送信です。本メールにご返信いただいてもお答えできません。`),

  zh.full(
    `收件人的收件箱已满
您的邮件未能送达 lihua@example.org。对方的收件箱已满，或目前收到的邮件过多。`,
    'lihua@example.org',
  ),
  zh.full(
    `传递到以下收件人或组失败:

财务部 (caiwu@example.net)
收件人的邮箱已满，现在无法接收邮件。请稍后重新发送邮件，或直接与收件人联系。`,
    'caiwu@example.net',
  ),
  zh.full(
    `主旨: 退信通知

很抱歉，您寄給 meiling@example.org 的信件無法投遞，原信已退回。
原因：對方信箱空間不足 (552 5.2.2 Mailbox full)`,
    'meiling@example.org',
  ),
  zh.delayed(
    `递送未完成
将您的邮件递送至 lihua@example.org 时暂时出现问题。Gmail 将在接下来的 46 小时内重试。如果最终递送失败，我们会\
通知您。`,
    'lihua@example.org',
  ),
  zh.delayed(
    `发件人: Mail Delivery System <mailer-daemon@example.com>
收件人: ada@example.com
主题: 警告：邮件延迟投递

您发送的邮件已在队列中超过 24 小时，尚未送达以下地址：

  caiwu@example.net

您无需采取任何操作，系统会继续尝试投递。`,
    'caiwu@example.net',
  ),
  zh.delayed(
    `傳遞至下列收件者或群組時發生延遲:

meiling@example.org

此郵件尚未傳遞。系統會繼續嘗試傳遞。`,
    'meiling@example.org',
  ),
  zh.away(`自动答复: 会议纪要

您好，
我正在休假，5月15日返回公司，期间不便查收邮件。如有急事请致电前台。

李华`),
  zh.away(`主旨: 不在辦公室
寄件者: 陳美玲 <meiling@example.org>

感謝您的來信，我目前出差中，星期一回來後會盡快回覆您。`),
  zh.away(`您的来信我们已经收到，客服人员会在两个工作日内与您联系。

此邮件由系统自动发送，请勿直接回复。`),

  ko.full(
    `수신자의 받은편지함이 가득 참
minsu.park@example.org님에게 메일을 전송하지 못했습니다. 수신자의 받은편지함이 가득 찼거나 현재 너무 많은 \
메일을 받고 있습니다.`,
    'minsu.park@example.org',
  ),
  ko.full(
    `다음 받는 사람 또는 그룹으로 배달하지 못했습니다.

경리부 (gyeongri@example.net)
받는 사람의 사서함이 꽉 차서 지금 메시지를 받을 수 없습니다. 나중에 메시지를 다시 보내거나 받는 사람에게 직접 \
문의하세요.`,
    'gyeongri@example.net',
  ),
  ko.full(
    `제목: 메일 발송 실패 안내

보내신 메일이 아래의 주소로 발송되지 못했습니다.

받는사람: jiyoung@example.org
실패 사유: 수신자의 메일함 용량이 초과되었습니다.`,
    'jiyoung@example.org',
  ),
  ko.delayed(
    `전송이 완료되지 않음
jiyoung@example.org님에게 메일을 전송하는 중에 일시적인 문제가 발생했습니다. Gmail에서 46시간 더 재시도합니다. \
전송에 최종 실패하면 알려드립니다.`,
    'jiyoung@example.org',
  ),
  ko.delayed(
    `보낸 사람: Mail Delivery System <mailer-daemon@example.com>
받는 사람: ada@example.com
제목: 경고: 메일 전송이 지연되고 있습니다

보내신 메일이 24시간이 지나도록 아직 다음 주소로 전달되지 않았습니다.

  minsu.park@example.org

다시 보내실 필요는 없습니다. 서버가 계속 전송을 시도합니다.`,
    'minsu.park@example.org',
  ),
  ko.delayed(
    `다음 받는 사람 또는 그룹으로의 배달이 지연되었습니다.

gyeongri@example.net

이 메시지는 아직 배달되지 않았습니다. 배달을 계속 시도합니다.`,
    'gyeongri@example.net',
  ),
  ko.away(`자동 회신: 회의록

안녕하세요.
5월 15일까지 휴가 중이라 메일을 확인하지 못합니다. 급한 용무는 대표 번호로 연락해 주십시오.

박민수 드림`),
  ko.away(`제목: 부재중 알림
보낸 사람: 김지영 <jiyoung@example.org>

메일 감사합니다. 현재 출장 중이며 월요일에 복귀하여 답장 드리겠습니다.`),
  ko.away(`문의해 주셔서 감사합니다. 담당자가 확인 후 영업일 기준 2일 이내에 답변드리겠습니다.

본 메일은 자동으로 발송된 메일이므로 회신하실 수 없습니다.`),
];
