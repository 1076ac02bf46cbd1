import type { Maker } from './types';

/**
 * Thunderbird, and Thunderbird for Android, which was K-9 Mail:
 * https://github.com/thunderbird/thunderbird-l10n-source, composeMsgs.properties, and its
 * translations at https://github.com/mozilla-l10n/firefox-l10n, there in smtp-error-sending-…;
 * https://github.com/thunderbird/thunderbird-android, strings.xml (send_failure_subject).
 */
export const thunderbird = {
  name: 'thunderbird',
  dialogs: [
    'sending of the message failed',
    'an error occurred while sending mail',
    'outgoing server (smtp)',
    'serveur sortant (smtp)',
    'servidor de salida (smtp)',
    'server in uscita (smtp)',
    'exceeds the global size limit',
    'failed to send some messages',
    'fehler beim senden der nachricht',
    'senden der nachricht ist fehlgeschlagen',
    "une erreur est survenue lors de l'envoi du courrier",
    'un error mientras se enviaba el correo',
    "un errore durante l'invio della posta",
    'fout opgetreden bij het verzenden van e-mail',
    'ao enviar a mensagem. o servidor de email respondeu',
    'ошибка отправления почты',
    'błąd podczas wysyłania wiadomości. odpowiedź serwera',
    '发送邮件时出错。邮件服务器响应',
    '寄送郵件時發生錯誤',
  ],
  // Which command failed, its advice tells: MAIL, RCPT, or the message itself.
  stages: {
    sender: ['verify that your email address is correct in your account settings'],
    recipient: ['please check the message recipient'],
    content: ['please check the message and try again'],
  },
  events: {
    'name-not-found': [' is unknown. the server may be'],
    'certificate-not-trusted': ['the configuration related to'],
    'starttls-not-offered': ["it doesn't advertise that feature", 'advertise starttls'],
    'login-method-not-offered': ['not support the selected authentication'],
    'login-refused': ['unable to authenticate to outgoing'],
    'too-large-for-client': ['exceeds the global size limit', 'exceeds a temporary size limit'],
    'connection-refused': ['refusing smtp connections'],
    'greeting-missing': ['sent an incorrect greeting'],
    'connection-timed-out': [' timed out. try again'],
    'connection-closed': ['lost in the middle of the transaction'],
  },
  frames: [
    'an error occurred while sending mail. the mail server responded: ',
    // Thunderbird for Android, which was K-9 Mail.
    'negative smtp reply: ',
    'please check the message recipient ',
    'please verify that your email address is correct in your account settings and try again',
    'please check the message and try again',
  ],
} satisfies Maker;
