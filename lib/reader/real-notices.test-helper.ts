/**
 * Notices as real systems send them, and ordinary mail with links: some ask for a click, some name a
 * single address or none, and none is a fake. The wordings are ours, after the systems'.
 */
export const realNotices: Readonly<Record<string, string>> = {
  gmail:
    "Address not found\nYour message wasn't delivered to bob@example.org because the address couldn't be found, or is unable to receive mail.\nLEARN MORE\nThe response was:\n550 5.1.1 The email account that you tried to reach does not exist.",
  gmailShort:
    "Address not found\nYour message wasn't delivered to bob@example.org because the address couldn't be found, or is unable to receive mail.\nLEARN MORE",
  gmailFull:
    "Recipient inbox full\nYour message couldn't be delivered to bob@example.org. Their inbox is full, or it's getting too much mail right now.\nLEARN MORE",
  gmailDelay:
    'Delivery incomplete\nThere was a temporary problem delivering your message to bob@example.org. Gmail will retry for 47 more hours.\nLEARN MORE',
  gmailBlocked:
    'Message blocked\nYour message to bob@example.org has been blocked. See technical details below for more information.\nLEARN MORE',
  gmailLimit:
    'You have reached a limit for sending mail. Your message was not sent.\nLearn more: https://support.google.com/mail/?p=DailyLimit',
  exchange:
    "Delivery has failed to these recipients or groups:\n\nbob@example.org\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.",
  office365:
    "Your message to bob@example.org couldn't be delivered.\n\nbob wasn't found at example.org.\n\nHow to Fix It\nThe address may be misspelled or may not exist. Clear the recipient AutoComplete List in Outlook: click New mail, and select the address.\n\nWas this helpful? Send feedback to Microsoft.",
  outlookFull:
    "Delivery has failed to these recipients or groups:\n\nBob\nThe recipient's mailbox is full and can't accept messages now. Please try resending your message later.",
  outlookQuota:
    'Your mailbox is almost full.\n\n49 GB of 50 GB\n\nPlease reduce your mailbox size. Delete any items you do not need from your mailbox and empty your Deleted Items folder.',
  postfix:
    'This is the mail system at host mail.example.com.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<bob@example.org>: unknown user: "bob"',
  exim: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  bob@example.org\n    Unrouteable address',
  sendmail:
    '   ----- The following addresses had permanent fatal errors -----\n<bob@example.org>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:',
  qmail:
    'Hi. This is the qmail-send program at mail.example.com.\nI am afraid I was not able to deliver your message to the following addresses.\nThis is a permanent error; I have given up. Sorry it did not work out.\n\n<bob@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)',
  yahoo:
    'Sorry, we were unable to deliver your message to the following address.\n\n<bob@example.org>:\n554: 30: Sorry, your message to bob@example.org cannot be delivered. This mailbox is disabled (554.30).',
  gmx: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients.\n\nbob@example.org\nReason: mailbox full',
  courier:
    'This is a delivery status notification from mail.example.com, running the Courier mail server.\n\nThe original message was received on Tue, 24 Nov 2026.\n\nUNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<bob@example.org>: User unknown.',
  zimbra:
    'Your message has been blocked\n\nThe message you sent to bob@example.org was not delivered: the attachment type is not allowed.',
  domino:
    'Your message\n\n  Subject: Plan\n\nwas not delivered to:\n\n  bob@example.org\n\nbecause:\n\n  User bob (bob@example.org) not listed in Domino Directory',
  groupwise:
    'The message that you sent was undeliverable to the following:\n\tbob (The user is unknown)',
  proofpoint:
    'Your email message to bob@example.org was blocked. Reputation of the sending address is low. For review visit https://ipcheck.example.net and click Submit.\n550 5.7.1 Service unavailable',
  mimecast:
    'Your message was held for review by the administrator of example.org\n\nFrom: tom@example.com\nTo: bob@example.org\nSubject: Plan',
  barracuda:
    'Your message to bob@example.org was blocked as spam by the filter of mail.example.org. Message rejected; click https://example.net/s to see why. 554 rejected',
  mailchannels:
    '550 5.7.1 [CS] Message blocked. Please visit https://example.net/mc?id=1 to review the incident.',
  messagelabs:
    'The following message to <bob@example.org> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 553',
  itunes:
    'Cannot send mail. A copy has been placed in your Outbox. The recipient bob@example.org was rejected by the server.',
  thunderbird:
    'An error occurred while sending mail. The mail server responded: Requested action not taken: mailbox unavailable. Please check the message recipient "bob@example.org" and try again.',
  digestMicrosoft:
    'Review These Messages\n\n1 message is being held for you to review as of 11/24/2026.\n\nPrevented high-confidence phish\nSender: offers@example.net\nSubject: Sale\nDate: 11/24/2026\n\nReview Message  Release  Block Sender',
  digestProofpoint:
    'End User Digest: 2 new messages\n\nThe emails listed in the section below have been placed in your quarantine.\n\nRelease  Safelist  offers@example.net  Sale today\nRelease  Safelist  news@example.org  Weekly\n\nRequest new end user digest',
  digestSpamTitan:
    'Quarantine report for tom@example.com\n\nFrom: offers@example.net\nSubject: Sale\n\nThis message was put in quarantine. Deliver | Whitelist | Delete. Click on deliver to release it.',
  digestBarracuda:
    'Spam Quarantine Summary (2 emails)\n\nTime  From  Subject\n10:01 offers@example.net Sale  Deliver Whitelist Delete\n10:05 news@example.org Weekly  Deliver Whitelist Delete\n\nTo view your entire quarantine inbox or manage your preferences, click here.',
  digestMimecast:
    'You have new held messages\n\nYou can release all of your held messages and permit or block future emails from the senders, or manage messages individually.\n\nSpam policy\noffers@example.net\nSale\nRelease Block Permit\nnews@example.org\nWeekly\nRelease Block Permit',
  digestProxmox:
    'Spam report for tom@example.com - 1 message in quarantine\n\nFrom: offers@example.net\nSubject: Sale\nScore: 7\nWhitelist Blacklist Deliver Delete\n\nClick here to view the quarantine.',
  digestGerman:
    'Quarantänebericht für tom@example.com\n\n1 E-Mail in Quarantäne\nAbsender: angebot@example.net\nBetreff: Rabatt\n\nFreigeben | Löschen',
  digestFrench:
    'Rapport de quarantaine\n\n2 messages en quarantaine pour tom@example.com\noffres@example.net Soldes - Libérer\ninfos@example.org Semaine - Libérer',
  mailmanHeld:
    "Your mail to 'Choir' with the subject\n\n    Plan\n\nIs being held until the list moderator can review it for approval.\n\nEither the message will get posted to the list, or you will receive notification of the moderator's decision. If you would like to cancel this posting, please visit the following URL:\n\n    https://lists.example.org/confirm/choir/1a2b",
  mailmanPending:
    'The Choir@lists.example.org mailing list has 2 request(s) waiting for your consideration at:\n\n\thttps://lists.example.org/admindb/choir\n\nPlease attend to this at your earliest convenience.\n\nPending posts:\nFrom: news@example.net on Tue Nov 24\nSubject: Weekly\nCause: Post by non-member',
  mailmanConfirm:
    'Mailing list subscription confirmation notice for mailing list Choir\n\nWe have received a request for subscription of your email address, "tom@example.com". To confirm that you want to be added to this list, visit https://lists.example.org/confirm or click reply.',
  sympa:
    'Your message for list choir@lists.example.org was forwarded to the moderator for approval. Messages are on hold until then.',
  challenge:
    'Your message to bob@example.org is waiting for your confirmation. Please click the link below so that I know you are a real person: https://example.net/c',
  boxbe:
    'This message was created automatically. Your message about Plan was waitlisted; please verify your message by clicking here: https://example.net/b',
  reset:
    'Hello Tom,\n\nsomebody asked for a new password for your account. Click the link below to choose one. If it was not you, ignore this mail.\n\nhttps://example.com/reset/1a2b',
  verify:
    'Welcome! Please confirm your email address by clicking the button below.\n\n[Confirm address]',
  signIn:
    'New sign-in to your account from Firefox on Linux. If this was you, you do not need to do anything. If not, review your activity: https://example.com/security',
  newsletter:
    'Autumn sale: everything at half price! Click here to see our offers. You receive this mail because you subscribed. Unsubscribe with one click.',
  invoice:
    'Your invoice for November is ready. Log in to view it: https://example.com/invoices. Payment is due within 14 days.',
  socialPending:
    'Maria Example sent you a message. View message: https://example.com/m/1. You have 3 invitations waiting.',
  calendar: 'Invitation: Plan @ Tue Nov 24. Going? Yes - Maybe - No. Click for more details.',
  parcel:
    'Your parcel could not be delivered. Click here to choose a new day: https://example.com/parcel',
  receipt:
    'Your message\n\n  To: bob@example.org\n  Subject: Plan\n\nwas read on 11/24/2026 10:00.',
  delivered:
    'Your message has been successfully delivered to the following recipients: bob@example.org. Subject: Plan',
  relayed:
    'Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\nbob@example.org',
  autoReply:
    'Automatic reply: Plan\n\nI am out of the office until Monday. Messages are not forwarded. To reach my team click https://example.com/team.',
  ticket:
    'We have received your request (#1234). This is an automated message. Log in to view its status: https://example.com/t/1234',
  abuse:
    'This is an email abuse report for an email message received from IP 192.0.2.4 on Tue, 24 Nov 2026. Click here for details.',
  cpanelQuota:
    'The email account tom@example.com is almost full: it uses 95% of 250 MB. Log in to cPanel to change its quota: https://example.com:2083/',
  dovecotQuota:
    'Your mailbox can only store a limited amount of emails. Currently it is 95% full. If you reach 100% then new emails cannot be stored. Thanks for your understanding.',
  googleStorage:
    'Your storage is 90% full. When it is full, you will not be able to send or receive emails. Get more storage | Clean up space',
  passwordPolicy:
    'Hi Tom, your Windows password will run out in 7 days. Press Ctrl+Alt+Del and choose Change a password. Your help desk',
  questionQuarantine:
    'How do I release an email from quarantine? The messages in quarantine do not show when I click.',
  questionPending:
    'My pending messages stay in the outbox of Outlook when I click send. I can log in with webmail.',
  questionBounce:
    'What does "undelivered mail" mean? It comes up when I click send, though the login works.',
  questionGerman:
    'Meine ausstehenden Nachrichten gehen nicht raus, wenn ich auf Senden klicke. Anmelden geht.',
};
