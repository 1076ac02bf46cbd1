import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { linksIn } from './links-of';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const hosts = { linkHosts: ['support.google.com'] };
const linksOf = (text: string) => linksIn({ text, sections: [] }, hosts);

describe('the links of a text', () => {
  it('are offered where they lead to a provider, with the host in full', () =>
    expect(linksOf('see https://support.google.com/mail/answer/81126#auth now')).toEqual([
      {
        label: 'support.google.com/mail/answer/81126',
        href: 'https://support.google.com/mail/answer/81126#auth',
        for: ['you'],
      },
    ]));
  it.each([
    'https://support.google.com.example.net/login',
    'https://example.net/support.google.com',
    'https://support.google.com@example.net/',
    'https://support.google.com:8443/',
    'https://login.support.google.com/',
    'https://support.google.com/url?q=https://example.net/',
    'https://support.google.com/url?q=%2F%2Fexample.net',
    'https://support.google.com//example.net',
    'javascript:alert(1)//support.google.com',
  ])('stay text where they lead elsewhere: %s', (text) => expect(linksOf(text)).toEqual([]));
  it('are none of a message that was returned', () => {
    const text = 'https://support.google.com/a';
    const section = { kind: 'returned', start: 0, end: text.length } as const;
    expect(linksIn({ text, sections: [section] }, hosts)).toEqual([]);
  });
  it.each(['.', ',', '; or ask', "'."])('end before the signs of their sentence: %s', (sign) =>
    expect(linksOf(`see https://support.google.com/a/answer/168383${sign}`)[0]?.href).toBe(
      'https://support.google.com/a/answer/168383',
    ),
  );
  it('stand once each', () =>
    expect(linksOf('https://support.google.com/a https://support.google.com/a')).toHaveLength(1));
});

describe('where to ask', () => {
  it('is told of a provider whose reply is known, for what the reply is about', async () => {
    const text =
      "550 5.7.1 Unfortunately, messages from [192.0.2.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).";
    const [group] = answerOf(await read(text), texts).groups;
    expect(group?.reply?.provider).toBe('outlook.com');
    expect(group?.links.length).toBeGreaterThan(0);
    const known = catalogue.helpLinks['outlook.com'] ?? [];
    for (const { href, when } of group?.links ?? []) {
      expect(known.map((link) => link.href)).toContain(href);
      expect(when ?? [group?.verdict.stated]).toContain(group?.verdict.stated);
    }
  });
  it.each([
    '554 5.7.1 Service unavailable; client [192.0.2.7] blocked using bl.spamcop.net',
    '550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using SpamCop (AS16012611)',
  ])('is first the block list that is named, whoever asked it: %s', async (text) => {
    const [group] = answerOf(await read(text), texts).groups;
    expect(group?.links[0]?.href).toBe(
      catalogue.blockLists.find(({ id }) => id === 'spamcop')?.links[0].href,
    );
  });
  it.each<[string, boolean]>([
    [
      '550 5.7.606 Access denied, banned sending IP [192.0.2.7]. To request removal from this list please visit https://sender.office.com/',
      true,
    ],
    ['550 5.7.501 Service unavailable. Spam abuse detected from IP range', false],
  ])('is told only for the replies that a link is bound to: %s', async (text, told) => {
    const [group] = answerOf(await read(text), texts).groups;
    expect(group?.reply?.provider).toBe('exchange-online');
    const hrefs = group?.links.map(({ href }) => href);
    expect(hrefs?.includes('https://sender.office.com/')).toBe(told);
  });
  it('is not told where no reply is known', async () =>
    expect(answerOf(await read('550 5.1.1 User unknown'), texts).groups[0]?.links).toEqual([]));
});
