import type { Cause, Check } from '../data/types';
import { linkTo, sourceView } from './code-page';
import { codesOf, extractOf, type KnownReply, type ReplyExtract } from './replies';
import { routes } from './routes';
import type { SourceView } from './sources';
import type { Catalogue } from './types';

/** What the page of a cause shows. */
export interface CausePage extends Omit<Cause, 'sources' | 'related' | 'retry'> {
  readonly retry: { readonly title: string; readonly text: string };
  readonly tone: string;
  readonly codes: readonly { readonly code: string; readonly name: string; readonly href: string; readonly count: number }[];
  readonly replies: ReplyExtract;
  readonly checks: readonly Check[];
  readonly relatives: readonly { readonly id: string; readonly name: string; readonly because: string }[];
  readonly sources: readonly SourceView[];
}

const tones = { retry: '4', wait: '4', stop: '5' } as const;

const MOST_CODES = 16;

function codesWith(replies: readonly KnownReply[], catalogue: Catalogue): CausePage['codes'] {
  const codes = replies.flatMap(({ reply }) => codesOf(reply).map((code) => code.split('-')[0] ?? code));
  return [...new Set(codes)]
    .map((code) => ({ ...linkTo(code, catalogue), count: codes.filter((other) => other === code).length }))
    .filter(({ href }) => href)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CODES);
}

/** Everything the page of a cause shows: how it shows, who must act, what to do, what to check. */
export function causePage(cause: Cause, catalogue: Catalogue): CausePage {
  const { related, retry, sources, ...rest } = cause;
  const replies = catalogue.providers.flatMap(({ replies: own, ...provider }) =>
    own.filter((reply) => reply.cause === cause.id).map((reply): KnownReply => ({ provider, reply, href: routes.provider(provider.id, reply.id) })),
  );
  return {
    ...rest,
    retry: catalogue.retries[retry],
    tone: tones[retry],
    codes: codesWith(replies, catalogue),
    replies: extractOf(replies),
    checks: catalogue.causeChecks[cause.id] ?? [],
    relatives: catalogue.causes.filter(({ id }) => related.includes(id)).map(({ id, name, because }) => ({ id, name, because })),
    sources: sources.map(sourceView(catalogue)),
  };
}
