import type { Advice } from '../../data/types';
import type { Group } from '../../lib/reader/answer/types';
import type { Say } from '../parts/prose';

/** What this provider means by this very reply, and what to do there: before any general step. */
export function OwnReply({
  group: { own, reply, steps },
  reader,
  say,
}: {
  readonly group: Group;
  readonly reader: keyof Advice;
  readonly say: Say;
}) {
  if (!own || !reply) return null;
  const todo = own.todo[reader];
  return (
    <div className="border-rule mb-3 rounded-lg border px-4 py-2.5" data-part="own">
      <p>
        <a href={reply.href} className="font-semibold">
          {reply.name}
        </a>{' '}
        {say(own.means)}
      </p>
      {todo && todo !== steps[reader][0] && <p className="mt-1">{say(todo)}</p>}
    </div>
  );
}
