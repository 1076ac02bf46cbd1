import { describe, expect, it } from 'vitest';
import type { SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { homePage } from './home';
import { basicCode, catalogueOf } from './small.test-helper';

const [example] = catalogue.seenReplies;
const seen = (says: string, cause: SeenReply['causes'][0]) =>
  ({
    ...example,
    says,
    causes: [cause],
    source: { kind: 'observed', url: 'https://www.example.com/', seen: '2026-11-29' },
  }) as SeenReply;

describe('what the home page leads to first', () => {
  const page = homePage(
    catalogueOf({
      basic: [basicCode('550'), basicCode('552')],
      causes: catalogue.causes,
      seenReplies: [
        seen('550 no such user', 'user-unknown'),
        seen('552 full', 'mailbox-full'),
        seen('552 over quota', 'mailbox-full'),
        seen('599 no', 'unknown'),
      ],
    }),
  );
  it('is the codes that people met most, as far as they have a page', () =>
    expect(page.codes.map(({ code, href }) => [code, href])).toEqual([
      ['552', '/552/'],
      ['550', '/550/'],
    ]));
  it('says in how many replies they were counted', () => expect(page.counted).toContain('4'));
  it('is the causes as a sentence, the most frequent first', () =>
    expect(page.causes.slice(0, 2)).toEqual([
      { name: 'The mailbox is full', href: '/causes/mailbox-full/' },
      { name: 'This email address does not exist', href: '/causes/user-unknown/' },
    ]));
  it('is ten causes and ten codes of the whole catalogue', () => {
    const whole = homePage(catalogue);
    expect([whole.causes.length, whole.codes.length]).toEqual([10, 10]);
  });
});
