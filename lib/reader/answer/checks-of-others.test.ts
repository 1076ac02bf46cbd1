import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

/** Each with the codes of the reply itself, without those of the answer it quotes (src/acl.c). */
const SENDER_CHECKS: readonly [name: string, codes: readonly string[], text: string][] = [
  [
    'Exim, the address is unknown',
    ['550'],
    '550-Verification failed for <ada@fabrikam.example>\n550-Called:   192.0.2.30\n550-Sent:     RCPT TO:<ada@fabrikam.example>\n550-Response: 550 5.1.1 No such user\n550 Sender verify failed',
  ],
  [
    'Exim, the server is refused itself',
    ['550'],
    '550-Callback setup failed while verifying <ada@fabrikam.example>\n550-Called:   192.0.2.30\n550-Sent:     MAIL FROM:<>\n550-Response: 554 5.7.1 Service unavailable; Client host [198.51.100.4] blocked\n550 Sender verify failed',
  ],
  [
    'Exim, its first line alone',
    ['550'],
    '550-Verification failed for <ada@fabrikam.example>\n550 The address cannot be used here',
  ],
  ['Exim, in short', ['550'], '550 Sender verify failed'],
  [
    'Postfix, for good',
    ['550', '5.1.7'],
    '550 5.1.7 <ada@fabrikam.example>: Sender address rejected: undeliverable address: host mx.fabrikam.example[192.0.2.30] said: 550 5.1.1 <ada@fabrikam.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
  ],
  [
    'Postfix, for now',
    ['450', '4.1.7'],
    '450 4.1.7 <ada@fabrikam.example>: Sender address rejected: unverified address: host mx.fabrikam.example[192.0.2.30] said: 450 4.2.0 Greylisted',
  ],
];

describe('a reply about a check of the sender', () => {
  it.each(SENDER_CHECKS)('%s: is for the sender’s own mail server', async (_name, codes, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ stated: 'sender-rejected', situation: 'sender-check' });
    expect(group?.who).toBe('your-provider');
    expect(group?.codes).toEqual(codes);
    expect(group?.verdict.suppress).toBe(false);
  });

  it('is none where the recipient was checked', async () => {
    const group = await groupOf(
      '550 5.1.1 <joe@example.net>: Recipient address rejected: undeliverable address: host mx.example.net[192.0.2.30] said: 550 5.1.1 User unknown',
    );
    expect(group?.verdict.stated).toBe('user-unknown');
    expect(group?.verdict.situation).toBeUndefined();
  });

  it.each([
    ['routing-loop', '550 5.1.1', 'undeliverable', 'mail for example.net loops back to myself'],
    ['routing-loop', '450 4.1.1', 'unverified', 'mail for example.net loops back to myself'],
    [
      'greylisted',
      '550 5.1.1',
      'undeliverable',
      'host mx.example.net[192.0.2.30] said: 450 4.2.0 Greylisted, try again later',
    ],
    [
      'connection-timeout',
      '450 4.1.1',
      'unverified',
      'connect to mx.example.net[192.0.2.30]:25: Connection timed out',
    ],
    [
      'mailbox-full',
      '550 5.1.1',
      'undeliverable',
      'host mx.example.net[192.0.2.30] said: 552 5.2.2 Mailbox full',
    ],
    ['user-unknown', '550 5.1.1', 'undeliverable', 'unknown user: "joe"'],
    // It is blocked that has asked, and not the sender's server.
    [
      'server-error',
      '450 4.1.1',
      'unverified',
      'host mx.example.net[192.0.2.30] refused to talk to me: 421 4.7.0 Client host [192.0.2.9] blocked using a blocklist',
    ],
  ])('of the recipient tells %s behind %s and %s', async (cause, codes, found, words) => {
    const group = await groupOf(
      `${codes} <joe@example.net>: Recipient address rejected: ${found} address: ${words}`,
    );
    expect(group?.verdict.stated).toBe(cause);
  });

  it('is none where nobody says who was checked', async () => {
    const group = await groupOf('550-Callout verification failed: 550 550 invalid recipient');
    expect(group?.verdict.stated).toBe('user-unknown');
  });

  it('is none as long as Postfix still asks', async () => {
    const group = await groupOf(
      '450 4.1.7 <ada@fabrikam.example>: Sender address rejected: unverified address: Address verification in progress',
    );
    expect(group?.verdict.situation).toBeUndefined();
  });
});

const postfix = (reason: string): string =>
  `Nov 23 10:55:09 mx1 postfix/smtp[2818]: 3F1A2B: to=<joe@example.net>, relay=mx.example.net[192.0.2.30]:25, delay=0.6, dsn=4.7.5, status=deferred (${reason})`;

describe('a check of the other server’s encryption', () => {
  it.each([
    ['a certificate', postfix('Server certificate not trusted')],
    ['a record that is not to be had', postfix('TLSA lookup error for mx.example.net:25')],
    [
      'Exim, DANE',
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == joe@example.net R=dnslookup T=remote_smtp defer (-36): DANE error: tlsa lookup DEFER',
    ],
    [
      'Microsoft 365, DANE',
      "Remote server returned '550 5.7.323 tlsa-invalid: The domain failed DANE validation.'",
    ],
    [
      'Microsoft 365, MTA-STS',
      "Remote server returned '451 4.4.8 MX hosts of example.net failed MTA-STS validation.'",
    ],
  ])('%s: is for whoever looks after that server', async (_name, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ stated: 'tls', situation: 'security-check' });
    expect(group?.who).toBe('their-provider');
    expect(group?.because).toBe(catalogue.situations['security-check'].because?.tls);
  });

  it.each([
    // https://github.com/Zuplu/postfix-tlspol/issues/52
    ['a rule of the own server', postfix('no TLSA records found')],
    ['a handshake that fails', postfix('Cannot start TLS: handshake failure')],
    [
      'the name of a host',
      '451 4.7.5 TLS handshake with mx.dane.example failed: handshake failure',
    ],
    [
      'a program without a queue',
      'msmtp: TLS certificate verification failed: the certificate is not trusted',
    ],
    [
      'a program and its own server',
      'javax.mail.MessagingException: Could not convert socket to TLS; sun.security.validator.ValidatorException: PKIX path building failed',
    ],
  ])('is not meant by %s', async (_name, text) => {
    const group = await groupOf(text);
    expect(group?.verdict.stated).toBe('tls');
    expect(group?.verdict.situation).not.toBe('security-check');
  });
});
