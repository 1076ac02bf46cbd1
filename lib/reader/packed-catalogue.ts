import type { CauseId, Party } from '../../data/types';
import type { CodeFacts, Doubt, ReaderCatalogue, ReaderProvider } from './judge/catalogue-types';

/**
 * The catalogue of the reader as it is sent: its replies as lines of text, for JSON would name the
 * fields of each of a thousand.
 */
export interface PackedCatalogue extends Omit<ReaderCatalogue, 'providers' | 'codes'> {
  readonly providers: readonly PackedProvider[];
  readonly codes: string;
}

interface PackedProvider extends Omit<ReaderProvider, 'replies'> {
  readonly replies: string;
}

type Reply = ReaderProvider['replies'][number];

const FIELD = '\t';
const LINE = '\n';
const FRAGMENT = '|';
const ADVISES = 'a';
const OWN = 'o';

/** What stands before a fragment that is in doubt. */
const SIGNS: Readonly<Record<Doubt, string>> = { shared: '=', weak: '~', vague: '^' };
const DOUBTS = Object.keys(SIGNS) as Doubt[];

/** The class that a code gives to a reply: most agree with it. */
const isPermanentByCode = ({ basic, enhanced }: Pick<Reply, 'basic' | 'enhanced'>): boolean =>
  (basic ?? enhanced ?? '').startsWith('5');

/** The parts of a text that a sign joins. Throws where the sign stands in one of them. */
function joined(parts: readonly string[], sign: string): string {
  const part = parts.find((text) => text.includes(sign));
  if (part !== undefined)
    throw new Error(`“${part}” holds the sign that parts it from its neighbours.`);
  return parts.join(sign);
}

const doubtOf = (text: string): Doubt | undefined =>
  DOUBTS.find((doubt) => text.startsWith(SIGNS[doubt]));

function packFragment(fragment: string, { doubts }: Reply): string {
  if (doubtOf(fragment)) throw new Error(`“${fragment}” begins like one that is in doubt.`);
  const doubt = doubts?.[fragment];
  return doubt ? SIGNS[doubt] + fragment : fragment;
}

const packReply = (reply: Reply): string =>
  joined(
    [
      reply.id,
      reply.basic ?? '',
      reply.enhanced ?? '',
      reply.cause,
      reply.permanent === isPermanentByCode(reply) ? '' : '!',
      reply.acts ?? '',
      (reply.advises ? ADVISES : '') + (reply.own ? OWN : ''),
      joined(
        reply.match.map((fragment) => packFragment(fragment, reply)),
        FRAGMENT,
      ),
    ],
    FIELD,
  );

/** A letter for each party, and what else stands behind a code. */
const PARTIES: Readonly<Record<Party, string>> = {
  you: 'y',
  'your-provider': 'm',
  'their-provider': 't',
  recipient: 'r',
  nobody: 'n',
};
const PASSES = 'p';
const STAYS = 's';
const OWN_TEXT = 'o';
const OUTSIDE = 'x';
const BEHIND = ':';
const BETWEEN = ' ';

function packCode([code, { who, passes, own, outside }]: [string, CodeFacts]): string {
  const lasts = passes === undefined ? '' : passes ? PASSES : STAYS;
  const flags = PARTIES[who] + lasts + (own ? OWN_TEXT : '') + (outside ? OUTSIDE : '');
  return code + BEHIND + flags;
}

function unpackCode(word: string): [string, CodeFacts] {
  const [code = '', flags = ''] = word.split(BEHIND);
  const who = (Object.keys(PARTIES) as Party[]).find((each) => flags.startsWith(PARTIES[each]));
  return [
    code,
    {
      who: who ?? 'nobody',
      ...(flags.includes(PASSES) ? { passes: true } : {}),
      ...(flags.includes(STAYS) ? { passes: false } : {}),
      ...(flags.includes(OWN_TEXT) ? { own: true } : {}),
      ...(flags.includes(OUTSIDE) ? { outside: true } : {}),
    },
  ];
}

/** A catalogue as it is sent. */
export const packCatalogue = ({
  providers,
  codes,
  ...others
}: ReaderCatalogue): PackedCatalogue => ({
  ...others,
  codes: Object.entries(codes).map(packCode).join(BETWEEN),
  providers: providers.map(({ replies, ...provider }) => ({
    ...provider,
    replies: joined(replies.map(packReply), LINE),
  })),
});

const unpackFragment = (text: string): readonly [string, Doubt | undefined] => {
  const doubt = doubtOf(text);
  return [doubt ? text.slice(SIGNS[doubt].length) : text, doubt];
};

function unpackReply(line: string): Reply {
  const [id = '', basic, enhanced, cause, turned, acts, flags = '', match = ''] = line.split(FIELD);
  const codes = { ...(basic ? { basic } : {}), ...(enhanced ? { enhanced } : {}) };
  const fragments = match ? match.split(FRAGMENT).map(unpackFragment) : [];
  const doubts = fragments.flatMap(([text, doubt]) => (doubt ? [[text, doubt] as const] : []));
  return {
    id,
    ...codes,
    match: fragments.map(([text]) => text),
    ...(doubts.length > 0 ? { doubts: Object.fromEntries(doubts) } : {}),
    cause: cause as CauseId,
    permanent: isPermanentByCode(codes) !== (turned === '!'),
    ...(acts ? { acts: acts as Party } : {}),
    ...(flags.includes(ADVISES) ? { advises: true } : {}),
    ...(flags.includes(OWN) ? { own: true } : {}),
  };
}

/** A catalogue from what was sent. */
export const unpackCatalogue = ({
  providers,
  codes,
  ...others
}: PackedCatalogue): ReaderCatalogue => ({
  ...others,
  codes: Object.fromEntries(codes.split(BETWEEN).map(unpackCode)),
  providers: providers.map(({ replies, ...provider }) => ({
    ...provider,
    replies: replies ? replies.split(LINE).map(unpackReply) : [],
  })),
});
