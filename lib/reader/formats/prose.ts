import type { Span } from '../decode/types';
import { decide, factsOf } from '../find/deciding-reply';
import { codesIn } from '../find/extraction';
import { REMOTE_SYSTEM } from '../find/fact-patterns';
import { queueIdIn, reporterIn, stageIn } from '../find/facts';
import { present } from '../find/present';
import type { Anchor } from '../find/recipients';
import { refuses } from '../find/reply-candidates';
import { serverOf } from '../find/server';
import { timeOf } from '../find/time';
import type { Extraction } from '../find/types';
import { capturedHost } from './captured';
import { splitAtMasked } from './masked-entries';
import { findNotices, findState, type Notices, withoutTemplate, withState } from './notices';
import { LETTERS, STATUS_ALONE } from './patterns';
import { findRecipients } from './prose-recipients';
import {
  foldedWords,
  joinWords,
  LONGEST_CONTEXT,
  readReasonInSubject,
  withoutCertainty,
  wordsAround,
} from './report-words';
import { extractSeveral } from './several-recipients';
import { findToldByProgram } from './told-by-program';
import type { Delivery, Known } from './types';

/** The words of some stretches from a place on; all of them where nothing stands behind it. */
function readAll(view: string, stretches: readonly Span[], from: number): string {
  const behind = stretches
    .filter(({ end }) => end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end }));
  return joinWords((behind.length > 0 ? behind : stretches).map((each) => foldedWords(view, each)));
}

/** The report's only recipient, or none: all of it is about that one. */
function extractOnly(
  extraction: Extraction,
  whole: Span,
  recipient: Anchor | undefined,
  notices: Notices,
  known: Known,
): Delivery {
  const { view } = extraction;
  const reply = decide(view, codesIn(extraction, whole), whole);
  const said = withoutTemplate(notices, whole);
  const behind = { start: Math.min(recipient?.end ?? said.start, said.end), end: said.end };
  // Words that are read whole below need not be read twice.
  // 'Status: 5.0.0' beside words is a field, and nothing that a server has said.
  const text = STATUS_ALONE.test(reply.text) ? '' : reply.text;
  const isRead = text !== '' && said.end - said.start <= LONGEST_CONTEXT;
  const logged = reply.span ? [] : findToldByProgram(extraction, said);
  const readBehind = (): string =>
    logged.length > 0 ? readAll(view, logged, behind.start) : wordsAround(view, behind, reply.span);
  // Where the address comes last, what is said of it stands before.
  const readWords = (): string => {
    const words = readBehind();
    return LETTERS.test(words) ? words : wordsAround(view, said, reply.span);
  };
  const words = isRead ? '' : readWords();
  const reporter = reporterIn(view, whole);
  const findServer = () =>
    (reply.span ? undefined : serverOf(view, behind, undefined, reporter)) ??
    serverOf(view, whole, reply.span, reporter) ??
    capturedHost(REMOTE_SYSTEM.exec(view.slice(whole.start, whole.end)), whole.start);
  const facts = {
    server: known.has('server') ? undefined : findServer(),
    reporter,
    stage: stageIn(view, whole),
    time: known.has('time') ? undefined : timeOf(view, whole),
    queueId: known.has('queueId') ? undefined : queueIdIn(view, whole),
  };
  const around = [
    logged.length > 0 ? readAll(view, logged, said.start) : wordsAround(view, said, reply.span),
    readReasonInSubject(extraction),
  ];
  const delivery = {
    ...present({
      recipient: recipient && withoutCertainty(recipient),
      ...facts,
      ...factsOf(reply),
    }),
    diagnostic: text || words,
    context: joinWords([text ? words : '', ...around]),
  };
  return recipient ? withState(delivery, findState(view, notices, recipient), notices) : delivery;
}

const isWithin = (recipient: Anchor | undefined, { start, end }: Span): boolean =>
  recipient !== undefined && recipient.start >= start && recipient.end <= end;

const hasCode = ({ basic, enhanced }: Delivery): boolean => Boolean(basic || enhanced);

const nameOnly = (recipient: Anchor): Delivery => ({
  recipient: withoutCertainty(recipient),
  diagnostic: '',
  context: '',
});

/**
 * What is said of each is looked for around it, so many recipients take long: of more than this the
 * rest is only named.
 */
const MOST_READ = 500;

/**
 * What people and programs write in sentences: recipients, and for each the reply that stands with
 * it. Nobody looks for what is `known` otherwise.
 */
export function extractProse(
  extraction: Extraction,
  span: Span,
  known: Known = new Set(),
): Delivery[] {
  const recipients = findRecipients(extraction, span);
  const notices = findNotices(extraction.view, span);
  const [only] = recipients;
  if (recipients.length < 2)
    return splitAtMasked(extraction, span).map((part) =>
      extractOnly(extraction, part, isWithin(only, part) ? only : undefined, notices, known),
    );
  const read = extractSeveral(extraction, span, recipients.slice(0, MOST_READ), notices, known);
  // Addresses with which no code goes, though there is one, are of something else.
  if (!read.some(hasCode) && codesIn(extraction, span).some(refuses))
    return [extractOnly(extraction, span, undefined, notices, known)];
  return [...read, ...recipients.slice(MOST_READ).map(nameOnly)];
}
