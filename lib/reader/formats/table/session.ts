import type { Found } from '../../decode/types';
import { present } from '../../find/present';
import type { Stage } from '../../find/types';
import { capturedHost } from '../captured';
import { findCommands } from '../dialogue-commands';
import { BANNER } from '../patterns';
import type { Delivery } from '../types';
import { REPLY_LINE } from './patterns';
import type { SessionRow } from './session-rows';
import { decideCell, findCellTime } from './table-cells';

interface Asked {
  readonly stage: Stage;
  readonly recipient?: Found;
  readonly sent: boolean;
}

/** One dialogue as far as it has been read. */
export interface Session {
  server?: Found;
  /** Commands that were not answered yet: several may be sent at once (RFC 2920). */
  readonly pending: Asked[];
  /** Recipients that the server has taken, until it has said what it does with the message. */
  accepted: Found[];
  /** The lines of a reply before its last ('550-'). */
  lines: string[];
  /** What was refused before any recipient, and is why those are refused that come after it. */
  refusal?: Delivery;
  readonly told: Delivery[];
}

export const beginSession = (): Session => ({ pending: [], accepted: [], lines: [], told: [] });

/** What an answer says of a recipient, or of nobody that is named. */
function makeDelivery(view: string, session: Session, row: SessionRow, asked: Asked): Delivery {
  const { basic, enhanced, span, choice, text } = decideCell(view, row.data);
  const { start, end } = row.data;
  const failed = row.text.startsWith('4') && asked.sent ? 'delayed' : 'failed';
  const action = row.text.startsWith('2') ? 'delivered' : failed;
  return {
    ...present({ server: session.server, time: findCellTime(view, { ...row.time, quoted: true }) }),
    stage: asked.stage,
    action,
    deciding: span ?? { start, end },
    ...(action === 'delivered' ? {} : present({ basic, enhanced, choice })),
    diagnostic: [...session.lines, text || row.text].join(' '),
    context: '',
  };
}

const withRecipient = (delivery: Delivery, recipient: Found | undefined): Delivery =>
  recipient ? { ...delivery, recipient } : delivery;

/** A final answer to the end of a message is about all recipients that were taken. */
function settleContent(session: Session, answer: Delivery): void {
  for (const recipient of session.accepted) session.told.push(withRecipient(answer, recipient));
  if (session.accepted.length === 0 && answer.action !== 'delivered') session.refusal ??= answer;
  session.accepted = [];
}

function settle(session: Session, asked: Asked, answer: Delivery, code: string): void {
  const { recipient, stage } = asked;
  const refuses = code >= '4';
  if (stage === 'content') {
    if (code.startsWith('3')) session.pending.unshift(asked);
    else settleContent(session, answer);
  } else if (recipient && refuses)
    session.told.push(withRecipient(session.refusal ?? answer, recipient));
  else if (recipient) session.accepted.push(recipient);
  else if (stage === 'sender' && !refuses) delete session.refusal;
  else if (refuses) session.refusal ??= answer;
}

function readCommand(view: string, session: Session, { data, event }: SessionRow): void {
  const [command] = findCommands(view, data);
  if (!command) return;
  const { stage, recipient } = command;
  session.pending.push({ stage, sent: event === '>', ...present({ recipient }) });
}

function readAnswer(view: string, session: Session, row: SessionRow, code: string): void {
  const { start, end } = row.data;
  const server = capturedHost(BANNER.exec(view.slice(start, end)), start);
  if (server) session.server ??= server;
  const asked = server ? undefined : session.pending.shift();
  const answered = asked ?? { stage: 'connect', sent: row.event === '<' };
  settle(session, answered, makeDelivery(view, session, row, answered), code);
  session.lines = [];
}

/** Takes the next row of a session into account. An answer may name a command ('250 STARTTLS'). */
export function readSessionRow(view: string, session: Session, row: SessionRow): void {
  const code = REPLY_LINE.exec(row.text)?.[0];
  if (!code) readCommand(view, session, row);
  else if (code.endsWith('-')) session.lines.push(row.text);
  else readAnswer(view, session, row, code);
}

/** A dialogue that did not come about: the program tries again. */
export function readFailure(view: string, session: Session, row: SessionRow): void {
  const { start, end } = row.data;
  session.refusal ??= {
    ...present({ time: findCellTime(view, { ...row.time, quoted: true }) }),
    stage: 'connect',
    action: 'delayed',
    deciding: { start, end },
    diagnostic: row.text,
    context: '',
  };
}

/** What a session tells in the end: of each recipient, else what was refused before any. */
export const tellSession = ({ told, refusal }: Session): readonly Delivery[] =>
  told.length > 0 || !refusal ? told : [refusal];
