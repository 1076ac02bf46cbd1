/** What search engines are told that the definition of a code belongs to. */
export const definitionSets = {
  reply: 'SMTP reply codes (RFC 5321 and its extensions)',
  number: 'Numbers met in mail that no standard in force defines',
  enhanced: 'SMTP enhanced status codes (RFC 3463 and the IANA registry)',
  unregistered: 'SMTP enhanced status codes met in mail that are not in the IANA registry',
} as const;
