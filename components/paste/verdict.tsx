import type { Group } from '../../lib/reader/answer/types';

/** The tone of a verdict: final, still being tried, or done. */
export function toneOf({ outcome, permanent }: Group): string {
  if (outcome === 'delivered') return 'class-2';
  if (outcome === 'delayed' || permanent === false) return 'class-4';
  return outcome === 'failed' ? 'class-5' : 'class-3';
}

/**
 * The sentence that everything else explains, what to do first, whether it is final, and what that
 * rests on.
 */
export function Verdict({
  group,
  cover,
}: {
  readonly group: Group;
  readonly cover: (text: string) => string;
}) {
  return (
    <div
      data-verdict
      className={`${toneOf(group)} border-tone bg-tint rounded-r-[10px] border-l-[6px] px-5 py-4`}
    >
      <p className="text-[1.25rem] leading-snug font-semibold text-pretty [overflow-wrap:anywhere]">
        {cover(group.headline)}
      </p>
      {group.first && <p className="mt-1.5 font-medium">{group.first}</p>}
      <p className="mt-1.5 [overflow-wrap:anywhere]">
        {group.finality} {cover(group.basis)}
      </p>
      <p className="mt-1.5">
        {group.cause.id !== 'unknown' && (
          <>
            <a href={group.cause.href}>{group.cause.name}</a>
            {group.reply && ' · '}
          </>
        )}
        {group.reply && <a href={group.reply.href}>What it means at {group.reply.name}</a>}
      </p>
    </div>
  );
}
