/** Troubles with fetching mail: nothing that was sent has failed. */
export const fetching: readonly string[] = [
  "Task 'ada@example.com - Receiving' reported error (0x800CCC0F): 'The connection to the server was interrupted.'",
  "Task 'ada@example.com - Receiving' reported error (0x80042108): 'Outlook is unable to connect to your incoming (POP3) e-mail server.'",
  "Task 'ada@example.com - Receiving' reported error (0x800CCC0E): 'Outlook cannot connect to the server. Protocol: POP3, Port: 110'",
  "Task 'Microsoft Exchange' reported error (0x8004010F): 'The operation failed. An object cannot be found.'",
  'Windows Update failed with error 0x80070005: access is denied.',
];
