import { describe, expect, it } from 'vitest';
import { fillCommands, type OwnNames } from './fill-command';

const NOBODY: OwnNames = {
  recipient: '',
  server: '',
  domain: '',
  selector: '',
  ip: '',
  helo: '',
};

const STEP =
  'Write to maria@example.org, or `swaks --to maria@example.org --server mx.example.org`, `dig +short MX example.org`.';

describe('the commands of a step', () => {
  it('speak of the recipient, the domain and the server of the text', () =>
    expect(
      fillCommands(STEP, { ...NOBODY, recipient: 'ada@example.net', server: 'mx.example.com' }),
    ).toBe(
      'Write to maria@example.org, or `swaks --to ada@example.net --server mx.example.com`, `dig +short MX example.net`.',
    ));
  it('stay as they are where nothing is known', () =>
    expect(fillCommands(STEP, NOBODY)).toBe(STEP));
  it.each([
    '$(reboot)@example.net',
    'ada@example.net;reboot',
    'a`b@example.net',
    '-oProxy@example.net',
    'ada@example.net\nreboot',
    '"a b"@example.net',
  ])('take no name that a shell could read otherwise: %j', (recipient) =>
    expect(fillCommands(STEP, { ...NOBODY, recipient, server: `mx.example.com|sh` })).toBe(STEP),
  );
  it.each([
    ['`dig +short TXT example.com | grep spf1`', '`dig +short TXT fabrikam.example | grep spf1`'],
    ['`dig +short TXT _dmarc.example.com`', '`dig +short TXT _dmarc.fabrikam.example`'],
    [
      '`dig +short TXT selector._domainkey.example.com`',
      '`dig +short TXT s1._domainkey.fabrikam.example`',
    ],
    ['`dig +short -x 192.0.2.10`', '`dig +short -x 192.0.2.77`'],
    ['`dig +short A mail.example.com`', '`dig +short A out.fabrikam.example`'],
  ])('speak of whoever sent: %s', (step, filled) =>
    expect(
      fillCommands(step, {
        ...NOBODY,
        domain: 'fabrikam.example',
        selector: 's1',
        ip: '192.0.2.77',
        helo: 'out.fabrikam.example',
      }),
    ).toBe(filled),
  );
  it('take no domain that a shell could read otherwise', () =>
    expect(
      fillCommands('`dig +short TXT example.com`', { ...NOBODY, domain: 'a.example;reboot' }),
    ).toBe('`dig +short TXT example.com`'));
});
