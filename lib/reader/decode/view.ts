import { blank, blanked } from './blank';
import { withoutFooters } from './footers';
import { IIS_SERVICE, readIisLog } from './iis-log';
import {
  BETWEEN_LISTED,
  BOLD,
  BREAKING_TAG,
  BROKEN_STATE,
  CHAIN_LINE,
  ESCAPED_LINE,
  FENCE,
  FENCE_MARK,
  FILE_LINE,
  FORUM_TAG,
  JOINED_CODES,
  LISTED_REPLY,
  LOGGED_FRAME,
  LOST_DATE_END,
  LOST_LINE_END,
  QMAIL_LINE_END,
  QMAIL_REPORT,
  QUOTING,
  ROUTE_NAME,
  SPACES_ALONE,
  STACK_LINE,
  STARRED_ADDRESS,
  SYSLOG_LINE_END,
  TAG,
  TRACE_LINE,
} from './patterns';

/** '<br' alone may begin an address: '<bruno@example.org>'. */
const BREAKS: readonly string[] = ['<br>', '<br/', '<br '];

/** What stands before a line of a trace on its line is no longer. */
const INDENT = 12;

/** Does a line begin with a sign? Most texts have no trace, and are not searched for its shapes. */
function beginsLine(view: string, sign: string): boolean {
  for (let at = view.indexOf(sign); at >= 0; at = view.indexOf(sign, at + 1)) {
    const before = view.slice(Math.max(0, at - INDENT - 1), at);
    if (before.slice(before.lastIndexOf('\n') + 1).trim() === '') return true;
  }
  return false;
}

/** A report has several lines: one of so many letters has lost their ends. */
const LONGEST_LINE = 400;

const isFlattened = (view: string): boolean =>
  view.length > LONGEST_LINE &&
  !view.trim().includes('\n') &&
  !'[{'.includes(view.trim().charAt(0));

/** So many lines tell how a text is spaced. */
const LINES_READ = 40;
const FEWEST_LINES = 6;

/**
 * Is each line parted from the next by an empty one, as some pages give what is copied from them?
 * The empty lines between paragraphs are then parted as well: else each line is a paragraph.
 */
function isDoubleSpaced(view: string): boolean {
  const lines = view
    .trim()
    .split('\n', LINES_READ)
    .map((line) => line.trim());
  const kept = lines.filter((_, place) => place % 2 === 0);
  const added = lines.filter((_, place) => place % 2 === 1);
  return lines.length >= FEWEST_LINES && added.every((line) => !line) && kept.some((line) => !line);
}

/**
 * The text as the reader reads it: escaped line ends, tags, marks of quoting and of Markdown, stack traces, the
 * names of routers and what companies write below every mail are replaced by white space of the same length. So a place in it is the same place in the text that is given.
 */
export function readingView(text: string): string {
  let view = text;
  if (view.includes('\\'))
    view = view.replace(ESCAPED_LINE, (escaped) =>
      escaped.endsWith('t') ? blanked(escaped) : `${blank(escaped.length - 1)}\n`,
    );
  if (view.includes('</') || BREAKS.some((tag) => view.includes(tag)))
    view = view.replace(TAG, (tag) =>
      BREAKING_TAG.test(tag) ? `${blank(tag.length - 1)}\n` : blank(tag.length),
    );
  if (view.includes('",') || view.includes("',"))
    view = view.replace(LISTED_REPLY, (list) =>
      list.replace(BETWEEN_LISTED, (between) => `${blank(between.length - 1)}\n`),
    );
  if (view.includes('*'))
    view = view
      .replace(
        STARRED_ADDRESS,
        (_all, open, before, address, after, close) =>
          // The brackets stay where an address has them.
          `${blank(before.length)}${open}${address}${close}${blank(after.length)}`,
      )
      .replace(BOLD, (_all, words) => `  ${words}  `);
  if (view.includes('[/')) view = view.replace(FORUM_TAG, blanked);
  if (view.includes('#01'))
    view = view.replace(SYSLOG_LINE_END, (escaped) => `${blank(escaped.length - 1)}\n`);
  if (view.includes('_'))
    view = view.replace(QMAIL_REPORT, (report) =>
      report.replaceAll('_', ' ').replace(QMAIL_LINE_END, '\n'),
    );
  if (view.includes('>')) view = view.replace(QUOTING, blanked);
  if (view.includes('```') || view.includes('~~~'))
    view = view.replace(FENCE, blanked).replace(FENCE_MARK, blanked);
  if (isFlattened(view)) view = view.replace(LOST_LINE_END, '\n').replace(LOST_DATE_END, '$1\n');
  if (isDoubleSpaced(view)) view = view.replaceAll('\n\n', ' \n');
  // A line of spaces parts paragraphs as an empty one does.
  view = view.replace(SPACES_ALONE, (spaces) => '\n'.repeat(spaces.length));
  if (beginsLine(view, 'at ') || beginsLine(view, '... ')) view = view.replace(STACK_LINE, blanked);
  if (view.includes('.java:')) view = view.replace(LOGGED_FRAME, blanked);
  if (beginsLine(view, 'File "') || beginsLine(view, '#')) view = view.replace(TRACE_LINE, blanked);
  if (view.includes(' s:')) view = view.replace(CHAIN_LINE, blanked);
  if (view.includes('.rb:') || view.includes('.go:')) view = view.replace(FILE_LINE, blanked);
  if (view.includes(' R=') || view.includes(' T=')) view = view.replace(ROUTE_NAME, blanked);
  if (view.includes('dsn='))
    view = view.replace(BROKEN_STATE, (all, lead, first, gap, rest) =>
      `${first}${rest}`.startsWith('status=')
        ? `${lead}${blank(gap.length)}${first}${rest} (`
        : all,
    );
  if (view.includes(IIS_SERVICE)) view = readIisLog(view);
  return withoutFooters(view.replace(JOINED_CODES, '$1$2 '));
}
