import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import type { Catalogue } from '../types';
import { checks } from './index';

const noAdvice = { person: [], administrator: [], developer: [] };

type Named = { readonly code?: string; readonly id?: string };

/** The catalogue with one entry of a list changed. */
function changed<K extends 'basic' | 'enhanced' | 'causes' | 'mistakes' | 'rfcs'>(
  list: K,
  name: string,
  change: object,
): Catalogue {
  const entries = catalogue[list] as readonly Named[];
  return {
    ...catalogue,
    [list]: entries.map((entry) =>
      entry.code === name || entry.id === name ? { ...entry, ...change } : entry,
    ),
  };
}

/** The catalogue with the first reply of Gmail changed. */
const withReply = (change: object): Catalogue => ({
  ...catalogue,
  providers: catalogue.providers.map((provider) =>
    provider.id === 'gmail'
      ? {
          ...provider,
          replies: provider.replies.map((reply, place) =>
            place === 0 ? { ...reply, ...change } : reply,
          ),
        }
      : provider,
  ),
});

/** The catalogue with one change more. */
const withChange = (change: object): Catalogue => ({
  ...catalogue,
  changes: [
    ...catalogue.changes,
    {
      id: 'one-more',
      date: '2026-11-29',
      kind: 'came',
      where: 'here',
      text: 'It came.',
      provider: 'gmail',
      ...change,
    },
  ],
});

/** The catalogue with the first snippet of Postfix changed. */
const withSnippet = (change: object): Catalogue => ({
  ...catalogue,
  mailServers: catalogue.mailServers.map((server) => ({
    ...server,
    snippets: server.snippets.map((snippet, place) =>
      server.id === 'postfix' && place === 0 ? { ...snippet, ...change } : snippet,
    ) as unknown as typeof server.snippets,
  })),
});

const second = catalogue.providers.find(({ id }) => id === 'gmail')?.replies[1];

describe('each check fails on a wrong example, and on nothing else', () => {
  it.each<[string, Catalogue, string]>([
    [
      'entriesAreUnique',
      { ...catalogue, basic: [...catalogue.basic, ...catalogue.basic.slice(0, 1)] },
      'join them',
    ],
    [
      'entriesAreUnique',
      { ...catalogue, providers: [...catalogue.providers, ...catalogue.providers.slice(0, 1)] },
      'join them',
    ],
    [
      'namedCodesHavePages',
      changed('basic', '550', { confused: [{ code: '599', how: 'x' }] }),
      '550 names 599',
    ],
    ['namedCodesHavePages', withReply({ enhanced: '5.9.9' }), 'names 5.9.9'],
    [
      'namedCodesHavePages',
      changed('basic', '550', { next: 'At the last try it is 5.9.9.' }),
      '550 names 5.9.9',
    ],
    [
      'wireLinesAreSourced',
      changed('basic', '550', { wire: ['S: 550 5.7.511 Access denied'] }),
      'show the status alone',
    ],
    [
      'meantNumbersAreSourced',
      changed('enhanced', 'X.7.12', {
        practice: [
          {
            by: 'Microsoft',
            means: '550 5.7.12: outsiders are barred.',
            source: { kind: 'registry', entry: 'X.7.12' },
          },
        ],
      }),
      'drop it',
    ],
    [
      'sentencesHoldForTheirClass',
      changed('enhanced', 'X.7.28', { confused: [{ code: '421', how: 'Google’s code.' }] }),
      'The page of 5.7.28 shows',
    ],
    [
      'sentencesHoldForTheirClass',
      changed('enhanced', 'X.2.2', { confused: [{ code: '4.2.2', how: '4.2.2: full for now.' }] }),
      'The page of 5.2.2 shows “4.2.2: full for now.”',
    ],
    [
      'sentencesHoldForTheirClass',
      changed('enhanced', 'X.1.1', {
        practice: [
          { by: 'Orange', means: 'With 552: full.', source: { kind: 'registry', entry: 'X.1.1' } },
        ],
      }),
      'The page of 4.1.1 shows “With 552',
    ],
    [
      'sentencesHoldForTheirClass',
      changed('enhanced', 'X.1.1', {
        notes: [{ text: 'It is 550 5.1.1 there.', source: { kind: 'registry', entry: 'X.1.1' } }],
      }),
      'set only',
    ],
    [
      'limitedSentencesAreShown',
      changed('enhanced', 'X.1.1', {
        notes: [{ only: '2', text: 'Good.', source: { kind: 'registry', entry: 'X.1.1' } }],
      }),
      'X.1.1 shows “Good.” on no page',
    ],
    [
      'pairsAreOfOneClass',
      changed('enhanced', 'X.1.1', {
        notes: [
          {
            text: 'It is 450 5.1.1 there.',
            only: '5',
            source: { kind: 'registry', entry: 'X.1.1' },
          },
        ],
      }),
      'X.1.1 prints 450 5.1.1',
    ],
    [
      'pairsAreOfOneClass',
      changed('causes', 'mailbox-full', { plain: 'It is 452 5.2.2.' }),
      'mailbox-full prints 452 5.2.2',
    ],
    [
      'codeCausesFitTheirPages',
      { ...catalogue, enhancedCauses: { ...catalogue.enhancedCauses, '5.6.8': 'mailbox-full' } },
      '5.6.8 names the cause mailbox-full, but on its page your-provider acts',
    ],
    [
      'pagesKnowTheirSeenReplies',
      { ...catalogue, saidCauses: { ...catalogue.saidCauses, '559': ['user-unknown'] } },
      'The page of 559 does not say that it may be mailbox-disabled',
    ],
    [
      // RFC 3463: the versions of a protocol. Hornetsecurity defers a header with it.
      'pagesAskWhomRepliesAsk',
      changed('enhanced', 'X.5.5', {
        classes: {
          ...catalogue.enhanced.find(({ code }) => code === 'X.5.5')?.classes,
          '4': { plain: 'Old.', who: 'recipient', act: 'choose another', advice: noAdvice },
        },
      }),
      '4.5.5 asks recipient to “choose another”, but no known reply with it does',
    ],
    [
      'pagesAskWhomRepliesAsk',
      changed('basic', '525', { who: 'their-provider', act: 'open the account' }),
      '525 asks their-provider',
    ],
    [
      'addressesAreGivenUpForTheirOwnFault',
      changed('basic', '556', {
        advice: { ...noAdvice, developer: ['Do not retry. Suppress the address, and ask why.'] },
      }),
      '556 says “Do not retry. Suppress the address, and ask why.”, but a known reply is',
    ],
    [
      'pagesKnowWhatTheirCodesAreSentFor',
      changed('enhanced', 'X.5.1', {
        classes: {
          '4': { plain: 'Old.', who: 'your-provider', act: 'check the order', advice: noAdvice },
        },
      }),
      '4.5.1 names the cause protocol-error, but k0603 is rate-limited',
    ],
    [
      'pagesKnowWhatTheirCodesAreSentFor',
      { ...catalogue, saidCauses: { ...catalogue.saidCauses, '5.7.29': [] } },
      '5.7.29 names the cause sender-authentication, but gmail/not-sent-over-tls-550 is tls',
    ],
    [
      'saidCausesHavePages',
      { ...catalogue, saidCauses: { ...catalogue.saidCauses, '999': ['policy'] } },
      'saidCauses has 999, which has no page',
    ],
    [
      'ownCodesHavePages',
      { ...catalogue, ownCodes: [...catalogue.ownCodes, 'X.9.9'] },
      'X.9.9 has no page',
    ],
    [
      'finalRepliesAskSomebody',
      withReply({ permanent: true, who: ['nobody'] }),
      'is permanent, but nobody acts',
    ],
    [
      'repliesKeepWhatTheirCauseKeeps',
      withReply({ cause: 'mailbox-full', todo: 'Remove the address from your list.' }),
      'which its cause mailbox-full keeps',
    ],
    [
      'repliesKeepWhatTheirCauseKeeps',
      withReply({ cause: 'mailbox-disabled', todo: 'Send the message again later.' }),
      'that its cause mailbox-disabled gives up',
    ],
    [
      'stepsAreForWhoTakesThem',
      withReply({ who: ['recipient'], todo: 'Contact the person another way.' }),
      'speaks to the sender',
    ],
    [
      'stepsAreForWhoTakesThem',
      withReply({ who: ['your-provider'], todo: 'Send through your provider’s server.' }),
      'to “your provider”',
    ],
    [
      'finalRepliesAreNotRetried',
      withReply({ permanent: true, todo: 'Wait: the sending server retries automatically.' }),
      'waits for a retry',
    ],
    [
      'retriesFitTheirPages',
      { ...catalogue, enhancedCauses: { ...catalogue.enhancedCauses, '5.1.2': 'server-error' } },
      '5.1.2 names the cause server-error, which passes',
    ],
    [
      'twinsOfUndefinedNumbersWereSeen',
      changed('basic', '533', { twins: ['5.7.1'] }),
      '533 was not seen with 5.7.1',
    ],
    [
      'seenNumbersHaveSteps',
      changed('basic', '471', { advice: { person: [], administrator: [], developer: [] } }),
      '471 was seen, but its page says that no known reply has it',
    ],
    [
      'actsHaveOneActor',
      changed('basic', '499', { who: 'their-provider' }),
      '499 asks their-provider to “check in the service’s report whether it retries”, 423 asks you',
    ],
    [
      'ownMeaningsNameTheirSender',
      changed('enhanced', 'X.7.711', {
        confused: [{ code: '5.1.8', how: '5.1.8 means that an account is blocked.' }],
      }),
      'X.7.711 says “5.1.8 means that an account is blocked.”, but its sender has a sense of 5.1.8 of its own',
    ],
    [
      'loginsKeepTheMessage',
      {
        ...catalogue,
        againNext: { ...catalogue.againNext, 'kept-or-mended': catalogue.classNext['5'] },
      },
      '5.7.4 is often about a login',
    ],
    [
      'usesHaveTheirEvidence',
      changed('basic', '499', {
        otherUses: [
          {
            claim: 'No connection',
            sentBy: 'A platform.',
            evidence: 'observed',
            notes: [],
            sources: [{ kind: 'list', url: 'https://example.com/' }],
          },
        ],
      }),
      '499 (No connection) rests on “observed”',
    ],
    [
      'eventsAreNoReplies',
      changed('basic', '499', {
        next: catalogue.basic.find(({ code }) => code === '450')?.next ?? '',
      }),
      '499 is no reply',
    ],
    [
      'actsKeepToTheirClass',
      changed('enhanced', 'X.6.10', {
        classes: {
          ...catalogue.enhanced.find(({ code }) => code === 'X.6.10')?.classes,
          4: {
            plain: 'It is withdrawn.',
            who: 'you',
            act: 'read it as 5.6.8',
            advice: { person: [], administrator: [], developer: [] },
          },
        },
      }),
      '4.6.10 tells to act by 5.6.8',
    ],
    [
      'answeredCommandsExist',
      { ...catalogue, commands: catalogue.commands.slice(1) },
      'has no entry in data/commands.ts',
    ],
    ...(
      [
        ['C: BDAT 26 LAST', 'says 26 octets, but 6 follow'],
        ['C: AUTH PLAIN abcde', 'holds no base64'],
        ['S: 334 Username:', 'holds no base64'],
        ['C: BURL imap://ada@imap.example.com/Sent;UID=20 LAST', 'names no message'],
      ] as const
    ).map(([line, fault]): [string, Catalogue, string] => [
      'examplesCanBeTyped',
      changed('basic', '550', { wire: [line, 'C: Hey.', 'S: 550 No'] }),
      fault,
    ]),
    [
      'unseenNumbersHaveNoSteps',
      changed('basic', '447', {
        advice: { person: ['Send it again.'], administrator: [], developer: [] },
      }),
      'Nobody is known to send 447',
    ],
    ['registryIsCovered', { ...catalogue, enhanced: catalogue.enhanced.slice(1) }, 'add it'],
    [
      'registryIsCovered',
      { ...catalogue, registry: catalogue.registry.slice(1) },
      'set registered to false',
    ],
    ['registryIsCovered', changed('enhanced', 'X.7.26', { classes: {} }), 'write the text of one'],
    ['registryIsCovered', changed('enhanced', 'X.7.26', { classes: {} }), 'no page in class 4'],
    ['registryPairsAgree', changed('basic', '550', { associated: [] }), 'add it to associated'],
    [
      'registryPairsAgree',
      changed('basic', '220', { associated: ['X.9.9'] }),
      'take it out of associated',
    ],
    [
      'causesAreWhole',
      changed('causes', 'mailbox-full', {
        advice: { person: [], administrator: ['x'], developer: ['x'] },
      }),
      'no advice for the person',
    ],
    [
      'causesAreWhole',
      changed('causes', 'mailbox-full', { related: ['nothing'] }),
      'which is no cause',
    ],
    ['namedCausesExist', { ...catalogue, causes: catalogue.causes.slice(1) }, 'has no entry'],
    ['textsAreShort', changed('basic', '550', { name: 'x'.repeat(49) }), 'at most 48'],
    ['textsAreShort', withReply({ means: 'x'.repeat(200) }), 'at most 170'],
    ['textsArePlain', changed('basic', '550', { plain: 'Mend it.' }), 'write “fix”'],
    ['firstWordsHaveNoMarkup', changed('basic', '550', { plain: 'See `dig`.' }), 'has backticks'],
    ['sentencesAreShort', changed('basic', '550', { plain: 'word '.repeat(26) }), 'Cut it in two'],
    [
      'examplesUseReservedNames',
      changed('basic', '550', { wire: ['C: RCPT TO:<maria@example.edu>'] }),
      'names example.edu',
    ],
    [
      'rfcsAreKnown',
      changed('basic', '550', { sources: [{ kind: 'rfc', rfc: 9_999 }] }),
      'RFC 9999',
    ],
    [
      'rfcsAreKnown',
      {
        ...catalogue,
        rfcs: [...catalogue.rfcs, { number: 1, title: '', year: 1969, status: 'replaced' }],
      },
      'fill in replacedBy',
    ],
    [
      'sourcesCanBeOpened',
      withReply({ source: { kind: 'provider', url: 'nowhere', seen: '' } }),
      'is no address',
    ],
    [
      'registryEntriesExist',
      changed('enhanced', 'X.7.26', { sources: [{ kind: 'registry', entry: 'X.9.9' }] }),
      'which is not there',
    ],
    ['changesLeadSomewhere', withChange({ id: 'cox-to-yahoo' }), 'Two changes are called'],
    ['changesLeadSomewhere', withChange({ date: 'soon' }), 'has no date'],
    ['changesLeadSomewhere', withChange({ provider: 'nobody' }), 'is about nobody'],
    ['changesLeadSomewhere', withChange({ code: '5.9.999' }), 'is about 5.9.999'],
    ['changesLeadSomewhere', withChange({ provider: undefined }), 'is about no page'],
    ['changesLeadSomewhere', withChange({ where: 'provider' }), 'has no source'],
    ['repliesHaveAnchors', withReply({ id: second?.id }), 'two replies called'],
    ['repliesHaveAnchors', withReply({ id: 'Too Quickly' }), 'lower-case words'],
    [
      'repliesCanBeToldApart',
      withReply({ basic: second?.basic, enhanced: second?.enhanced, match: second?.match }),
      'has a twin',
    ],
    [
      'repliesAreReadAsThemselves',
      withReply({
        basic: second?.basic,
        enhanced: second?.enhanced,
        match: second?.match,
        cause: 'virus',
      }),
      'is read as gmail/',
    ],
    ['serverAnchorsAreUnique', withSnippet({ id: 'access' }), 'rename the newer one'],
    ['serverLinksLeadToPages', withSnippet({ shows: ['See {site}/5.99.99/'] }), 'has no page'],
    ['serverLinesHoldTheLink', withSnippet({ blocks: [] }), 'The lines of postfix-refusals'],
    ['serverLinesHoldTheLink', withSnippet({ shows: ['550 No'] }), 'The answer of postfix'],
    [
      'serverRepliesFitALine',
      withSnippet({ shows: [`550 ${'too '.repeat(120)}{site}/550/`] }),
      'is longer than',
    ],
    [
      'inferredNumbersExist',
      withReply({ basic: undefined, basicInferred: true }),
      'no number that could be inferred',
    ],
  ])('%s: %#', (name, wrong, message) => {
    const check = checks[name];
    if (!check) throw new Error(`There is no check ${name}.`);
    expect(check(catalogue)).toEqual([]);
    expect(check(wrong).join('\n')).toContain(message);
  });
});
