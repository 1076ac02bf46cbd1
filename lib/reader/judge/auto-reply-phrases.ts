/** Subjects of programs that answer while somebody is away. */
export const AUTO_SUBJECT: readonly string[] = [
  'auto:',
  'automatic reply',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'autoresponse',
  'out of office',
  'out of the office',
  'abwesenheit',
  'automatische antwort',
  'réponse automatique',
  'respuesta automática',
  'risposta automatica',
  'automatisch antwoord',
  '自動応答',
  '自动回复',
];

/**
 * Words that letters have in their subject as well: a program writes them before a colon
 * ('Vacation: Re: Lunch').
 */
export const ABSENCE_SUBJECT: readonly string[] = [
  'vacation',
  'away from',
  'ooo',
  'nicht im büro',
  'abwesend',
];
