import type { CauseId, Party } from '../../data/types';
import type { ReaderCatalogue, ReaderProvider } from './judge/catalogue-types';

/**
 * The catalogue of the reader as it is sent: its replies as lines of text, for JSON would name the
 * fields of each of a thousand.
 */
export interface PackedCatalogue extends Omit<ReaderCatalogue, 'providers'> {
  readonly providers: readonly PackedProvider[];
}

interface PackedProvider extends Omit<ReaderProvider, 'replies'> {
  readonly replies: string;
}

type Reply = ReaderProvider['replies'][number];

const FIELD = '\t';
const LINE = '\n';
const FRAGMENT = '|';

/** Stands before a fragment that is weak. */
const WEAK = '~';

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

const packFragment = (fragment: string, { weak }: Reply): string => {
  if (fragment.startsWith(WEAK)) throw new Error(`“${fragment}” begins like a weak fragment.`);
  return weak?.includes(fragment) ? WEAK + fragment : fragment;
};

const packReply = (reply: Reply): string =>
  joined(
    [
      reply.id,
      reply.basic ?? '',
      reply.enhanced ?? '',
      reply.cause,
      reply.permanent === isPermanentByCode(reply) ? '' : '!',
      reply.acts ?? '',
      joined(
        reply.match.map((fragment) => packFragment(fragment, reply)),
        FRAGMENT,
      ),
    ],
    FIELD,
  );

/** A catalogue as it is sent. */
export const packCatalogue = ({ providers, ...others }: ReaderCatalogue): PackedCatalogue => ({
  ...others,
  providers: providers.map(({ replies, ...provider }) => ({
    ...provider,
    replies: joined(replies.map(packReply), LINE),
  })),
});

const withoutSign = (fragment: string): string => fragment.slice(WEAK.length);

function unpackReply(line: string): Reply {
  const [id = '', basic, enhanced, cause, turned, acts, match = ''] = line.split(FIELD);
  const fragments = match ? match.split(FRAGMENT) : [];
  const weak = fragments.filter((text) => text.startsWith(WEAK)).map(withoutSign);
  const codes = { ...(basic ? { basic } : {}), ...(enhanced ? { enhanced } : {}) };
  return {
    id,
    ...codes,
    match: fragments.map((text) => (text.startsWith(WEAK) ? withoutSign(text) : text)),
    ...(weak.length > 0 ? { weak } : {}),
    cause: cause as CauseId,
    permanent: isPermanentByCode(codes) !== (turned === '!'),
    ...(acts ? { acts: acts as Party } : {}),
  };
}

/** A catalogue from what was sent. */
export const unpackCatalogue = ({ providers, ...others }: PackedCatalogue): ReaderCatalogue => ({
  ...others,
  providers: providers.map(({ replies, ...provider }) => ({
    ...provider,
    replies: replies ? replies.split(LINE).map(unpackReply) : [],
  })),
});
