import type { Found, Span } from '../decode/types';
import { stageIn } from '../find/facts';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { timeOf } from '../find/time';
import type { Extraction, Stage } from '../find/types';
import { holdsAny } from '../knowledge/holds-any';
import { gather } from '../makers/index';
import type { States } from '../makers/types';
import { findFirst, type LogLine, readLine } from './log-line';
import { TRY_FRAME } from './log-patterns';
import { type LogReason, readReason, stretchFrom } from './log-reason';
import { findRefusal } from './log-refusal';
import {
  findBehind,
  findId,
  findRecipients,
  findRefusedOne,
  findServer,
  findStatus,
} from './log-values';

/** What one line of a log says, before it is tied to others. */
export interface Statement extends LogReason {
  readonly span: Span;
  /** Its text behind time, host and process, in lower case. */
  readonly words: string;
  /** By what it is tied to others: the number of a try, else the id of the message. */
  readonly key?: string;
  readonly id?: Found;
  /** A message begins here, and the lines below are about it. */
  readonly begins: boolean;
  /** Its lines bear no id: each is about the message that began last. */
  readonly isTied: boolean;
  /** Whom it names; nothing where it has no field for it. */
  readonly recipients?: readonly Found[];
  /** The only one of them whom the reply is about. */
  readonly refusedOne?: string;
  readonly action?: 'failed' | 'delayed' | 'delivered';
  readonly status?: Found;
  readonly server?: Found;
  readonly stage?: Stage;
  readonly time?: Found;
  readonly isNotice: boolean;
  /** It says what became of a message, and of nobody whom it was for. */
  readonly isOfMessage: boolean;
  /** A filter has taken the message, and has not passed it on. */
  readonly side?: 'receiver';
  readonly isDiscarded?: true;
  /** It tells of a try, and of nobody: from here on it says what happened. */
  readonly tryPlace?: Span;
}

const ACTIONS = ['failed', 'delayed', 'delivered'] as const;

/** The action whose sign stands first in the line, so before any words of a server. */
function findAction(words: string, states: States | undefined): Statement['action'] {
  const found = ACTIONS.flatMap((action) => {
    const sign = findFirst(words, states?.[action]);
    return sign ? [{ action, ...sign }] : [];
  });
  return found.sort((a, b) => a.at - b.at || b.end - a.end)[0]?.action;
}

/** The signs of a reply tell what became of somebody, not of a try at one server of several. */
export function readAction({ words, maker }: LogLine, isAddressed: boolean): Statement['action'] {
  const { states, replySigns, expired } = maker.log ?? {};
  // It gives up all who still wait, whoever was named last.
  if (!isAddressed && findFirst(words, expired)) return undefined;
  return findAction(words, states) ?? (isAddressed ? findAction(words, replySigns) : undefined);
}

/** Where a line begins to tell of a try that names nobody. */
function findTry({ words, fields, text, prefix }: LogLine, named: readonly Found[] | undefined) {
  const sign =
    named || holdsAny(prefix, fields.listeners ?? []) ? undefined : findFirst(words, fields.tries);
  if (!sign) return undefined;
  const frame = TRY_FRAME.exec(words.slice(sign.at))?.[0].length ?? 0;
  return { start: text.start + sign.at + frame, end: text.end };
}

const TURNED_BACK = gather(({ log }) => log?.turnedBack);
const DISCARDS = gather(({ log }) => log?.discards);

/** What changes where the filter that took a message sent it back or threw it away: it has not arrived. */
function turnBack(view: string, line: LogLine): Partial<Statement> {
  const reason = findFirst(line.words, line.fields.reasons);
  const isDiscarded = reason && findFirst(line.words, DISCARDS, reason.end) && (true as const);
  if (!reason || !(isDiscarded || findFirst(line.words, TURNED_BACK, reason.end))) return {};
  const { start, end } = stretchFrom(line, reason.end, line.fields.ends);
  const rest = folded(view.slice(start, end));
  return { action: 'failed', side: 'receiver', rest, ...present({ isDiscarded }) };
}

/** What a line says by its fields; undefined where it is not known whose line it is. */
export function readStatement(extraction: Extraction, span: Span): Statement | undefined {
  const { view } = extraction;
  const line = readLine(view, span);
  if (!line || findRefusal(line)) return undefined;
  const { words, fields } = line;
  const recipients =
    findRecipients(view, line) ?? findRecipients(view, line, fields.allRecipients ?? []);
  const id = findId(view, line);
  const number = findBehind(view, line, fields.numbers)?.value;
  const reason = readReason(extraction, line);
  const action = readAction(line, recipients !== undefined);
  const turned = action === 'delivered' ? turnBack(view, line) : {};
  return {
    span,
    begins: fields.begins?.some((sign) => words.startsWith(sign)) === true,
    words,
    ...reason,
    isNotice: findFirst(words, fields.noticeSigns) !== undefined,
    isTied: fields.begins !== undefined,
    isOfMessage: findFirst(words, fields.ofMessage) !== undefined,
    ...present({
      tryPlace: findTry(line, recipients),
      key: number ?? id?.value,
      id,
      recipients,
      action,
      refusedOne: findRefusedOne(view, line),
      status: turned.action ? undefined : findStatus(view, line, reason.reply),
      server: findServer(view, line),
      stage: stageIn(view, span),
      time: timeOf(view, span),
    }),
    ...turned,
  };
}
