import type { Group } from '../../lib/reader/answer/types';
import type { Say } from '../parts/prose';

/** What this provider means by this very reply, and what to do there: before any general step. */
export function OwnReply({
  group: { own, reply },
  say,
}: {
  readonly group: Group;
  readonly say: Say;
}) {
  if (!own || !reply) return null;
  return (
    <div className="border-rule mb-3 rounded-lg border px-4 py-2.5" data-part="own">
      <p>
        <a href={reply.href} className="font-semibold">
          {reply.name}
        </a>{' '}
        {say(own.means)}
      </p>
      {own.todo && (
        <p className="mt-1">
          <b>{own.lead}</b> {say(own.todo)}
        </p>
      )}
    </div>
  );
}
