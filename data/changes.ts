import type { Change, DatedSource } from './types';

const page = (url: string, seen: string, content?: string): DatedSource => ({
  kind: 'provider',
  url,
  seen,
  ...(content ? { content } : {}),
});
const observed = (url: string, content?: string): DatedSource => ({
  kind: 'observed',
  url,
  seen: '2026-11-29',
  ...(content ? { content } : {}),
});

const exchangeBlog = 'https://techcommunity.microsoft.com/blog/exchange';
const yahooGuide = observed('https://bentonow.com/smtp-errors/yahoo');

/** What changed at providers, the newest first. */
const atProviders: readonly Change[] = [
  {
    id: 'microsoft-password-sign-in',
    date: '2026-01-27',
    kind: 'changed',
    where: 'provider',
    text: 'Microsoft has postponed turning off password logins for sending mail. For existing customers, they will be turned off by default at the end of December 2026. Administrators can turn them on again. 5.7.30 is the reply announced for the final end.',
    provider: 'exchange-online',
    code: '5.7.30',
    source: page(
      `${exchangeBlog}/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835`,
      '2026-11-28',
    ),
  },
  {
    id: 'gmail-enforcement',
    date: '2025-11',
    kind: 'changed',
    where: 'provider',
    text: 'Gmail rejects more of the bulk mail that does not meet its requirements. Some rejections are temporary, others permanent.',
    provider: 'gmail',
    source: page('https://support.google.com/a/answer/14229414', '2026-03-11'),
  },
  {
    id: 'gmail-codes-august-2025',
    date: '2025-08',
    kind: 'changed',
    where: 'provider',
    text: 'Google’s table of SMTP errors has new codes.',
    provider: 'gmail',
    source: observed('https://github.com/sisimai/go-sisimai/issues/158', 'of August 2025'),
  },
  {
    id: 'microsoft-onmicrosoft-limit',
    date: '2025-08',
    kind: 'came',
    where: 'provider',
    text: 'Microsoft announced a limit for mail from `onmicrosoft.com` addresses to external recipients. The reply is 5.7.236.',
    provider: 'exchange-online',
    code: '5.7.236',
    source: page(
      `${exchangeBlog}/limiting-onmicrosoft-domain-usage-for-sending-emails/4446167`,
      '2026-11-28',
    ),
  },
  {
    id: 'outlook-5-7-515',
    date: '2025-05-05',
    kind: 'came',
    where: 'provider',
    text: 'Mail from bulk senders has to pass SPF, DKIM and DMARC. Otherwise, Outlook.com rejects it with 550 5.7.515.',
    provider: 'outlook.com',
    code: '5.7.515',
    source: observed('https://github.com/sisimai/go-sisimai/issues/107', 'of May 2025'),
  },
  {
    id: 'microsoft-direct-send',
    date: '2025-04-28',
    kind: 'came',
    where: 'provider',
    text: 'Public preview: organisations at Microsoft 365 can reject mail that is sent to them without a login in the name of their own domain (Direct Send). The reply is 5.7.68.',
    provider: 'exchange-online',
    code: '5.7.68',
    source: page(
      `${exchangeBlog}/introducing-more-control-over-direct-send-in-exchange-online/4408790`,
      '2026-11-28',
    ),
  },
  {
    id: 'att-to-yahoo',
    date: '2025',
    kind: 'changed',
    where: 'provider',
    text: 'During 2025, AT&T pointed all its email domains (att.net, bellsouth.net, sbcglobal.net, prodigy.net and others) to Yahoo’s servers. Yahoo’s servers reply for them now, and AT&T’s own codes are no longer sent. Contact Yahoo’s Sender Hub about rejected mail.',
    provider: 'att',
    source: observed(
      'https://www.spamresource.com/2026/01/dead-domain-worldnetattnet.html',
      'of January 2026',
    ),
  },
  {
    id: 'comcast-to-yahoo',
    date: '2025',
    kind: 'changed',
    where: 'provider',
    text: 'Comcast is moving the mailboxes of comcast.net to Yahoo, one group after another. Once a mailbox has moved, Yahoo’s servers reply for it.',
    provider: 'comcast',
    source: yahooGuide,
  },
  {
    id: 'naver-dkim',
    date: '2024-07-19',
    kind: 'changed',
    where: 'provider',
    text: 'Naver asks for SPF and DKIM, and asks bulk senders for DMARC as well.',
    provider: 'naver',
    source: observed('https://blog.thundermail.co.kr/422?category=656308', 'of June 2025'),
  },
  {
    id: 'gmail-large-senders',
    date: '2024-02',
    kind: 'came',
    where: 'provider',
    text: 'Gmail requires senders of about 5,000 or more messages a day to use SPF, DKIM and DMARC, and to offer an easy way to unsubscribe.',
    provider: 'gmail',
    source: page('https://support.google.com/a/answer/14229414', '2026-03-11'),
  },
  {
    id: 'cox-to-yahoo',
    date: '2024-01',
    kind: 'changed',
    where: 'provider',
    text: 'Cox announced that Yahoo would take over the mailboxes of cox.net. Once a mailbox has moved, Yahoo’s servers reply for it, and Cox’s own codes are no longer sent.',
    provider: 'cox',
    source: observed(
      'https://www.spamresource.com/2024/01/coxnet-subscribers-to-land-in-yahoo-mail.html',
      'of January 2024',
    ),
  },
  {
    id: 'facebook-mail-ended',
    date: '2016-05-01',
    kind: 'went',
    where: 'provider',
    text: 'Facebook stopped forwarding mail for its users’ addresses at facebook.com. Forwarding was all that it had offered since 2014. Ask the person for a different address.',
    provider: 'facebook',
    source: observed(
      'https://www.mailingmanager.co.uk/news/facebook-ends-email-service',
      'of 2016',
    ),
  },
];

const today = '2026-11-29';
const newPage = (provider: string, name: string): Change => ({
  id: `new-${provider.replace('.', '-')}`,
  date: today,
  kind: 'came',
  where: 'here',
  text: `A page about ${name}.`,
  provider,
});
const moreReplies = (provider: string, text: string): Change => ({
  id: `more-${provider.replace('.', '-')}`,
  date: today,
  kind: 'came',
  where: 'here',
  text,
  provider,
});
const newCode = (code: string, text: string): Change => ({
  id: `code-${code.replaceAll('.', '-')}`,
  date: today,
  kind: 'came',
  where: 'here',
  text,
  code,
});

/** What changed on this site, the newest first. */
const here: readonly Change[] = [
  newPage('aruba.it', 'Aruba'),
  newPage('cloudflare', 'Cloudflare Email Routing'),
  newPage('docomo', 'NTT docomo'),
  newPage('forpsi', 'Forpsi'),
  newPage('hey', 'HEY'),
  newPage('i.ua', 'I.UA'),
  newPage('infomaniak', 'Infomaniak'),
  newPage('kddi', 'KDDI (au)'),
  newPage('zerospam', 'Zerospam'),
  moreReplies('facebook', 'The rest of Facebook’s list of reply codes.'),
  moreReplies('cox', 'The blocklists that Cox’s codes refer to, one by one.'),
  moreReplies('titan', 'The rest of Titan’s table of rejection codes.'),
  moreReplies('rackspace', 'More of Rackspace’s labels, such as (G14).'),
  moreReplies('symantec', 'Replies from Symantec (MessageLabs) that are not about its blocklist.'),
  moreReplies('qmail', 'What qmail writes when it cannot pass a message on to the next server.'),
  moreReplies('opensmtpd', 'OpenSMTPD’s replies that reject wrong commands and addresses.'),
  moreReplies('exchange-online', 'Replies from Microsoft 365 seen in 2025 and 2026.'),
  newCode('4.7.651', 'A page about 4.7.651: rate limited because of IP reputation.'),
  newCode('5.4.11', 'A page about 5.4.11: automatic rules kept reacting to each other’s messages.'),
  newCode('5.7.51', 'A page about 5.7.51: a partner connector rejected the server.'),
  newCode('5.7.129', 'A page about 5.7.129: the mailbox only accepts listed senders.'),
  newCode(
    '5.7.350',
    'A page about 5.7.350: the recipient’s mail server rejected the message as spam.',
  ),
  newCode('5.7.711', 'A page about 5.7.711: the organisation’s connector is blocked.'),
  {
    id: 'courier-numbers',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'The mail server Courier sends 513 when it refuses to relay. 431, 440, 511, 540 and 571 now also say what Courier means by them.',
    code: '513',
  },
  {
    id: 'sendgrid-this-hour',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'At SendGrid, 452 “Too many recipients received this hour” comes from the recipient’s mail server, and SendGrid retries. It is not a limit of the SendGrid account.',
    provider: 'sendgrid',
  },
  {
    id: 'sendmail-relaying',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'Sendmail’s “Relaying denied. IP name lookup failed” means that the server does not relay for the sender. A PTR record alone rarely helps.',
    provider: 'sendmail',
  },
  {
    id: 'barracuda-420',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'Barracuda’s manual lists 420 among replies to outgoing mail. We previously said that Barracuda’s filter sends it.',
    provider: 'barracuda',
    code: '420',
  },
  {
    id: 'microsoft-not-permitted-relay',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'At Microsoft 365, 5.7.367 means that the next server refused to relay. This can also happen to mail that was not forwarded.',
    code: '5.7.367',
  },
  {
    id: 'exim-callout',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'Exim’s “Callout verification failed” is about the recipient’s address. We previously said that it was about the sender’s address.',
    provider: 'exim',
  },
  {
    id: 'facebook-con-t1',
    date: today,
    kind: 'changed',
    where: 'here',
    text: 'Facebook’s CON-T1 means that Facebook’s own server has too many open connections. We previously said that the sending server had too many.',
    provider: 'facebook',
  },
  {
    id: 'cisco-this-hour',
    date: today,
    kind: 'went',
    where: 'here',
    text: 'We could not find “Too many recipients for this hour” anywhere. Cisco’s text is “Too many recipients received this hour”. It comes with 452, and waiting helps.',
    provider: 'cisco',
  },
];

/** Everything that came, changed or went, the newest first. */
export const changes: readonly Change[] = [...here, ...atProviders];
