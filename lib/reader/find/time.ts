import type { Found, Span } from '../decode/types';
import { gather } from '../makers/index';
import { EXCHANGE_TIME, ZONE_AFTER } from './fact-patterns';
import { timeIn } from './facts';

/** Words before a time that is not the report's: that of the message which came back. */
const OTHERS = gather(({ beforeMessageTime }) => beforeMessageTime);

const REACH = 3000;
const MOST_TRIES = 5;

const cutOut = (view: string, start: number, end: number): Found => ({
  value: view.slice(start, end),
  start,
  end,
});

/** With its zone: a time without one can be hours off. */
const withZone = (view: string, { start, end }: Found): Found =>
  cutOut(view, start, end + (ZONE_AFTER.exec(view.slice(end, end + 24))?.[0].length ?? 0));

function exchangeTime(view: string, { start, end }: Span): Found | undefined {
  const match = EXCHANGE_TIME.exec(view.slice(start, Math.min(end, start + REACH)));
  return match
    ? cutOut(view, start + match.index, start + match.index + match[0].length)
    : undefined;
}

const isOthers = (view: string, { start }: Found): boolean => {
  const line = view.slice(Math.max(0, start - 60), start).toLowerCase();
  return OTHERS.some((words) =>
    line
      .slice(line.lastIndexOf('\n') + 1)
      .trim()
      .startsWith(words),
  );
};

/** The first time in a stretch that is the report's own. */
export function timeOf(view: string, { start, end }: Span): Found | undefined {
  let from = start;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = timeIn(view, { start: from, end }) ?? exchangeTime(view, { start: from, end });
    if (!found || !isOthers(view, found)) return found && withZone(view, found);
    from = found.end;
  }
  return undefined;
}
