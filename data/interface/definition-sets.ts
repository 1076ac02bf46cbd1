/** What search engines are told that the definition of a code belongs to. */
export const definitionSets = {
  reply: 'SMTP reply codes (RFC 5321 and its extensions)',
  number: 'Numbers in email, or on lists about it, that no standard in force defines',
  enhanced: 'SMTP enhanced status codes (RFC 3463 and the IANA registry)',
  unregistered: 'SMTP enhanced status codes seen in real email that are not in the IANA registry',
} as const;
