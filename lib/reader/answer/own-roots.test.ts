import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const postfix = (server: string, issuer: string): string =>
  `Nov 23 10:55:09 mx1 postfix/smtp[811]: certificate verification failed for ${server}[192.0.2.5]:25: untrusted issuer ${issuer}\nNov 23 10:55:09 mx1 postfix/smtp[811]: 4B1C2D3E4F: Server certificate not trusted`;

const exim = (server: string): string =>
  `2026-11-23 10:55:09 1uMvaB-00A4ia-29 == kim@example.org R=dnslookup T=remote_smtp defer (-37) H=${server} [192.0.2.5]: TLS session: (certificate verification failed): certificate invalid: unable to get local issuer certificate`;

describe('a certificate that the sending server does not trust', () => {
  it.each([
    ['by its issuer', postfix('mx.example.net', '/O=DigiCert Inc/CN=DigiCert Global Root G2')],
    ['in capitals', postfix('mx.example.net', '/C=US/O=Internet Security Group/CN=ISRG Root X1')],
    ['by its server', postfix('aspmx.l.google.com', '/CN=Some Root')],
    ['of Exim', exim('example-org.mail.protection.outlook.com')],
  ])('is of a well-known issuer: %s', async (_what, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({
      stated: 'tls',
      situation: 'own-roots',
      outcome: 'delayed',
      retry: 'change',
      who: 'your-provider',
    });
    expect(group?.steps.administrator.join(' ')).toContain('ca-certificates');
  });

  it.each([
    ['an issuer of its own', postfix('mx.example.net', '/O=Example/CN=Example Root CA')],
    [
      'an old one',
      postfix('aspmx.l.google.com', '').replace('untrusted issuer', 'certificate has expired'),
    ],
    ['of Exim', exim('mx.example.net')],
  ])('has a fault on the other side: %s', async (_what, text) =>
    expect((await groupOf(text))?.verdict).toMatchObject({
      situation: 'security-check',
      outcome: 'delayed',
    }),
  );
});
