import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const verdictOf = async (text: string) => (await read(text)).results[0]?.verdict;

describe('a service of the own side that failed', () => {
  it.each([
    '2026/11/30 10:00:01 [error] 9#9: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: , request: "GET /auth/email HTTP/1.0", upstream: "http://192.168.7.10:80/internal/auth/email", host: "127.0.0.1"\n2026/11/30 10:00:01 [info] 9#9: *18 client 192.0.2.58:34632 connected to 0.0.0.0:25',
    'Mail worker could not send the email: connect ECONNREFUSED 127.0.0.1:6379',
    'Login for SMTP failed: ldap://directory:389 Connection refused',
    'The mail server does not accept mail: rspamd: connect to [::1]:11332: Connection refused',
    'Sending mail failed: connect to unix:/var/run/spamd.sock: Connection refused',
  ])('is mended there, and is no outgoing server: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ situation: 'own-server', who: 'you' }),
  );

  it.each([
    ['Error: connect ECONNREFUSED 127.0.0.1:587 at SMTPConnection', 'own-machine'],
    [
      'SMTP error: connect to localhost:25: Connection refused\nSee http://localhost:8080/admin',
      'own-machine',
    ],
    ['Error: connect ECONNREFUSED 192.0.2.7:465 at SMTPConnection', 'unreached'],
  ])('is not where a mail server was to be reached: %s', async (text, situation) =>
    expect((await verdictOf(text))?.situation).toBe(situation),
  );

  it.each([
    'upstream sent invalid response: "550 5.7.0 Error: insufficient authorization" while reading response from upstream\nlost connection after XCLIENT from front.example.com',
    '<maria@example.org>: host filter.example.com[192.0.2.7] said: 550 5.7.0 Denied (in reply to XFORWARD command)',
  ])('is one that does not trust the proxy before it: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ cause: 'server-error', situation: 'own-server' }),
  );

  it('is none where the sender may not send as somebody', async () =>
    expect(
      (await verdictOf('550 5.7.1 Insufficient authorization to send as ada@example.com'))?.cause,
    ).toBe('sender-rejected'));
});

it('the version of a protocol is no page', async () => {
  const { results } = await read(
    'connect() failed (111: Connection refused) while connecting to upstream, request: "GET /auth HTTP/1.0", upstream: "http://192.168.7.10:80/auth", server: 0.0.0.0:25',
  );
  const kinds = results.flatMap(({ delivery }) =>
    (delivery.particulars ?? []).map(({ kind }) => kind),
  );
  expect(kinds).not.toContain('page');
});
