import { describe, expect, it } from 'vitest';
import type { SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import type { Catalogue } from '../types';
import { checks } from './index';
import { repliesSeenWhole } from './seen-providers';

/** Of how many of the catalogue's replies someone saw the whole line. Raise it as lines come. */
const SEEN_WHOLE = 816;

const example: SeenReply = {
  id: 'z0001',
  says: '599 Purple elephants refuse this letter',
  causes: ['unknown'],
  who: ['you'],
  source: { kind: 'untraced', said: 'a test' },
};

/** The catalogue with these seen replies added. */
const added = (...changes: Partial<SeenReply>[]): Catalogue => ({
  ...catalogue,
  seenReplies: [...catalogue.seenReplies, ...changes.map((change) => ({ ...example, ...change }))],
});

describe('each check of the seen replies fails on a wrong example', () => {
  it.each<[string, Catalogue, string]>([
    ['seenIdsAreUnique', added({}, { says: '599 Another' }), 'the next free number'],
    [
      'seenSentencesAreUnique',
      added({}, { id: 'z0002', says: '599 purple elephants refuse this letter.' }),
      'z0001 and z0002 are one sentence',
    ],
    [
      'oneSentenceHasOneLabel',
      added({}, { id: 'z0002', says: example.says.slice(4), causes: ['virus'] }),
      'give both the same causes',
    ],
    [
      'causesHaveEnoughSeenReplies',
      {
        ...catalogue,
        seenReplies: catalogue.seenReplies.filter(({ causes }) => causes[0] !== 'tls'),
      },
      'tls has 0 seen replies: find 8 more',
    ],
    ['framesHoldTheReply', added({ frame: 'status=bounced' }), 'put it in'],
    ['seenProvidersGoByTheirIds', added({ provider: 'hotmail' }), "write 'outlook.com'"],
    [
      'unseenNumbersAreInNoReply',
      added({
        says: '449 Routing error',
        source: { kind: 'observed', url: 'https://host.example.com/faq', seen: '2026-11-30' },
      }),
      'The page of 449 says that no known reply has it',
    ],
    [
      'pagesAreOfWhoSpeaks',
      added({
        provider: 'gmail',
        source: { kind: 'provider', url: 'https://host.example.com/faq', seen: '2026-11-30' },
      }),
      'make it observed',
    ],
    ['seenRepliesHoldTheirFragment', added({ provider: 'gmail', reply: 'none' }), 'not there'],
    [
      'seenRepliesHoldTheirFragment',
      added({ provider: 'gmail', reply: 'receiving-mail-too-quickly' }),
      'has no fragment of',
    ],
    [
      'fragmentsLeaveNoWordOut',
      added({ provider: 'alibaba', says: '551 Main account is unavailable' }),
      'leaves a word of seen reply z0001 out',
    ],
    [
      'sourcesCanBeOpened',
      added({ source: { kind: 'list', url: 'somewhere' } }),
      'somewhere of z0001 is no address',
    ],
    ['seenRepliesNameNobody', added({ says: '550 9.9.9.9 refused' }), 'write 192.0.2.1'],
    ['seenRepliesNameNobody', added({ says: '550 2a00:1450:4001:c02::1b' }), 'write 192.0.2.1'],
    [
      'seenRepliesNameNobody',
      added({ says: '550 maria.lopez@gmail.com' }),
      'write user@example.com',
    ],
    ['seenRepliesNameNobody', added({ frame: 'mail.firm.de said: {}' }), 'data/public-hosts.ts'],
    ['seenRepliesNameNobody', added({ says: '550 See http://www.firm.de/' }), 'www.firm.de'],
  ])('%s: %#', (name, wrong, message) => {
    const check = checks[name];
    if (!check) throw new Error(`There is no check ${name}.`);
    expect(check(catalogue)).toEqual([]);
    expect(check(wrong).join('\n')).toContain(message);
  });

  it('and says nothing about names that may stand there', () => {
    const says =
      '550 192.0.2.1 [2001:db8::1] 10.0.0.1 user@gmail.com mx.example.org zen.spamhaus.org at 12:30:45';
    expect(checks['seenRepliesNameNobody']?.(added({ says }))).toEqual([]);
  });
});

describe('whole lines of the catalogue’s replies', () => {
  it('are as many as they were', () => {
    expect(repliesSeenWhole(catalogue).size).toBeGreaterThanOrEqual(SEEN_WHOLE);
  });
});
