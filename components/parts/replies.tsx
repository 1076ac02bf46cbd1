import { replyTexts } from '../../data/interface/replies';
import { filled } from '../../lib/filled';
import {
  type CauseCount,
  codesOf,
  type KnownReply,
  type ReplyExtract,
} from '../../lib/pages/replies';
import { numberOf } from '../../lib/plural';
import * as routes from '../../lib/routes';
import type { Say } from './prose';

/**
 * The fragments that identify a reply, as they were found; what stands between two pieces varies.
 */
export function Fragments({
  reply,
}: {
  readonly reply: Pick<KnownReply['reply'], 'match' | 'lang'>;
}) {
  if (reply.match.length === 0) return <span className="text-soft">{replyTexts.varies}</span>;
  return (
    <span className="block space-y-0.5" {...(reply.lang ? { lang: reply.lang } : {})}>
      {reply.match.map((text) => (
        <q key={text} className="block font-mono text-[0.9rem] [overflow-wrap:anywhere]">
          {text}
        </q>
      ))}
    </span>
  );
}

export function CauseCounts({ causes }: { readonly causes: readonly CauseCount[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {causes.map(({ id, name, count }) => (
        <li key={id}>
          <a href={routes.cause(id)} className="chip">
            {name} <span className="text-soft ml-1.5">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/**
 * The most telling replies that carry a code, one of each provider; then, folded, where all are.
 * `all` says so, with `{count}` for their number.
 */
export function Replies({
  replies,
  all,
  say,
}: {
  readonly replies: ReplyExtract;
  readonly all: string;
  readonly say: Say;
}) {
  return replies.shown.length === 0 ? null : (
    <>
      <ul>
        {replies.shown.map(({ provider, reply, href }) => (
          <li
            key={href}
            className="border-rule grid gap-x-4 border-b py-2 sm:grid-cols-[11rem_1fr]"
          >
            <span>
              <a href={href}>{provider.name}</a>{' '}
              <span className="text-soft font-mono text-[0.9rem]">{codesOf(reply).join(' ')}</span>
            </span>
            <span>
              <Fragments reply={reply} />
              <span className="text-soft">{say(reply.means)}</span>
            </span>
          </li>
        ))}
      </ul>
      {replies.providers.length > 0 && (
        <details className="mt-3 print:hidden">
          <summary className="min-h-6">{filled(all, { count: numberOf(replies.total) })}</summary>
          <ul className="mt-2 gap-x-6 sm:columns-2 md:columns-3">
            {replies.providers.map(({ name, href, count }) => (
              <li key={href}>
                <a href={href}>{name}</a> ({count})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
