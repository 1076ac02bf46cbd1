import type { Span } from '../decode/types';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import { TIME_BEFORE } from './log-patterns';
import {
  INNER_SERVER,
  LOOPBACK,
  OWN_FILTER,
  OWN_HOST,
  OWN_MAILBOXES,
  OWN_PART,
} from './own-machine-patterns';
import { AT_SUBMISSION, HOST_HERE, SET_PORT } from './patterns';

import type { Delivery, Side } from './types';

/** What servers say of a part of their own that failed. */
export const OWN_FAULTS = gather(({ ownFaults }) => ownFaults);
const MAILBOX_SERVICES = gather(({ mailboxServices }) => mailboxServices);
const BEFORE_SMARTHOST = gather(({ beforeSmarthost }) => beforeSmarthost);
const SMARTHOSTS = gather(({ smarthosts }) => smarthosts);
/** How much of a line of a log stands before its reason. */
export const LINE_REACH = 1000;

const LONGEST_HOST = 255;

/** Into so many more a line of a log may have been wrapped. */
const MOST_WRAPS = 3;

/** What decides, with its line from the beginning, which a wrapped one has at its time. */
export function takeLine(text: string, { start, end }: Span): string {
  const lines = text.slice(Math.max(0, start - LINE_REACH), start).split('\n');
  const last = lines.length - 1;
  const timed = lines.findLastIndex((line) => TIME_BEFORE.test(line));
  const first = timed >= 0 && timed >= last - MOST_WRAPS ? timed : last;
  return `${lines.slice(first).join('')}${text.slice(start, end)}`;
}

/** The servers that lines of a log name as those that take all mail. */
function findSmarthosts(text: string): ReadonlySet<string> {
  const words = text.toLowerCase();
  const names = new Set<string>();
  for (const before of BEFORE_SMARTHOST)
    for (let at = words.indexOf(before); at >= 0; at = words.indexOf(before, at + 1)) {
      const start = at + before.length;
      names.add(HOST_HERE.exec(words.slice(start, start + LONGEST_HOST))?.[0] ?? '');
    }
  return names;
}

/**
 * Whom has a server not reached, or who has refused, by the line that says so: a part of itself, the
 * server of its own side that it hands all mail to, or another?
 */
function findSideOfLine(
  text: string,
  smarthosts: ReadonlySet<string>,
  { basic, deciding, diagnostic, server }: Delivery,
): Side {
  const line = deciding ? takeLine(text, deciding) : '';
  const words = line.toLowerCase();
  const isFilter = OWN_FILTER.test(line);
  if (!isFilter && (holdsAny(words, MAILBOX_SERVICES) || OWN_MAILBOXES.test(line)))
    return 'own-mailboxes';
  if (server && smarthosts.has(server.value)) return 'own-provider';
  const isHandedOn = holdsAny(words, SMARTHOSTS) || AT_SUBMISSION.test(line);
  // A filter of the server's own, or a relay of its own side: what it refuses has left for nobody.
  if (basic)
    return isFilter || isHandedOn || LOOPBACK.test(server?.value ?? '') || INNER_SERVER.test(line)
      ? 'own-provider'
      : 'sender';
  if (!deciding) return holdsAny(diagnostic.toLowerCase(), OWN_FAULTS) ? 'own-server' : 'sender';
  if (holdsAny(words, OWN_FAULTS)) return 'own-server';
  if (isHandedOn) return 'own-provider';
  const isOwn = OWN_PART.test(line) || OWN_HOST.test(line) || SET_PORT.test(line);
  return isOwn ? 'own-server' : 'sender';
}

/** The same; where nothing gets out, that is why nobody was reached. */
export function ofLines(text: string, isBlocked: boolean): (delivery: Delivery) => Side {
  const smarthosts = findSmarthosts(text);
  return (delivery) => {
    const side = findSideOfLine(text, smarthosts, delivery);
    const isLate = !delivery.basic && delivery.event?.id === 'connection-timed-out';
    return isBlocked && isLate && side === 'sender' ? 'own-network' : side;
  };
}
