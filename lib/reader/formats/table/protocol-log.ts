import type { Extraction } from '../../find/types';
import type { Delivery, Format } from '../types';
import type { Sheet } from './rows';
import { beginSession, readFailure, readSessionRow, type Session, tellSession } from './session';
import { sessionRowsIn, tellsFailure } from './session-rows';

const sheetOf = ({ message, view }: Extraction): Sheet => ({ text: message.text, view });

/** A log has a row of a session among its first signs. */
const START_READ = 10_000;

function beginsWithSession(extraction: Extraction): boolean {
  const { start, end } = extraction.words;
  const beginning = { start, end: Math.min(end, start + START_READ) };
  return !sessionRowsIn(sheetOf(extraction), beginning).next().done;
}

/** The deliveries of all sessions, in the order in which these begin. */
function readSessions(extraction: Extraction): Delivery[] {
  const { view, words } = extraction;
  const sheet = sheetOf(extraction);
  const sessions = new Map<string, Session>();
  for (const row of sessionRowsIn(sheet, words)) {
    const session = sessions.get(row.session) ?? beginSession();
    sessions.set(row.session, session);
    if (tellsFailure(row)) readFailure(view, session, row);
    else readSessionRow(view, session, row);
  }
  return [...sessions.values()].flatMap(tellSession);
}

/**
 * The dialogues that a server has logged in rows (Exchange): those of several sessions stand between
 * one another, and an answer belongs to the command of its own session.
 */
export const protocolLog: Format = {
  name: 'dialogue',
  recognises: (extraction) => beginsWithSession(extraction) && readSessions(extraction).length > 0,
  extract: readSessions,
};
