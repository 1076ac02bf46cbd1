/** Mail that only pretends to be a bounce; the wordings are ours, after public warnings of such. */
export const fakes: Readonly<Record<string, string>> = {
  waiting:
    '3 messages are waiting for you\n\nThey could not be delivered to your inbox. Release them: https://example.net/release',
  pastedHead:
    'From: Mail Server <support@example.net>\nTo: tom@example.com\nSubject: Undelivered messages (5)\n\nDear tom@example.com,\n\nYou have 5 undelivered messages on the server. Click below to get them.\n\n[Get messages]\n\nexample.com mail team',
  wholeMail:
    'From: "example.com Webmail" <noreply@example.net>\nTo: tom@example.com\nSubject: Mail delivery failed: 7 pending emails\nDate: Tue, 24 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHi tom,\n\n7 pending emails could not be delivered to your mailbox. Sign in to receive them:\n\nhttps://example.net/login?u=tom@example.com\n',
  html: 'From: IT Desk <it@example.net>\nTo: tom@example.com\nSubject: Delivery failure\nDate: Tue, 24 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><body><p>Your incoming messages were not delivered.</p><a href="https://example.net/x">Review messages</a></body></html>\n',
  quarantine:
    'Email Quarantine Notice\n\n4 messages were placed in quarantine and will be deleted in 48 hours.\n\n[Release all] [Review]',
  storage:
    'Your mailbox storage is full (99%)\n\n12 incoming emails have been rejected until more storage is added.\n[Add storage now](https://example.net/quota) - click to upgrade at no cost.',
  storageHeld:
    'MAILBOX FULL\n\ntom@example.com has reached its limit. New emails are being held on the server. Upgrade storage: https://example.net/up',
  password:
    'Your password for tom@example.com will expire today. Messages will not be delivered after that.\n\nKeep current password: https://example.net/keep',
  passwordHeld:
    'Password expiry: undelivered messages\n\nYour mailbox password is about to expire, therefore 2 messages were not delivered. [Keep Same Password]',
  sync: 'Mail sync error\n\nSome messages failed to sync to your device and were returned to the server. Click here to fix this.\n\nhttps://example.net/sync',
  stuck:
    'Delivery report\n\n8 new mails are stuck on the server because of a validation error. Validate your account to retrieve them: https://example.net/v',
  deactivation:
    'Final notice: your mailbox will be deactivated\n\nUndelivered mail is waiting. Confirm your account within 24 hours: https://example.net/c',
  suspended:
    'Your account is about to be suspended and no mail will reach you. Log in to stop this: https://example.net/stop',
  outgoing:
    'Message Delivery Failure\n\nYou have 6 pending messages that could not be sent as of 11/24/2026. Click to review or delete them.\n\nMail Administrator',
  quoted:
    '> From: Postmaster <admin@example.net>\n> To: tom@example.com\n> Subject: Undeliverable: 3 messages\n>\n> 3 incoming messages were blocked by the server.\n> Recover messages: https://example.net/r',
  forum:
    'Look what came today: "Your email was put in quarantine by our server. Please log in with your password to release it: https://example.net/q"',
  german:
    'Betreff: Zustellung fehlgeschlagen\nAn: tom@example.com\n\nSie haben 4 nicht zugestellte, ausstehende Nachrichten. Klicken Sie hier, um sie zu empfangen: https://example.net/de',
  germanPassword:
    'Das Passwort für tom@example.com läuft heute ab. Danach können E-Mails nicht mehr zugestellt werden.\n[Passwort beibehalten]',
  french:
    'Objet : Échec de la remise\n\nBonjour,\nVous avez 5 messages qui sont en attente sur le serveur. Cliquez ici pour les recevoir : https://example.net/fr',
  spanish:
    'Asunto: Error de entrega\n\nTiene 6 correos pendientes que no se pudieron entregar. Inicie sesión para recibirlos: https://example.net/es',
  italian:
    'Oggetto: Mancata consegna\n\n3 messaggi in sospeso non sono stati consegnati. Clicca qui: https://example.net/it',
  portuguese:
    'Assunto: Falha na entrega\n\nTem 4 mensagens pendentes que não foram entregues. Clique aqui para as receber: https://example.net/pt',
  dutch:
    'Onderwerp: Niet bezorgd\n\nU heeft 2 openstaande berichten die niet konden worden bezorgd. Klik hier: https://example.net/nl',
  polish:
    'Temat: Nie dostarczono\n\nMasz 3 oczekujące wiadomości, których nie dostarczono. Kliknij tutaj: https://example.net/pl',
  swedish:
    'Ämne: Kunde inte levereras\n\nDu har 3 väntande meddelanden som inte kunde levereras. Klicka här: https://example.net/sv',
  czech:
    'Předmět: Nedoručeno\n\nMáte 3 čekající zprávy, které nebyly doručeny. Klikněte zde: https://example.net/cs',
  russian:
    'Тема: Не доставлено\n\n5 писем ожидают доставки в ваш ящик. Нажмите здесь, чтобы получить их: https://example.net/ru',
  turkish:
    'Konu: Teslim edilemedi\n\nTeslim edilemeyen 3 bekleyen iletiniz var. Almak için tıklayın: https://example.net/tr',
  japanese:
    '件名: 配信エラー\n\n配信できなかった保留中のメールが3通あります。こちらをクリックしてください: https://example.net/ja',
  chinese: '主题: 投递失败\n\n您有3封待处理的邮件未能投递。请点击这里接收: https://example.net/zh',
  korean:
    '제목: 배달 실패\n\n배달되지 않고 대기 중인 메일이 3통 있습니다. 받으려면 여기를 클릭하세요: https://example.net/ko',
};
