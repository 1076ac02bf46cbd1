import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { isDomain, serverOf } from './names';
import { readParameters } from './parameters';
import { slotsOf } from './slots';
import { whyOf } from './why';

const ASKED = { identity: 'ada@fabrikam.example', ip: '192.0.2.1' };
const OTHERS = { ...ASKED, scope: '', receiver: 'mx.example.com' };
const PYSPF = 's=mfrom;id=ada%40fabrikam.example;ip=192.0.2.1;r=mx.example.com';

describe('the forms of a link', () => {
  it.each([
    ['pyspf, SpamAssassin', PYSPF, { ...OTHERS, scope: 'mfrom' }],
    [
      'the same folded in a header',
      'SPF failed: Please see http://www.openspf.net/Why?s=mfrom;\n id=ada%40fabrikam.example;\r\n\tip=192.0.2.1; r=mx.example.com]',
      { ...OTHERS, scope: 'mfrom' },
    ],
    [
      'libspf2',
      '/Why?id=ada%40fabrikam.example&ip=192.0.2.1&receiver=mx.example.com : Reason: mechanism',
      OTHERS,
    ],
    [
      'Haraka',
      '?s=mfrom&id=ada@fabrikam.example&ip=192.0.2.1',
      { ...ASKED, scope: 'mfrom', receiver: '' },
    ],
    ['Mail::SPF', '#sender=ada%40fabrikam.example&ip=192.0.2.1&receiver=mx.example.com', OTHERS],
    ['RFC 7208', '?s=ada%40fabrikam.example&i=192.0.2.1', { ...OTHERS, receiver: '' }],
    [
      'Exim with SPFBL',
      '?scope=helo;identity=mail.example.com;ip=192.0.2.1',
      { scope: 'helo', identity: 'mail.example.com', ip: '192.0.2.1', receiver: '' },
    ],
    [
      'copied out of HTML',
      '?id=ada%40fabrikam.example&amp;ip=192.0.2.1&amp;receiver=mx.example.com',
      OTHERS,
    ],
  ])('%s', (_name, link, told) => expect(readParameters(link)).toEqual(told));

  it('a receiver that does not know its name is none', () =>
    expect(readParameters('?s=mfrom;r=<UNKNOWN>;ip=192.0.2.1').receiver).toBe(''));
  it('a plus stays a plus, and a broken escape stays as it is', () => {
    expect(readParameters('?id=ada+list@fabrikam.example').identity).toBe(
      'ada+list@fabrikam.example',
    );
    expect(readParameters('?id=%E0%A4%A').identity).toBe('%E0%A4%A');
  });
});

describe('what a link says', () => {
  it('names domain, server and receiver, and fills the commands', () => {
    const { shown, words } = whyOf(PYSPF);
    expect(shown).toEqual(
      expect.arrayContaining(['both', 'mfrom', 'receiver', 'domain-command', 'ip-command']),
    );
    expect(words).toMatchObject({
      domain: 'fabrikam.example',
      ip: '192.0.2.1',
      term: 'ip4:192.0.2.1',
      receiver: 'mx.example.com',
    });
  });
  it('the name of a server is told from an address', () => {
    const { shown, words } = whyOf('s=helo;id=Mail.Fabrikam.Example.;ip=192.0.2.1');
    expect(shown).toContain('helo');
    expect(shown).not.toContain('mfrom');
    expect(words['domain']).toBe('mail.fabrikam.example');
  });
  it('one of the two is enough', () => {
    expect(whyOf('?id=ada@fabrikam.example').shown).toContain('domain-only');
    expect(whyOf('?ip=192.0.2.1').shown).toContain('ip-only');
  });
  it('nothing, something else and too much', () => {
    expect(whyOf(' ').shown).toEqual([]);
    expect(whyOf('?q=mailbox%20full').shown).toEqual(['unread']);
    expect(whyOf(`?id=${'x'.repeat(321)}`).shown).toEqual(['too-long']);
    expect(whyOf(`?id=a@b.example&x=${'x'.repeat(2000)}`).shown).toEqual(['too-long']);
  });
});

describe('hostile parameters', () => {
  it.each([
    'example.com;rm -rf ~',
    'example.com$(id)',
    '`id`.example',
    '-x.example.com',
    'a..b',
    'localhost',
    '192.0.2.1',
    '<img src=x>',
  ])('“%s” goes into no command', (name) => expect(isDomain(name)).toBe(false));
  it.each(['192.0.2.256', '1.2.3', '::1]/x', '::1 -x', 'g::1', '1:2:3'])(
    '“%s” is no address of a server',
    (ip) => expect(serverOf(ip)).toBeUndefined(),
  );
  it('are shown as text, without commands', () => {
    const { shown, words } = whyOf('?id=<b>%40$(id).example&ip=<script>');
    expect(shown).toEqual(expect.arrayContaining(['odd-domain', 'odd-ip']));
    expect(shown).not.toContain('domain-command');
    expect(shown).not.toContain('ip-command');
    expect(words).toMatchObject({ domain: '$(id).example', term: '' });
  });
  it('never break it, whatever they are', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, ip) => {
        const { shown, words } = whyOf(`?id=${id}&ip=${ip}`);
        if (shown.includes('domain-command')) expect(isDomain(words['domain'] ?? '')).toBe(true);
        if (shown.includes('ip-command')) expect(serverOf(words['ip'] ?? '')).toBeDefined();
      }),
    ));
});

describe('the address of a server', () => {
  it('of IPv6 is read in full, short and as SPF’s %{i} writes it', () => {
    const ip = '2001:db8::cb01';
    const nibbles = '2.0.0.1.0.d.b.8.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.c.b.0.1';
    for (const text of [ip, '2001:DB8:0:0:0:0:0:CB01', nibbles])
      expect(serverOf(text)).toEqual({ mechanism: 'ip6', ip });
  });
});

describe('the places of a sentence', () => {
  it('stand between its texts', () => {
    expect(slotsOf('dig -x {ip}')).toEqual([{ text: 'dig -x ' }, { slot: 'ip' }]);
    expect(slotsOf('{a} of {b}.')).toEqual([
      { slot: 'a' },
      { text: ' of ' },
      { slot: 'b' },
      { text: '.' },
    ]);
    expect(slotsOf('None.')).toEqual([{ text: 'None.' }]);
  });
  it('each have a word', () => {
    const { words } = whyOf(PYSPF);
    const slots = JSON.stringify(catalogue.why)
      .split('{')
      .map((piece) => piece.slice(0, piece.indexOf('}')))
      .filter((slot) => /^[a-z]+$/.test(slot) && slot !== 'origin');
    expect(slots.length).toBeGreaterThan(10);
    for (const slot of slots) expect(words[slot], slot).toBeTruthy();
  });
});
