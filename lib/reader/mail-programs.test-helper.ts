/**
 * What programs for reading mail show where they could not hand a message over: the program, its
 * text, the reply or the cause, and whom it names. Sources of the wordings stand in `makers/`.
 */
export interface ProgramDialog {
  readonly program: string;
  readonly told: string;
  readonly text: string;
  readonly to?: string;
}

const dialog = (program: string, told: string, text: string, to?: string): ProgramDialog => ({
  program,
  told,
  text,
  ...(to ? { to } : {}),
});

export const dialogs: readonly ProgramDialog[] = [
  dialog(
    'Outlook',
    'host-unreachable',
    "Task 'ada@example.com - Sending' reported error (0x80042109): 'Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).'",
  ),
  dialog(
    'Outlook',
    'host-unreachable',
    'Aufgabe "ada@example.com - Nachrichten werden gesendet" hat einen Fehler verursacht (0x80042109): "Outlook konnte keine Verbindung mit dem Postausgangsserver (SMTP) herstellen."',
  ),
  dialog(
    'Outlook',
    'host-unreachable',
    'La tâche « ada@example.com - Envoi » a signalé une erreur (0x80042109) : « Outlook ne peut pas se connecter au serveur de messagerie sortant (SMTP). »',
  ),
  dialog(
    'Outlook',
    'host-unreachable',
    "La tarea 'ada@example.com - Enviando' informó de un error (0x80042109): 'Outlook no puede conectarse al servidor de correo saliente (SMTP).'",
  ),
  dialog(
    'Outlook',
    'connection-timeout',
    "Task 'ada@example.com - Sending' reported error (0x8004210B): 'The operation timed out waiting for a response from the sending (SMTP) server.'",
  ),
  dialog(
    'Outlook',
    'connection-timeout',
    "Sending of my mail stops with: reported error (0x800CCC0F): 'The connection to the server was interrupted. If this problem continues, contact your server administrator.' Outgoing server smtp.example.com",
  ),
  dialog(
    'Outlook',
    'connection-timeout',
    'Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity. Account: ada, Server: smtp.example.com, Protocol: SMTP, Port: 25, Secure (SSL): No, Error Number: 0x800CCC0F',
  ),
  dialog(
    'Outlook Express',
    'domain-not-found',
    "The host 'smtp.example.com' could not be found. Please verify that you have entered the server name correctly. Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure (SSL): No, Socket Error: 11004, Error Number: 0x800CCC0D",
  ),
  dialog(
    'Outlook Express',
    'host-unreachable',
    "The connection to the server has failed. Subject 'Minutes', Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure (SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E",
  ),
  dialog(
    'Outlook Express',
    'connection-timeout',
    "A time-out occurred while communicating with the server. Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Error Number: 0x800CCC19",
  ),
  dialog(
    'Outlook',
    'tls',
    "Task 'ada@example.com - Sending' reported error (0x800CCC1A): 'Your server does not support the connection encryption type you have specified.'",
  ),
  dialog(
    'Outlook',
    '550 5.7.1',
    "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'maria@example.org'. Subject 'Minutes', Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 5.7.1 Unable to relay', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79",
    'maria@example.org',
  ),
  dialog(
    'Outlook',
    '553 ',
    "The message could not be sent because the server rejected the sender's e-mail address. The sender's e-mail address was 'ada@example.com'. Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '553 sorry, that domain isn't in my list of allowed senders', Port: 25, Server Error: 553, Error Number: 0x800CCC78",
  ),
  dialog(
    'Outlook',
    '530 ',
    "Sending reported error (0x800CCC78): 'Cannot send the message. Verify the e-mail address in your account properties. The server responded: 530 SMTP authentication is required.'",
  ),
  dialog(
    'Outlook',
    'sender-rejected',
    "Task 'Microsoft Exchange' reported error (0x80070005): 'You do not have the permission to send the message on behalf of the specified user.'",
  ),
  dialog(
    'Outlook',
    'sender-rejected',
    'Your message did not reach some or all of the intended recipients.\n\nSubject: Minutes\nSent: 3/4/2026 9:12 AM\n\nThe following recipient(s) cannot be reached:\n\nmaria@example.org on 3/4/2026 9:12 AM\nYou do not have permission to send to this recipient. Error is [0x80070005-00000000-00000000].',
    'maria@example.org',
  ),
  dialog(
    'Apple Mail',
    'host-unreachable',
    'Cannot send message using the server smtp.example.com\nThe connection to the server “smtp.example.com” on port 587 timed out or was refused.',
  ),
  dialog(
    'Apple Mail',
    'sender-rejected',
    'Cannot send message using the server smtp.example.com\n\nThe sender address ada@example.com was rejected by the server.\n\nSelect a different outgoing mail server from the list below or click Try Later to leave the message in your Outbox until it can be sent.',
  ),
  dialog(
    'Apple Mail',
    'policy',
    'Cannot send message using the server smtp.example.com\n\nOne of the recipients “maria@example.org” was rejected by the server.',
    'maria@example.org',
  ),
  dialog(
    'Apple Mail',
    'login-failed',
    'Cannot send message using the server smtp.example.com. The server “smtp.example.com” cannot be contacted: the user name or password is incorrect for account ada.',
  ),
  dialog(
    'iPhone',
    'relay-denied',
    'Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “maria@example.org” was rejected by the server because it does not allow relaying.',
    'maria@example.org',
  ),
  dialog(
    'iPhone',
    'policy',
    'Cannot Send Mail. A copy has been placed in your Outbox. The recipient “maria@example.org” was rejected by the server.',
    'maria@example.org',
  ),
  dialog(
    'iPhone',
    'sender-rejected',
    'Cannot Send Mail\nThe sender address was rejected by the server.',
  ),
  dialog(
    'iPhone',
    'host-unreachable',
    'Cannot Send Mail. The connection to the outgoing server “smtp.example.com” failed. Additional Outgoing Mail Servers can be configured in Settings.',
  ),
  dialog(
    'Thunderbird',
    'host-unreachable',
    'Sending of the message failed.\nThe message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed. The server may be unavailable or is refusing SMTP connections.',
  ),
  dialog(
    'Thunderbird',
    'connection-timeout',
    'Sending of the message failed.\nThe message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com timed out. Try again.',
  ),
  dialog(
    'Thunderbird',
    'connection-timeout',
    'The message could not be sent because the connection to Outgoing server (SMTP) smtp.example.com was lost in the middle of the transaction. Try again.',
  ),
  dialog(
    'Thunderbird',
    '550 5.1.1',
    'An error occurred while sending mail. The mail server responded:  5.1.1 <maria@example.org>: User unknown.\n Please check the message recipient "maria@example.org" and try again.'.replace(
      ' 5.1.1',
      ' 550 5.1.1',
    ),
    'maria@example.org',
  ),
  dialog(
    'Thunderbird',
    'login-failed',
    "Unable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password and verify the 'Authentication method' in Account Settings.",
  ),
  dialog(
    'Thunderbird',
    'tls',
    "An error occurred while sending mail: Unable to establish a secure link with Outgoing server (SMTP) smtp.example.com using STARTTLS since it doesn't advertise that feature.",
  ),
  dialog(
    'Thunderbird',
    'message-too-large',
    'The size of the message you are trying to send exceeds the global size limit (10485760 bytes) of the server. The message was not sent; reduce the message size and try again.',
  ),
  dialog(
    'Thunderbird',
    'domain-not-found',
    'An error occurred while sending mail: Outgoing server (SMTP) smtp.example.com is unknown. The server may be incorrectly configured.',
  ),
  dialog(
    'Thunderbird',
    'tls',
    'Sending of the message failed.\nThe certificate is not trusted because it is self-signed.\nThe configuration related to smtp.example.com must be corrected.',
  ),
  dialog(
    'Windows Mail',
    'connection-timeout',
    'We could not send this message. Error code: 0x800CCC19',
  ),
  dialog(
    'Windows Live Mail',
    '554 ',
    "The message could not be sent. Subject 'Minutes' Server Error: 554 Server Response: 554 Transaction failed: message rejected Server: 'smtp.example.com' Windows Live Mail Error ID: 0x800CCC6F Protocol: SMTP Port: 465 Secure(SSL): Yes",
  ),
  dialog(
    'Thunderbird',
    'unknown',
    'Le serveur sortant (SMTP) smtp.example.com ne semble pas gérer les mots de passe chiffrés.',
  ),
  dialog(
    'Thunderbird',
    'connection-timeout',
    'El mensaje no pudo ser enviado porque el tiempo de conexión con el servidor de salida (SMTP) smtp.example.com se ha agotado.',
  ),
  dialog(
    'Thunderbird',
    'unknown',
    'Non è stato possibile inviare il messaggio perché la connessione al server in uscita (SMTP) smtp.example.com non è riuscita.',
  ),
  dialog(
    'Thunderbird',
    '552 5.3.4',
    'An error occurred while sending mail. The mail server responded: 552 5.3.4 Message size exceeds fixed limit. Please check the message and try again.',
  ),
  dialog(
    'Thunderbird for Android',
    'login-failed',
    'Failed to send some messages\nSMTP authentication failed',
  ),
];

/** Troubles with fetching mail: nothing that was sent has failed. */
export const fetching: readonly string[] = [
  "Task 'ada@example.com - Receiving' reported error (0x800CCC0F): 'The connection to the server was interrupted.'",
  "Task 'ada@example.com - Receiving' reported error (0x80042108): 'Outlook is unable to connect to your incoming (POP3) e-mail server.'",
  "Task 'ada@example.com - Receiving' reported error (0x800CCC0E): 'Outlook cannot connect to the server. Protocol: POP3, Port: 110'",
  "Task 'Microsoft Exchange' reported error (0x8004010F): 'The operation failed. An object cannot be found.'",
  'Windows Update failed with error 0x80070005: access is denied.',
];
