import { describe, expect, it } from 'vitest';
import { fillCommands } from './fill-command';

const STEP =
  'Write to maria@example.org, or `swaks --to maria@example.org --server mx.example.org`, `dig +short MX example.org`.';

describe('the commands of a step', () => {
  it('speak of the recipient, the domain and the server of the text', () =>
    expect(fillCommands(STEP, { recipient: 'ada@example.net', server: 'mx.example.com' })).toBe(
      'Write to maria@example.org, or `swaks --to ada@example.net --server mx.example.com`, `dig +short MX example.net`.',
    ));
  it('stay as they are where nothing is known', () =>
    expect(fillCommands(STEP, { recipient: '', server: '' })).toBe(STEP));
  it.each([
    '$(reboot)@example.net',
    'ada@example.net;reboot',
    'a`b@example.net',
    '-oProxy@example.net',
    'ada@example.net\nreboot',
    '"a b"@example.net',
  ])('take no name that a shell could read otherwise: %j', (recipient) =>
    expect(fillCommands(STEP, { recipient, server: `mx.example.com|sh` })).toBe(STEP),
  );
});
