/** Troubles with fetching mail: nothing that was sent has failed. */
export const fetching: readonly string[] = [
  "Task 'ada@example.com - Receiving' reported error (0x800CCC0F): 'The connection to the server was interrupted.'",
  "Task 'ada@example.com - Receiving' reported error (0x80042108): 'Outlook is unable to connect to your incoming (POP3) e-mail server.'",
  "Task 'ada@example.com - Receiving' reported error (0x800CCC0E): 'Outlook cannot connect to the server. Protocol: POP3, Port: 110'",
  "Task 'Microsoft Exchange' reported error (0x8004010F): 'The operation failed. An object cannot be found.'",
  'Windows Update failed with error 0x80070005: access is denied.',
];

/** What Thunderbird says in other languages around what its own server has said. */
export const translated: readonly (readonly [string, string])[] = [
  [
    'Fehler beim Senden der Nachricht: Der Mail-Server antwortete: \n554 5.7.1 <maria@example.org>: Relay access denied.\n Bitte überprüfen Sie die E-Mail-Adresse des Empfängers "maria@example.org" und wiederholen Sie den Vorgang.',
    '554',
  ],
  [
    'Si è verificato un errore durante l’invio della posta. Il server di posta ha risposto: 552 5.3.4 Message size exceeds fixed limit. Verificare il messaggio e riprovare.',
    '552',
  ],
  [
    'Une erreur est survenue lors de l’envoi du courrier. Le serveur a répondu : 451 4.3.0 Temporary lookup failure. Veuillez vérifier le message et essayer à nouveau.',
    '451',
  ],
  [
    'Ошибка отправления почты. Почтовый сервер ответил: 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown.',
    '550',
  ],
  [
    '发送邮件时出错。邮件服务器响应：452 4.3.1 Insufficient system storage。请检查该消息然后再试。',
    '452',
  ],
];
