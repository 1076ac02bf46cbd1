import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const AMAVIS = 'Nov 23 10:00:04 mail amavis[811]: (00811-02)';
const END =
  '[192.0.2.9] <ada@example.org> -> <maria@example.com>, Message-ID: <x@example.org>, mail_id: x, Hits: 1.2, size: 700, 1500 ms';

const told = async (text: string) =>
  (await read(text)).results.map(({ delivery, verdict }) => [
    delivery.recipient?.value ?? '',
    delivery.side,
    verdict.outcome,
    verdict.stated,
  ]);

describe('what Amavis has found', () => {
  it.each([
    ['SPAM', 'spam-content'],
    ['INFECTED (Eicar-Signature)', 'virus'],
    ['BAD-HEADER-3', 'malformed-message'],
    ['OVERSIZED', 'message-too-large'],
    ['UNCHECKED-ENCRYPTED', 'policy'],
    ['CLEAN', 'unknown'],
    ['OTHER', 'unknown'],
    // The server behind it has refused: nothing is said of a blocklist.
    ['MTA-BLOCKED', 'unknown'],
  ])('%s', async (found, cause) => {
    expect(await told(`${AMAVIS} Blocked ${found} {RejectedInbound}, ${END}`)).toEqual([
      ['maria@example.com', 'receiver', 'failed', cause],
    ]);
  });

  it.each(['SPAM', 'INFECTED (Eicar-Signature)', 'OVERSIZED'])(
    'is tried again where it says so: %s',
    async (found) => {
      const [row] = await told(`${AMAVIS} Blocked ${found} {TempFailedInbound}, ${END}`);
      expect(row?.[2]).toBe('delayed');
    },
  );

  it('is no message where its own server has failed', async () => {
    for (const line of ['MTA-BLOCKED {TempFailedInbound}', 'TEMPFAIL'])
      expect(await told(`${AMAVIS} Blocked ${line}, ${END}`)).toEqual([
        ['maria@example.com', 'own-server', 'delayed', 'server-error'],
      ]);
  });

  it('is told by the reply of the server behind it', async () => {
    const text = `${AMAVIS} (!)FWD from <ada@example.org> -> <maria@example.com>,BODY=7BIT 550 5.1.1 from MTA(smtp:[127.0.0.1]:10025): 550 5.1.1 <maria@example.com>: Recipient address rejected: User unknown
${AMAVIS} Blocked MTA-BLOCKED {RejectedInbound}, ${END}`;
    expect(await told(text)).toEqual([['maria@example.com', 'receiver', 'failed', 'user-unknown']]);
  });
});

const KEY = `Nov 23 10:00:04 mail opendkim[812]: can't load key from /etc/opendkim/keys/example.org/mail.private: No such file or directory
Nov 23 10:00:04 mail opendkim[812]: 3DC2E6578111: error loading key 'mail._domainkey.example.org'`;

describe('a key that OpenDKIM does not find', () => {
  it('is a fault of the server', async () => {
    expect(await told(KEY)).toEqual([['', 'own-server', 'delayed', 'server-error']]);
  });

  it('is why a message comes back from the server behind a filter', async () => {
    const text = `${KEY}
Nov 23 10:00:04 mail postfix/cleanup[813]: 3DC2E6578111: milter-reject: END-OF-MESSAGE from localhost[127.0.0.1]: 4.7.1 Service unavailable - try again later; from=<ada@example.org> to=<maria@example.com> proto=ESMTP helo=<localhost>
${AMAVIS} (!)FWD from <ada@example.org> -> <maria@example.com>,BODY=7BIT 451 4.7.1 from MTA(smtp:[127.0.0.1]:10025): 451 4.7.1 Service unavailable - try again later
${AMAVIS} Blocked MTA-BLOCKED {TempFailedInbound}, ${END}`;
    const { results, text: shown } = await read(text);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.com']);
    const { start = 0, end = 0 } = results[0]?.delivery.deciding ?? {};
    expect(shown.slice(start, end)).toContain('/etc/opendkim/keys/example.org/mail.private');
  });
});

it('reads a key that ZoneMTA cannot sign with as a fault of the server', async () => {
  expect(
    await told(
      'Nov 23 10:00:04 mail zone-mta[814]: ERR! DKIM 16456e2945b0002f53.001 DBFAIL Failed loading DKIM key "mail.example.com". Invalid or unknown DKIM key',
    ),
  ).toEqual([['', 'own-server', 'delayed', 'server-error']]);
});
