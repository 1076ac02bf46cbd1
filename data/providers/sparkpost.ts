import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
  seen: '2026-08-06',
};
const hostPage: Source = {
  kind: 'provider',
  url: 'https://pkg.go.dev/github.com/SparkPost/gosparkpost/cmd/oobgen',
  seen: '2026-11-24',
};

export const sparkpost: Provider = {
  id: 'sparkpost',
  name: 'SparkPost',
  kind: 'sending',
  aliases: ['bird', 'messagebird'],
  hosts: [{ end: 'sparkpostmail.com', source: hostPage }],
  replies: [
    {
      id: 'no-authentication-type-succeeded',
      direction: 'submission',
      basic: '535',
      enhanced: '5.7.8',
      match: ['No authentication type succeeded'],
      cause: 'login-failed',
      means:
        'SparkPost did not accept the login: the API key, the username or the key’s permission is wrong.',
      who: ['you'],
      todo: 'Use the username `SMTP_Injection`, and a key that has permission for SMTP.',
      permanent: true,
      source: page,
    },
    {
      id: 'x-msys-api-json',
      direction: 'submission',
      basic: '550',
      enhanced: '5.6.0',
      match: ['JSON parsing error in X-MSYS-API'],
      cause: 'malformed-message',
      means: 'SparkPost could not read the JSON in the `X-MSYS-API` header.',
      who: ['you'],
      todo: 'Correct the JSON that your program writes into this header.',
      permanent: true,
      source: page,
    },
    {
      id: 'unconfigured-sending-domain',
      direction: 'submission',
      basic: '550',
      enhanced: '5.7.1',
      match: ['Unconfigured Sending Domain'],
      cause: 'sender-rejected',
      means: 'The domain of the From address is not set up in your SparkPost account.',
      who: ['your-provider'],
      todo: 'Add the domain as a sending domain at SparkPost and verify it.',
      permanent: true,
      source: page,
    },
  ],
};
