import type { Provider, Source } from '../types';

const seen: Source = { kind: 'observed', url: 'https://pastebin.com/PBCjgYGX', seen: '2026-11-23' };
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};
const shaping: Source = {
  kind: 'observed',
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/policy-extras/shaping.toml',
  seen: '2026-11-24',
};
// Symfony’s program, not Mailgun’s: it shows which words Mailgun’s events carry.
const converter: Source = {
  kind: 'observed',
  url: 'https://github.com/symfony/symfony/blob/cf3986904f690139db2f7ba25602cfd3a3ac3b2c/src/Symfony/Component/Mailer/Bridge/Mailgun/RemoteEvent/MailgunPayloadConverter.php',
  seen: '2026-11-24',
};
const webhookTests: Source = {
  kind: 'observed',
  url: 'https://github.com/anymail/django-anymail/blob/main/tests/test_mailgun_webhooks.py',
  seen: '2026-11-24',
};
const activation: Source = {
  kind: 'observed',
  url: 'https://github.com/Monstarrrr/rebutify/issues/162',
  seen: '2026-11-24',
};
const sandbox: Source = {
  kind: 'observed',
  url: 'https://github.com/theoomoregbee/US-visa-appointment-notifier/issues/5',
  seen: '2026-11-24',
};
const limit: Source = {
  kind: 'observed',
  url: 'https://github.com/mailgun/mailgun-java/issues/50',
  seen: '2026-11-24',
};
const kyrios: Source = {
  kind: 'observed',
  url: 'https://help.kyriossystems.com/en/articles/13613564-email-errors-mailgun-google-workspace',
  seen: '2026-11-24',
};

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'sending',
  aliases: [],
  hosts: [
    { end: 'mailgun.org', source: mxSniff },
    { end: 'mailgun.com', source: shaping },
  ],
  replies: [
    {
      id: 'previously-bounced-address',
      direction: 'sending',
      basic: '605',
      match: ['Not delivering to previously bounced address'],
      cause: 'policy',
      means:
        'Mailgun, your own sending service, did not send the message because earlier mail to this address bounced. No other server rejected it.',
      who: ['you'],
      todo: 'Check the address. If it is correct, remove it from the list of bounces in Mailgun.',
      permanent: true,
      source: seen,
    },
    {
      id: 'unsubscribed-address',
      direction: 'sending',
      match: ['Not delivering to unsubscribed address'],
      cause: 'policy',
      means:
        'Mailgun, your own sending service, did not send the message: this person unsubscribed. No other server rejected it. The number of this event is 606.',
      who: ['you'],
      todo: 'Remove the address from your mailing list, and send only if the person signs up again.',
      permanent: true,
      source: converter,
    },
    {
      id: 'marked-as-spam-before',
      direction: 'sending',
      match: ['Not delivering to a user who marked your messages as spam'],
      cause: 'policy',
      means:
        'Mailgun, your own sending service, did not send the message: this person reported mail as spam. No other server rejected it. The number of this event is 607.',
      who: ['you'],
      todo: 'Remove the address from your mailing list, and contact the person another way.',
      permanent: true,
      source: converter,
    },
    {
      id: 'no-mx',
      direction: 'sending',
      basic: '498',
      match: ['No MX for'],
      cause: 'domain-not-found',
      means: 'Mailgun found no mail server in the DNS for the recipient’s domain.',
      who: ['you'],
      todo: 'Check the part after the @ for a typo. If it is correct, ask the person for a different address.',
      permanent: false,
      source: webhookTests,
    },
    {
      id: 'unable-to-connect-to-mx',
      direction: 'sending',
      basic: '499',
      match: ['Unable to connect to MX servers'],
      cause: 'host-unreachable',
      means: 'Mailgun could not connect to the mail servers of the recipient’s domain.',
      who: ['their-provider'],
      todo: 'Check the part after the @. If it is correct, contact the person another way: their mail server does not respond.',
      asks: true,
      permanent: false,
      source: webhookTests,
    },
    {
      id: 'account-not-activated',
      direction: 'submission',
      basic: '421',
      match: ['is not allowed to send: Please activate your Mailgun account'],
      cause: 'sender-rejected',
      means: 'The Mailgun account behind this sending domain has not been activated yet.',
      who: ['you'],
      todo: 'Open the email that Mailgun sent when you signed up, and follow its link.',
      permanent: false,
      source: activation,
    },
    {
      id: 'sandbox-subdomain',
      direction: 'submission',
      match: ['Sandbox subdomains are for test purposes only'],
      cause: 'sender-rejected',
      means:
        'The sending domain is one of Mailgun’s test domains, which only send to a few approved addresses.',
      who: ['you'],
      todo: 'Add your own domain in Mailgun, or approve the recipient for the test domain.',
      permanent: true,
      source: sandbox,
    },
    {
      id: 'recipient-limit-exceeded',
      direction: 'submission',
      match: ['is not allowed to send: recipient limit exceeded, try again after'],
      cause: 'sending-quota',
      means: 'The sending domain has reached its current recipient limit at Mailgun.',
      who: ['nobody'],
      todo: 'Wait for the time given in the reply, or ask Mailgun for a higher limit.',
      permanent: false,
      source: limit,
    },
    {
      id: 'account-terminated',
      direction: 'submission',
      match: ['is not allowed to send: Account Terminated'],
      cause: 'sender-rejected',
      means: 'Mailgun has closed the account that this sending domain belongs to.',
      who: ['you'],
      todo: 'Write to Mailgun support, or send through a different service.',
      permanent: true,
      source: kyrios,
    },
    {
      id: 'too-old',
      direction: 'sending',
      match: ['Too old'],
      cause: 'queue-expired',
      means: 'Mailgun tried to deliver the message for a long time, and then gave up.',
      who: ['you'],
      todo: 'Look up the earlier attempts in Mailgun’s log. They show the replies of the recipient’s mail server.',
      permanent: true,
      source: kyrios,
    },
    {
      id: 'poor-mailing-list-quality',
      direction: 'sending',
      match: ['Poor mailing list quality'],
      cause: 'policy',
      means:
        'Mailgun, your own sending service, did not send the message because of the poor quality of the mailing list. No other server rejected it.',
      who: ['you'],
      todo: 'Clean the list: keep only addresses of people who asked for your mail.',
      permanent: true,
      source: converter,
    },
  ],
};
