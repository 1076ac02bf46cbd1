/** The servers that are made to link, with the packages that this takes. */
export const LINKING = {
  postfix: ['postfix', 'postfix-policyd-spf-python', 'postgrey'],
  exim: ['exim4-daemon-heavy'],
  sendmail: ['sendmail'],
  opensmtpd: ['opensmtpd'],
  courier: ['courier-mta'],
} as const;

export type Linking = keyof typeof LINKING;
