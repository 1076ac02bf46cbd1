import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
  seen: '2021-06-11',
};
const seen: Source = { kind: 'observed', url: 'https://pastebin.com/MqURStXx', seen: '2026-11-23' };
const sisimaiSamples: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails',
  seen: '2026-11-23',
};
const identity: Source = {
  kind: 'observed',
  url: 'https://github.com/sahat/hackathon-starter/issues/1083',
  seen: '2026-11-24',
};
const login: Source = {
  kind: 'observed',
  url: 'https://github.com/sendgrid/docs/issues/2491',
  seen: '2026-11-24',
};
const grant: Source = {
  kind: 'observed',
  url: 'https://github.com/sendgrid/sendgrid-nodejs/issues/1105',
  seen: '2026-11-24',
};
const events: Source = {
  kind: 'provider',
  url: 'https://github.com/sendgrid/docs/blob/02c1275b9154eecde622c5df8e4d5f5251839911/content/docs/for-developers/tracking-events/event.md',
  seen: '2026-11-24',
};

const credits: Source = {
  kind: 'provider',
  url: 'https://support.sendgrid.com/hc/en-us/articles/35466138799899-Understanding-the-Maximum-Credits-Exceeded-error',
  seen: '2026-11-29',
};

export const sendgrid: Provider = {
  id: 'sendgrid',
  name: 'SendGrid',
  kind: 'sending',
  aliases: ['twilio sendgrid'],
  hosts: [{ end: 'sendgrid.net', source: sisimaiSamples }],
  replies: [
    {
      id: 'not-authorized-from-address',
      direction: 'submission',
      basic: '403',
      match: ['not authorized to send from that email address'],
      cause: 'sender-rejected',
      means:
        'SendGrid only sends from verified addresses, and the From address is not one of them.',
      who: ['you'],
      todo: 'Verify the address or its domain in SendGrid, or send from one that is verified.',
      permanent: true,
      source: page,
    },
    {
      id: 'maximum-credits-exceeded',
      direction: 'submission',
      basic: '451',
      match: ['Authentication failed: Maximum credits exceeded'],
      cause: 'sending-quota',
      means:
        'The SendGrid account has used up its sending credits. A free plan has 100 a day. A new plan only counts once it is paid for.',
      who: ['you'],
      todo: 'On a free plan, wait for the next day (UTC). Otherwise check in SendGrid that the Email API plan is paid, or choose a larger one.',
      permanent: false,
      source: credits,
    },
    {
      id: 'too-many-recipients-this-hour',
      direction: 'sending',
      basic: '452',
      match: ['Too many recipients received this hour'],
      cause: 'rate-limited',
      means:
        'The recipient’s mail server accepts no more recipients from SendGrid this hour. SendGrid retries for up to 72 hours.',
      who: ['nobody'],
      todo: 'Wait: SendGrid retries automatically. If it happens often, send less mail to this domain at a time.',
      permanent: false,
      source: page,
    },
    {
      id: 'unauthenticated-senders',
      direction: 'submission',
      basic: '550',
      match: ['Unauthenticated senders not allowed'],
      cause: 'login-failed',
      means: 'The program tried to send through SendGrid without logging in.',
      who: ['you'],
      todo: 'Turn on authentication, with the username `apikey` and an API key as the password.',
      permanent: true,
      source: seen,
    },
    {
      id: 'no-verified-sender-identity',
      direction: 'submission',
      basic: '550',
      match: ['The from address does not match a verified Sender Identity'],
      cause: 'sender-rejected',
      means: 'The From address is not among the senders that the SendGrid account has verified.',
      who: ['you'],
      todo: 'Verify this address or its domain in SendGrid, or use one that is verified.',
      permanent: true,
      source: identity,
    },
    {
      id: 'bad-username-or-password',
      direction: 'submission',
      basic: '535',
      match: ['Authentication failed: Bad username / password'],
      cause: 'login-failed',
      means: 'SendGrid did not accept the program’s username and password.',
      who: ['you'],
      todo: 'Use the username `apikey`, and a valid API key as the password.',
      permanent: true,
      source: login,
    },
    {
      id: 'authorization-grant-invalid',
      direction: 'submission',
      match: ['The provided authorization grant is invalid, expired, or revoked'],
      cause: 'login-failed',
      means: 'The API key is invalid, has expired or has been revoked.',
      who: ['you'],
      todo: 'Create a new API key in SendGrid, and enter it in the program without spaces around it.',
      permanent: true,
      source: grant,
    },
    {
      id: 'delayed-bounce',
      direction: 'sending',
      match: ['Delayed Bounce - Unable to Parse Server Reason'],
      cause: 'unknown',
      means:
        'The message bounced some time after it was sent, and SendGrid could not read the reason.',
      who: ['you'],
      todo: 'Check the address, and send once more. If it bounces again, contact the person another way.',
      permanent: true,
      source: page,
    },
    {
      id: 'bounced-address',
      direction: 'sending',
      enhanced: '5.0.0',
      match: ['Bounced Address'],
      cause: 'policy',
      means:
        'SendGrid, your own sending service, did not send the message because earlier mail to this address bounced. No other server rejected it.',
      who: ['you'],
      todo: 'Check the address. If it is correct, remove it from the bounce list in SendGrid.',
      permanent: true,
      source: events,
    },
    {
      id: 'unsubscribed-address',
      direction: 'sending',
      match: ['Unsubscribed Address'],
      cause: 'policy',
      means:
        'SendGrid, your own sending service, did not send the message because this person unsubscribed from your mail. No other server rejected it.',
      who: ['you'],
      todo: 'Remove the address from your mailing list.',
      permanent: true,
      source: events,
    },
    {
      id: 'spam-reporting-address',
      direction: 'sending',
      match: ['Spam Reporting Address'],
      cause: 'policy',
      means:
        'SendGrid, your own sending service, did not send the message because this person reported earlier mail as spam. No other server rejected it.',
      who: ['you'],
      todo: 'Remove the address from your mailing list.',
      permanent: true,
      source: events,
    },
    {
      id: 'invalid-smtpapi-header',
      direction: 'sending',
      match: ['Invalid SMTPAPI header'],
      cause: 'malformed-message',
      means: 'The message’s `X-SMTPAPI` header is not in the format that SendGrid expects.',
      who: ['you'],
      todo: 'Check that the header contains valid JSON with the fields that SendGrid names.',
      permanent: true,
      source: events,
    },
    {
      id: 'spam-content',
      direction: 'sending',
      match: ['Spam Content'],
      cause: 'spam-content',
      means: 'A spam check that is turned on in the SendGrid account stopped the message.',
      who: ['you'],
      todo: 'Change the content, or the threshold of the check in SendGrid’s settings.',
      permanent: true,
      source: events,
    },
    {
      id: 'recipient-list-over-quota',
      direction: 'sending',
      match: ['Recipient List over Package Quota'],
      cause: 'sending-quota',
      means: 'The message has more recipients than the SendGrid plan still allows.',
      who: ['you'],
      todo: 'Send to fewer recipients, or choose a larger plan.',
      permanent: true,
      source: events,
    },
  ],
};
