import type { Sentence } from '../types';

const SEEN = '2026-11-28';

const compose = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/tr/mail/chrome/messenger/messengercompose/composeMsgs.properties',
  seen: SEEN,
} as const;
const receipts = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/2a76731468bbf6aa6987a732ac0fd41f36ce62a4/tr/mail/chrome/messenger/msgmdn.properties',
  seen: SEEN,
} as const;
const fields = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/tr/mail/messenger/messageheader/headerFields.ftl',
  seen: SEEN,
} as const;
const kmime = {
  kind: 'source code',
  url: 'https://github.com/KDE/kmime/blob/master/po/tr/libkmime5.po',
  seen: SEEN,
} as const;
const sieve = {
  kind: 'source code',
  url: 'https://github.com/KDE/libksieve/blob/master/po/tr/libksieve.po',
  seen: SEEN,
} as const;
const mailman = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/messages/tr/LC_MESSAGES/mailman.po',
  seen: SEEN,
} as const;
const hold = {
  kind: 'source code',
  url: 'https://gitlab.com/mailman/mailman/-/blob/master/src/mailman/templates/tr/list%3Auser%3Anotice%3Ahold.txt',
  seen: SEEN,
} as const;
const horde = {
  kind: 'source code',
  url: 'https://github.com/horde/horde/blob/3b6c3f210b5597f5e7a8a3ce9729f16f6b3f1faf/imp/locale/tr/LC_MESSAGES/imp.po',
  seen: SEEN,
} as const;
const roundcube = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/f811dab109ea0d0809b12f45642f43fb1be33585/program/localization/tr_TR/labels.inc',
  seen: SEEN,
} as const;
const roundcubeErrors = {
  kind: 'source code',
  url: 'https://github.com/roundcube/roundcubemail/blob/master/program/localization/tr_TR/messages.inc',
  seen: SEEN,
} as const;
const evolution = {
  kind: 'source code',
  url: 'https://gitlab.gnome.org/GNOME/evolution/-/blob/master/po/tr.po',
  seen: SEEN,
} as const;
const mediawiki = {
  kind: 'source code',
  url: 'https://github.com/wikimedia/mediawiki/blob/42689fcba746a4c2ccddee106da5dbc6e81a449d/languages/i18n/tr.json',
  seen: SEEN,
} as const;
const microsoft = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.tr-TR/blob/445c8685730649fad9d48be43095ffd077c9e92b/AlchemyInsights/owa-delivery-reports.md',
  seen: SEEN,
} as const;
const microsoftQuota = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.tr-TR/blob/0518a52b6475b389199de3a924914f7fe7702e0f/AlchemyInsights/outlook-com-over-quota.md',
  seen: SEEN,
} as const;
const microsoftLimit = {
  kind: 'provider',
  url: 'https://github.com/isabella232/OfficeDocs-AlchemyInsights-pr.tr-TR/blob/31bce5ed8c4d7486b87119f36219c68671a65fe0/AlchemyInsights/5-1-90-your-message-cant-be-sent-daily-limit.md',
  seen: SEEN,
} as const;
const microsoftCodes = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/tr-tr/dotnet/api/system.net.mail.smtpstatuscode',
  seen: SEEN,
} as const;
const godaddy = {
  kind: 'provider',
  url: 'https://tr.godaddy.com/help/e-postamin-geri-donmesi-ne-anlama-geliyor-3568',
  seen: SEEN,
} as const;
const ixirhost = {
  kind: 'provider',
  url: 'https://blog.ixirhost.com/mail-delivery-failed-returning-message-to-sender-mailbox-quota-exceeded/',
  seen: SEEN,
} as const;
const google = {
  kind: 'provider',
  url: 'https://support.google.com/mail/answer/25922?hl=tr&ref_topic=21372&visit_id=638496396718077314-3884033307&rd=1&co=GENIE.Platform%3DiOS',
  seen: SEEN,
} as const;
const egeria = {
  kind: 'source code',
  url: 'https://github.com/gsabanci/egeria-website/blob/master/resources/views/frontend/email/newsletter.blade.php',
  seen: SEEN,
} as const;
const alinweb = {
  kind: 'observed',
  url: 'http://alinweb.blogspot.com/2010/12/postmaster-nedir.html',
  seen: SEEN,
} as const;
const hippo = {
  kind: 'observed',
  url: 'https://controlhippo.com/blog/tr/email/automated-email-response',
  seen: SEEN,
} as const;

const nextcloud = {
  kind: 'source code',
  url: 'https://github.com/nextcloud/server/blob/01394ee3148101103dff1feee01da507f409447b/lib/l10n/tr.json',
  seen: SEEN,
} as const;
const requestTracker = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/request-tracker5/5.0.3+dfsg-3~deb12u6/share/po/tr.po/',
  seen: SEEN,
} as const;
const fetching = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/tr/mail/chrome/messenger/localMsgs.properties',
  seen: SEEN,
} as const;
const serverErrors = {
  kind: 'source code',
  url: 'https://github.com/thunderbird/thunderbird-l10n/blob/main/tr/mail/chrome/overrides/appstrings.properties',
  seen: SEEN,
} as const;
const viewer = {
  kind: 'source code',
  url: 'https://github.com/mozilla-l10n/firefox-l10n/blob/main/tr/toolkit/toolkit/pdfviewer/viewer.ftl',
  seen: SEEN,
} as const;

export const sentences = [
  {
    text: 'Kimden: Ayşe Demir\nGönderildi: 5 Mayıs 2026 10:15\nKime: Emre Kaya\nBilgi: Zeynep Çelik\nKonu: Sözleşme',
    reads: { hides: ['Demir', 'Kaya', 'Zeynep'] },
    source: evolution,
  },
  {
    text: 'Gönderen: Ayşe Demir\nAlıcı: Emre Kaya\nTarih: 5 Mayıs 2026\nKonu: Sözleşme',
    reads: { hides: ['Demir', 'Kaya'] },
    source: fields,
  },
  {
    text: 'Gönderici: Ayşe Demir\nKopya: Zeynep Çelik\nKonu: Sözleşme',
    reads: { hides: ['Demir', 'Zeynep'] },
    source: roundcube,
  },
  {
    text: 'Kimden: ayse@example.com\nYanıtla: Ayşe Demir\nKonu: Sözleşme',
    reads: { hides: ['Demir'] },
    source: fields,
  },
  {
    text: 'Kimden: ayse@example.com\nYanıt adresi: Ayşe Demir\nKonu: Sözleşme',
    reads: { hides: ['Demir'] },
    source: roundcube,
  },
  {
    text: 'Sayın Emre Kaya,\nsözleşme ektedir.\nSaygılarımızla,\nAyşe Demir',
    reads: { hides: ['Kaya', 'Demir'] },
    source: mediawiki,
  },
  {
    text: 'Merhaba Emre,\nsözleşme ektedir.\nİyi çalışmalar,\nAyşe Demir',
    reads: { hides: ['Emre', 'Demir'] },
  },
  {
    text: 'Merhaba Emre,\nbizi tercih ettiğiniz için teşekkürler.\nSaygılarımızla,\nAyşe Demir',
    reads: { hides: ['Emre', 'Demir'] },
    source: egeria,
  },
  { text: 'Sevgili Emre,\nyarın görüşürüz.\nSevgiler,\nAyşe', reads: { hides: ['Emre', 'Ayşe'] } },
  {
    text: 'İyi günler Emre Bey,\nsözleşme ektedir.\nTeşekkürler,\nAyşe Demir',
    reads: { hides: ['Emre', 'Demir'] },
  },
  {
    text: '5 Mayıs tarihine kadar ofis dışında olacağım.\n\nSaygılarımla,\nEmre Kaya',
    reads: { hides: ['Kaya'] },
    source: sieve,
  },
  {
    text: 'Konu: Teslim edilmeyen e-posta raporu\n\nayse@example.com',
    reads: { outcome: 'failed' },
    source: microsoft,
  },
  { text: 'Konu: Teslim gecikti: Sözleşme\n\nayse@example.com', reads: { outcome: 'delayed' } },
  { text: 'Teslimat tamamlanmadı\n\nayse@example.com', reads: { outcome: 'delayed' } },
  {
    text: 'Konu: Otomatik yanıt: Sözleşme\n\nPazartesi yazarım.',
    reads: { outcome: 'auto-reply' },
    source: google,
  },
  {
    text: 'Konu: Otomatik cevap\n\nPazartesi yazarım.',
    reads: { outcome: 'auto-reply' },
    source: requestTracker,
  },
  {
    text: 'From: emre@example.org\nTo: ayse@example.com\nSubject: Tatil yanıtı: Sözleşme\n\nPazartesi yazarım.',
    reads: { outcome: 'auto-reply' },
    source: google,
  },
  { text: 'SMTP hatası: sonra deneyin', reads: { outcome: 'failed' }, source: roundcubeErrors },
  { text: 'SMTP sorunu: sonra deneyin', reads: { outcome: 'failed' }, source: roundcubeErrors },
  { text: 'HATA: İletiniz teslim edilemedi.', reads: { outcome: 'failed' }, source: horde },
  { text: 'Belge teslim edilemedi: posta sorunu.', reads: { outcome: 'failed' }, source: horde },
  { text: 'Belge teslim edilemedi: mesaj sorunu.', reads: { outcome: 'failed' }, source: mailman },
  {
    text: 'Belge teslim edilemedi: alıcı yanlış.',
    reads: { outcome: 'failed' },
    source: evolution,
  },
  { text: 'İleti teslim edilmedi.', reads: { outcome: 'failed' }, source: microsoft },
  {
    text: 'E-postanın teslim edilemeyeceğini bildiririz.',
    reads: { outcome: 'failed' },
    source: godaddy,
  },
  { text: 'Mesaj teslim edilememiştir.', reads: { outcome: 'failed' } },
  { text: 'Posta için teslim işlemi başarısız oldu.', reads: { outcome: 'failed' } },
  {
    text: 'Gönderdiğiniz mail, listelenen adreslere ulaşmamıştır.',
    reads: { outcome: 'failed' },
    source: alinweb,
  },
  { text: 'Mesaj alıcıya ulaştırılamadı.', reads: { outcome: 'failed' } },
  { text: 'İleti gönderilemedi.', reads: { outcome: 'failed' }, source: compose },
  { text: 'İleti gönderilmedi.', reads: { outcome: 'failed' }, source: compose },
  { text: 'İletinin gönderilmesi başarısız oldu.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Posta gönderilirken bir hata oluştu.', reads: { outcome: 'failed' }, source: compose },
  { text: 'Posta listesine mesajınız reddedildi.', reads: { outcome: 'failed' }, source: mailman },
  {
    text: 'Ekteki mesajın yönlendirilmesi engellendi.',
    reads: { outcome: 'failed' },
    source: mailman,
  },
  { text: 'E-posta iade edildi.', reads: { outcome: 'failed' } },
  { text: 'İletiniz sunucu tarafından reddedildi.', reads: { outcome: 'failed' } },
  { text: 'İleti engellendi', reads: { outcome: 'failed' } },
  { text: 'İletiniz spam sayıldığı için engellendi.', reads: { outcome: 'failed' } },
  {
    text: 'Merhaba,\nmesajınız otomatik olarak reddedildi.\nSaygılarımla',
    reads: { outcome: 'failed' },
    source: mailman,
  },
  {
    text: 'Merhaba,\niletiniz teslim edilemedi.\nSaygılarımla',
    reads: { outcome: 'failed' },
    source: horde,
  },
  {
    text: 'Merhaba,\ne-postanız alıcıya teslim edilmedi.\nSaygılarımla',
    reads: { outcome: 'failed' },
    source: godaddy,
  },
  { text: 'Kargo teslim edilemedi. Ayrıntılar e-posta içinde.', reads: { outcome: 'none' } },
  { text: 'Sipariş teslim edilemedi. Ayrıntılar e-posta içinde.', reads: { outcome: 'none' } },
  { text: 'Kurye: teslim edilemedi. Ayrıntılar e-posta içinde.', reads: { outcome: 'none' } },
  { text: 'Bu ileti henüz teslim edilmedi.', reads: { outcome: 'delayed' } },
  { text: 'İletiniz teslim edilirken geçici bir sorun oluştu.', reads: { outcome: 'delayed' } },
  { text: 'İleti teslim edilirken geçici bir hata oluştu.', reads: { outcome: 'delayed' } },
  { text: 'Bu iletinin şu kişilere teslimi gecikti.', reads: { outcome: 'delayed' } },
  {
    text: 'İleti teslim edilemedi. Gmail 47 saat boyunca denemeye devam edecek.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'İleti teslim edilemedi. Bir sonraki ileti kontrolünde işlem yeniden denenecektir.',
    reads: { outcome: 'delayed' },
    source: fetching,
  },
  { text: 'İleti teslim edilemedi. Gönderim tekrar denenecek.', reads: { outcome: 'delayed' } },
  {
    text: 'İleti teslim edilemedi, teslimi gecikti.\n451 4.4.1 No answer\nBu kalıcı hata.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'İleti teslim edilemedi, teslimi gecikti.\n451 4.4.1 No answer\nKalıcı bir hata oluştu.',
    reads: { outcome: 'failed' },
  },
  { text: 'E-posta başarıyla teslim edildi.', reads: { outcome: 'delivered' } },
  {
    text: 'İletiniz şu alıcılara teslim edildi:\nayse@example.com',
    reads: { outcome: 'delivered' },
  },
  {
    text: '5 Mayıs tarihinde ayse@example.com adresine gönderilen "Sözleşme" konulu ileti gösterilmektedir.',
    reads: { outcome: 'delivered' },
    source: kmime,
  },
  {
    text: '“Sözleşme” ile ilgili iletiniz 5 Mayıs tarihinde görüntülendi.',
    reads: { outcome: 'delivered' },
    source: evolution,
  },
  {
    text: 'Bu, ayse@example.com adresine gönderdiğiniz postanın alındı onayıdır.',
    reads: { outcome: 'delivered' },
    source: receipts,
  },
  { text: 'İletinizin okundu onayı', reads: { outcome: 'delivered' }, source: roundcube },
  {
    text: 'news@example.org listesine mesajınız moderatör onayı bekliyor',
    reads: { outcome: 'auto-reply' },
    source: mailman,
  },
  {
    text: 'Konusundaki e-postanız liste moderatörü onay için gözden geçirene kadar bekletiliyor.',
    reads: { outcome: 'auto-reply' },
    source: hold,
  },
  {
    text: 'Destek help@example.net: ileti ayse@example.com adresine teslim edilemedi.',
    reads: { outcome: 'failed', recipient: 'ayse@example.com' },
    source: kmime,
  },
  {
    text: 'Destek help@example.net: ileti ayse@example.com alıcısına gitmedi, teslim edilemedi.',
    reads: { outcome: 'failed', recipient: 'ayse@example.com' },
  },
  {
    text: 'SMTP sorunu: emre@example.org, "ayse@example.com" alıcısı eklenemedi',
    reads: { outcome: 'failed', recipient: 'ayse@example.com' },
    source: roundcubeErrors,
  },
  {
    text: 'Destek help@example.net: teslim edilemedi. Alıcı adresi ayse@example.com, posta yok.',
    reads: { outcome: 'failed', recipient: 'ayse@example.com' },
  },
  {
    text: 'İleti emre@example.org adresinden gönderildi, ayse@example.com için teslim edilemedi.',
    reads: { outcome: 'failed', recipient: 'ayse@example.com' },
  },
  {
    text: 'Posta gönderilirken bir hata oluştu. Posta sunucusunun yanıtı: 550 Gözden geçirin',
    reads: { outcome: 'failed', code: '550' },
    source: compose,
  },
  {
    text: 'İleti teslim edilemedi. Sunucunun yanıtı şöyleydi: 550 Gözden geçirin',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'İleti teslim edilemedi. Hata: 550 Gözden geçirin',
    reads: { outcome: 'failed', code: '550' },
    source: horde,
  },
  {
    text: 'İleti teslim edilemedi. Nedeni: 550 Gözden geçirin',
    reads: { outcome: 'failed', code: '550' },
    source: hold,
  },
  {
    text: '550 Kullanıcı bulunamadı',
    reads: { outcome: 'failed', code: '550' },
    source: microsoftCodes,
  },
  { text: '554 Belge reddedildi', reads: { outcome: 'failed', code: '554' }, source: mailman },
  { text: '552 Kutu dolu', reads: { outcome: 'failed', code: '552' }, source: microsoftQuota },
  { text: '550 Kullanıcı yok', reads: { outcome: 'failed', code: '550' }, source: godaddy },
  { text: '554 Bağlantı engellendi', reads: { outcome: 'failed', code: '554' }, source: mailman },
  {
    text: '550 Kullanıcı yerel değil',
    reads: { outcome: 'failed', code: '550' },
    source: microsoftCodes,
  },
  {
    text: 'İleti teslim edilemedi. Adres bulunamadı.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'İleti teslim edilemedi. Girdiğiniz e-posta adresi bulunamadı.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'İleti teslim edilemedi. Alıcı bulunamadı.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'İleti teslim edilemedi. Kullanıcı bulunamadı.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'İleti teslim edilemedi. E-posta adresi yoksa veya yanlışsa geri döner.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: godaddy,
  },
  {
    text: 'İleti teslim edilemedi. Geçersiz veya var olmayan e-posta adresi.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
    source: godaddy,
  },
  {
    text: 'İleti teslim edilemedi. Böyle bir kullanıcı yok.',
    reads: { outcome: 'failed', cause: 'user-unknown' },
  },
  {
    text: 'İleti teslim edilemedi. Alıcının posta kutusu dolu.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: godaddy,
  },
  {
    text: 'İleti teslim edilemedi. Gelen kutusu bugün dolu.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: microsoftQuota,
  },
  {
    text: 'İleti teslim edilemedi. Hesabın kotası dolmuş.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
    source: ixirhost,
  },
  {
    text: 'İleti teslim edilemedi. Alıcı için kota aşıldı.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'İleti teslim edilemedi. Kutuda yer kalmadı.',
    reads: { outcome: 'failed', cause: 'mailbox-full' },
  },
  {
    text: 'İleti teslim edilemedi. Alan adı bulunamadı.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'İleti teslim edilemedi. Etki alanı bulunamadı.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
  },
  {
    text: 'İleti teslim edilemedi. Belirtilen SMTP konağı bulunamadı.',
    reads: { outcome: 'failed', cause: 'domain-not-found' },
    source: microsoftCodes,
  },
  {
    text: 'İleti teslim edilemedi. İleti hedef posta kutusunda depolanamayacak kadar büyük.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: microsoftCodes,
  },
  {
    text: 'İleti gönderilmedi. Göndermeyi denediğiniz iletinin boyutu sunucunun genel boyut sınırını aşıyor.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: compose,
  },
  {
    text: 'İleti teslim edilemedi. Mesaj, azami 40 KB boyutundan daha büyük',
    reads: { outcome: 'failed', cause: 'message-too-large' },
    source: mailman,
  },
  {
    text: 'İleti teslim edilemedi. İleti çok büyük.',
    reads: { outcome: 'failed', cause: 'message-too-large' },
  },
  {
    text: 'İleti teslim edilemedi. İstenmeyen posta sayıldı.',
    reads: { outcome: 'failed', cause: 'spam-content' },
    source: microsoftQuota,
  },
  {
    text: 'İleti teslim edilemedi. Bu gruba gönderme izniniz yok.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
  },
  {
    text: 'İleti teslim edilemedi. Bu posta listesine mesaj göndermenize izin verilmiyor.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: mailman,
  },
  {
    text: 'İleti teslim edilemedi. Gönderen, listenin üyesi değil.',
    reads: { outcome: 'failed', cause: 'restricted-recipient' },
    source: mailman,
  },
  {
    text: 'İleti gönderilemedi çünkü mail.example.com giden sunucusu (SMTP) ile bağlantı zaman aşımına uğradı.',
    reads: { outcome: 'failed', cause: 'connection-timeout' },
    source: compose,
  },
  {
    text: 'mail.example.com giden sunucusu (SMTP) ile bağlantı başarısız olduğu için ileti gönderilemedi.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: compose,
  },
  {
    text: 'SMTP sorunu: Sunucu bağlantısı kurulamadı.',
    reads: { outcome: 'failed', cause: 'host-unreachable' },
    source: roundcubeErrors,
  },
  {
    text: 'İleti teslim edilemedi. Günlük alıcı oranı sınırı aşıldı.',
    reads: { outcome: 'failed', cause: 'sending-quota' },
    source: microsoftLimit,
  },
  {
    text: 'SMTP sorunu: Kimlik doğrulanamadı.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: roundcubeErrors,
  },
  {
    text: 'İleti teslim edilemedi. İstemcinin kimliği doğrulanmamış.',
    reads: { outcome: 'failed', cause: 'login-failed' },
    source: microsoftCodes,
  },
  {
    text: 'İzin verilen alıcı sayısı aşıldığı için ileti gönderilmedi.',
    reads: { outcome: 'failed', cause: 'too-many-recipients' },
    source: compose,
  },
  {
    text: 'Günaydın Emre,\nyarın görüşürüz.\nSaygılar,\nAyşe Demir',
    reads: { hides: ['Emre', 'Demir'] },
  },
  {
    text: 'Değerli Emre Kaya,\nsözleşme ektedir.\nSevgilerle,\nAyşe',
    reads: { hides: ['Kaya', 'Ayşe'] },
  },
  {
    text: 'Merhaba Emre,\nsözleşme ektedir.\nTeşekkür ederim,\nAyşe Demir',
    reads: { hides: ['Emre', 'Demir'] },
  },
  { text: 'Mesaj alıcıya ulaşmadı.', reads: { outcome: 'failed' } },
  { text: 'Mesaj alıcıya iletilemedi.', reads: { outcome: 'failed' } },
  {
    text: 'Talebiniz bize ulaştı. Bu ileti otomatik olarak gönderildiğinden lütfen yanıtlamayın.',
    reads: { outcome: 'auto-reply' },
    source: nextcloud,
  },
  {
    text: 'Talebiniz bize ulaştı. Bu alt metin otomatik olarak oluşturulmuştur ve hatalı olabilir.',
    reads: { outcome: 'auto-reply' },
    source: viewer,
  },
  {
    text: 'Talebiniz bize ulaştı. Bu otomatik yanıt size bilgi içindir.',
    reads: { outcome: 'auto-reply' },
    source: hippo,
  },
  {
    text: 'Talebiniz bize ulaştı. Bu otomatik bir e-postadır.',
    reads: { outcome: 'auto-reply' },
    source: hippo,
  },
  { text: 'Mesajınızı aldık. Bu otomatik bir e-postadır.', reads: { outcome: 'auto-reply' } },
  { text: 'Talebinizi aldık. Bu otomatik bir e-postadır.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Talebiniz tarafımıza ulaşmıştır. Bu otomatik bir e-postadır.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: '5 Mayıs tarihine kadar ofis dışında olacağım.',
    reads: { outcome: 'auto-reply' },
    source: sieve,
  },
  { text: 'Bu hafta izindeyim.', reads: { outcome: 'auto-reply' } },
  { text: 'Bu hafta tatildeyim.', reads: { outcome: 'auto-reply' } },
  { text: '5 Mayıs tarihine kadar izinde olacağım.', reads: { outcome: 'auto-reply' } },
  { text: '3 bekleyen iletiniz var. Buraya tıklayın.', reads: { fake: true } },
  { text: '5 bekleyen e-posta: oturum açın.', reads: { fake: true } },
  { text: 'Yeni iletiler sistemde engellendi. Serbest bırakın.', reads: { fake: true } },
  { text: '7 posta karantinada: kurtarın.', reads: { fake: true } },
  { text: 'Gelen iletiler durdu. Posta hesabınızı doğrulayın.', reads: { fake: true } },
  { text: 'Posta için parola süresi bugün dolacak. Parolayı koruyun.', reads: { fake: true } },
  {
    text: 'mail.example.com geçici bir sorun yaşıyor olabilir. İletiniz teslim edilirken bekliyor.',
    reads: { outcome: 'delayed' },
    source: serverErrors,
  },
] satisfies readonly Sentence[];
