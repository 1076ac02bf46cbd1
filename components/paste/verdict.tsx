import type { ReactNode } from 'react';
import type { Advice } from '../../data/types';
import type { Group } from '../../lib/reader/answer/types';
import { breakable } from './breakable';

/** The tone of a verdict: final, still being tried, or done. */
export function toneOf({ outcome, permanent }: Group): string {
  if (outcome === 'delivered') return 'class-2';
  if (outcome === 'delayed' || permanent === false) return 'class-4';
  return outcome === 'failed' ? 'class-5' : 'class-3';
}

interface Props {
  readonly group: Group;
  readonly reader: keyof Advice;
  /** What this reader does first; empty where there is nothing to do. */
  readonly first: ReactNode;
  readonly cover: (text: string) => string;
}

/** What happened in a sentence, what to do first, and the facts that everybody asks for. */
export function Verdict({ group, reader, first, cover }: Props) {
  return (
    <div
      className={`${toneOf(group)} border-tone bg-tint rounded-r-[10px] border-l-[6px] px-4 py-3 sm:px-5`}
    >
      <p
        data-part="verdict"
        tabIndex={-1}
        className="outline-none text-[1.1rem] leading-snug font-semibold text-pretty [overflow-wrap:anywhere] sm:text-[1.25rem]"
      >
        {breakable(cover(group.headline))}
      </p>
      {first && (
        <p data-part="first-step" className="mt-1 font-medium [overflow-wrap:anywhere]">
          {first}
        </p>
      )}
      {group.told.length > 0 && (
        <dl className="mt-1.5 flex flex-wrap gap-x-5 gap-y-0.5 text-[0.9rem]">
          {group.told.map(({ id, title, value, toAdministrator, toDeveloper }) => (
            <div key={id} className="flex flex-wrap gap-x-1.5">
              <dt className="text-soft">{title}</dt>
              <dd className="min-w-0 font-semibold [overflow-wrap:anywhere]">
                {breakable(
                  cover(
                    (reader === 'administrator' && toAdministrator) ||
                      (reader === 'developer' && toDeveloper) ||
                      value,
                  ),
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
