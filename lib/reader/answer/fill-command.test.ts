import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { fillCommands, nameMissing, type OwnNames } from './fill-command';

const NOBODY: OwnNames = {
  recipient: '',
  recipientDomain: '',
  server: '',
  outgoing: '',
  target: '',
  domain: '',
  selector: '',
  ip: '',
  helo: '',
  lookedUp: '',
};

const STEP =
  'Write to maria@example.org, or `swaks --to maria@example.org --server mx.example.org`, `dig +short MX example.org`.';

describe('the commands of a step', () => {
  it('speak of the recipient, the domain and the server of the text', () =>
    expect(
      fillCommands(STEP, {
        ...NOBODY,
        recipient: 'ada@example.net',
        recipientDomain: 'example.net',
        server: 'mx.example.com',
      }),
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
    [
      '`postmap -q 192.0.2.10 cidr:/etc/postfix/client_access`',
      '`postmap -q 192.0.2.77 cidr:/etc/postfix/client_access`',
    ],
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
  it('speak of the domain that all recipients share, and invent no server of it', () =>
    expect(
      fillCommands('`dig +short MX example.org`, `nc -vz mx.example.org 25`', {
        ...NOBODY,
        recipientDomain: 'fabrikam.example',
      }),
    ).toBe('`dig +short MX fabrikam.example`, `nc -vz mx.example.org 25`'));
  it('speak of the server that mail is handed in to', () =>
    expect(
      fillCommands('`nc -vz smtp.example.com 587`', { ...NOBODY, outgoing: 'out.example.net' }),
    ).toBe('`nc -vz out.example.net 587`'));
  it('speak of the address and the port that a program has not reached', () =>
    expect(
      fillCommands('`nc -vz smtp.example.com 587`', { ...NOBODY, target: '192.0.2.4 465' }),
    ).toBe('`nc -vz 192.0.2.4 465`'));
  it('take no domain that a shell could read otherwise', () =>
    expect(
      fillCommands('`dig +short TXT example.com`', { ...NOBODY, domain: 'a.example;reboot' }),
    ).toBe('`dig +short TXT example.com`'));
});

describe('what to put into a command', () => {
  const missing = (step: string, names: OwnNames) => nameMissing(step, names, catalogue);
  const DKIM = 'Key: `dig +short TXT selector._domainkey.example.com`?';
  it('is not said of a test that has its address', () =>
    expect(
      missing('Test: `nc -vz smtp.example.com 587`.', { ...NOBODY, target: '192.0.2.4 465' }),
    ).toBe(''));
  it('is said of each name that the text has not told', () =>
    expect(missing(DKIM, NOBODY)).toBe(
      'Replace selector with the value of s= in the DKIM-Signature, example.com with the sender’s domain.',
    ));
  it('is said of the others only where one is known', () =>
    expect(missing(DKIM, { ...NOBODY, domain: 'fabrikam.example' })).toBe(
      'Replace selector with the value of s= in the DKIM-Signature.',
    ));
  it.each([
    [STEP, { ...NOBODY, recipient: 'a@example.net', recipientDomain: 'example.net', server: 'b' }],
    ['Write to maria@example.org.', NOBODY],
    ['`postqueue -p`', NOBODY],
  ])('is nothing where all is known, or no command has a name: %s', (step, names) =>
    expect(missing(step, { ...names, server: 'mx.example.net' })).toBe(''),
  );
  it('names what a name ends in once', () =>
    expect(missing('`swaks --to maria@example.org --server smtp.example.com`', NOBODY)).toBe(
      'Replace maria@example.org with the recipient’s address, smtp.example.com with your outgoing server (SMTP).',
    ));
});
