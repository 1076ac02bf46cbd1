import type {
  Again,
  BasicCode,
  Cause,
  CauseId,
  EnhancedCode,
  EnhancedText,
  Provider,
  RegistryRow,
  SeenReply,
} from '../../data/types';
import { findDoubts } from './doubts';
import { present } from './find/present';
import type { CodeFacts, ReaderCatalogue } from './judge/catalogue-types';
import { comparable } from './knowledge/fragments';

interface Parts {
  readonly enhanced: readonly EnhancedCode[];
  readonly causes: readonly Cause[];
  readonly providers: readonly Provider[];
  readonly basicCauses: Readonly<Record<string, CauseId>>;
  readonly enhancedCauses: Readonly<Record<string, CauseId>>;
  readonly ownCodes: readonly string[];
  readonly certainCodes: readonly string[];
  /** What fragments are held against; none of it is carried. */
  readonly basic: readonly Pick<BasicCode, 'code' | 'who' | 'badge' | 'titles'>[];
  readonly registry: readonly RegistryRow[];
  readonly seenReplies: readonly SeenReply[];
}

/** The texts that standards give to codes: whoever follows them writes the same. */
const titlesOf = ({ basic, registry }: Parts): string[] => [
  ...basic.flatMap(({ titles }) => titles.map(({ text }) => text)),
  ...registry.map(({ title }) => title),
];

/** The same providers, with a note at each fragment that identifies nothing. */
function withDoubts(
  providers: ReaderCatalogue['providers'],
  parts: Parts,
): ReaderCatalogue['providers'] {
  const doubts = findDoubts(providers, parts.seenReplies, titlesOf(parts));
  return providers.map(({ replies, ...provider }) => ({
    ...provider,
    replies: replies.map((reply) => {
      const own = reply.match.flatMap((fragment) => {
        const doubt = doubts.get(`${provider.id} ${fragment}`);
        return doubt ? [[fragment, doubt] as const] : [];
      });
      return own.length > 0 ? { ...reply, doubts: Object.fromEntries(own) } : reply;
    }),
  }));
}

function providersOf({ providers, causes }: Parts): ReaderCatalogue['providers'] {
  const actors = new Map(causes.map(({ id, who }) => [id, who]));
  return providers.map(({ id, kind, hosts, signs = [], replies }) => ({
    id,
    kind,
    hosts: hosts.map(({ end }) => end),
    signs: signs.map(({ text }) => comparable(text)),
    replies: replies.map(
      ({ id: reply, basic, enhanced, match, cause, permanent, ownAdvice, who, direction }) => ({
        id: reply,
        ...(basic ? { basic } : {}),
        ...(enhanced ? { enhanced } : {}),
        match,
        cause,
        permanent,
        ...(who.includes(actors.get(cause) ?? 'nobody') ? {} : { acts: who[0] }),
        ...(ownAdvice ? { advises: true } : {}),
        ...(direction === 'submission' ? { own: true } : {}),
      }),
    ),
  }));
}

/** The same message gets through later, unless its page asks for a change first. */
const LATER: readonly (Again | undefined)[] = ['later', 'login', 'hosted'];

/** What becomes of the same message, where cause and class do not tell it. */
function findPassing(digit: string, { who, again }: EnhancedText): Pick<CodeFacts, 'passes'> {
  if (digit === '5') return { passes: LATER.includes(again) };
  return who === 'nobody' ? { passes: true } : {};
}

/** What the page of each code says, as far as an answer follows from it. */
const codesOf = ({ basic, enhanced, ownCodes }: Parts): ReaderCatalogue['codes'] =>
  Object.fromEntries([
    ...basic.map(({ code, who, badge }): [string, CodeFacts] => [
      code,
      {
        who,
        ...(ownCodes.includes(code) ? { own: true } : {}),
        ...present({ outside: badge?.outside }),
      },
    ]),
    ...enhanced.flatMap(({ code, classes }) =>
      Object.entries(classes).map(([digit, text]): [string, CodeFacts] => [
        digit + code.slice(1),
        {
          who: text.who,
          ...findPassing(digit, text),
          ...([code, digit + code.slice(1)].some((each) => ownCodes.includes(each))
            ? { own: true }
            : {}),
        },
      ]),
    ),
  ]);

/** Details of the registry with the titles that it gives them. */
const registeredIn = ({ enhanced, registry }: Parts): ReaderCatalogue['registered'] =>
  Object.fromEntries(
    enhanced
      .filter(({ registered }) => registered)
      .map(({ code }) => [code, registry.find((row) => row.code === code)?.title ?? '']),
  );

/**
 * The slice of the catalogue that the reader carries: providers' fragments and what follows from a
 * cause; no sentence.
 */
export function readerCatalogue(parts: Parts): ReaderCatalogue {
  return {
    causes: Object.fromEntries(
      parts.causes.map(({ id, who, retry, staysWhenFinal, firstAsks, suppress }) => [
        id,
        {
          who,
          retry,
          firstAsks,
          suppress: suppress.yes,
          ...(staysWhenFinal ? { staysWhenFinal } : {}),
        },
      ]),
    ) as ReaderCatalogue['causes'],
    providers: withDoubts(providersOf(parts), parts),
    registered: registeredIn(parts),
    codes: codesOf(parts),
    certainCodes: parts.certainCodes,
    basicCauses: parts.basicCauses,
    enhancedCauses: parts.enhancedCauses,
  };
}
