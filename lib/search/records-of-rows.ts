import { filled } from '../filled';
import { pageRoutes } from '../page-routes';
import * as routes from '../routes';
import { PERMANENT, SUCCESS, TEMPORARY, WRAPPED } from './match-patterns';
import type { DetailRow, ProviderRow, SearchRows, TextRow } from './row-types';
import { stemsIn } from './stems';
import type { SearchRecord } from './types';

const nothing = { code: '', last: '', words: [], carries: [], context: '' } as const;

/** The pages that have no id of their own. */
const pages: Readonly<Record<string, () => string>> = pageRoutes;

/** Who has to act and how; where that is not known here, what the class says. */
function actLine(
  { parties, families }: SearchRows,
  code: string,
  who: string,
  act: string,
): string {
  return act
    ? `${parties[who] ?? who}: ${act}`
    : (families.find(({ id }) => id === `${code.charAt(0)}xx`)?.title ?? '');
}

/** The class that a wording belongs to; empty where it fits every failure. */
function classOf(text: string): string {
  if (SUCCESS.test(text)) return '2';
  if (TEMPORARY.test(text)) return '4';
  return PERMANENT.test(text) ? '5' : '';
}

/**
 * Does a text say what the detail means, and not what a provider means by it in one class:
 * `own` is 'Reverse DNS missing (Google)'?
 */
function saysOther(text: string, name: string, own: string): boolean {
  const said = stemsIn(text);
  const sharesWith = (other: string): boolean => stemsIn(other).some((stem) => said.includes(stem));
  return own.includes('(') && sharesWith(name) && !sharesWith(own);
}

/**
 * The words of a detail that fit one of its classes: what says a failure is no other name of a
 * success, and 'SPF failed' none of 4.7.23, where Google means a missing reverse DNS.
 */
function wordsInClass(
  { name, words, classes }: DetailRow,
  digit: string,
  called: string,
): string[] {
  const digits = classes.map((entry) => entry.digit);
  return words.filter((text) => {
    const own = classOf(text);
    const fits = digits.includes(own) ? own === digit : digit !== '2' || digits.length === 1;
    return fits && !saysOther(text, name, called);
  });
}

function enhancedRecords(rows: SearchRows): SearchRecord[] {
  return rows.enhanced.flatMap((row) => {
    const { detail, last, name, classes } = row;
    return classes.map(({ digit, who, act, name: own }): SearchRecord => {
      const code = `${digit}.${detail}`;
      return {
        ...nothing,
        kind: 'code',
        code,
        last: last && `${digit}.${last}`,
        title: own || name,
        line: actLine(rows, code, who, act),
        words: wordsInClass(row, digit, own),
        href: routes.code(code),
      };
    });
  });
}

/** '(S3150)' as it is called. */
const unwrapped = (text: string): string => WRAPPED.exec(text)?.[1] ?? text;

function replyRecords(
  rows: SearchRows,
  { id, name, words, total, replies }: ProviderRow,
): SearchRecord[] {
  const { captions, causes } = rows;
  const line = total === 1 ? captions.oneReply : filled(captions.replies, { count: String(total) });
  const own: SearchRecord = {
    ...nothing,
    kind: 'provider',
    title: name,
    line,
    words,
    href: routes.provider(id),
  };
  const replyRecords = replies.map((reply): SearchRecord => {
    const [title = '', ...others] = reply.match.map(unwrapped);
    const cause = causes[reply.cause]?.title ?? '';
    return {
      ...nothing,
      kind: 'reply',
      title,
      line: [name, reply.codes].filter(Boolean).join(' ') + (cause && `: ${cause}`),
      words: others,
      context: `${name} ${cause}`,
      carries: reply.codes ? reply.codes.split(' ') : [],
      href: routes.provider(id, reply.id),
    };
  });
  return [own, ...replyRecords];
}

const textRecords = (
  kind: SearchRecord['kind'],
  rows: readonly TextRow[],
  hrefOf: (id: string) => string,
): SearchRecord[] =>
  rows.map(({ id, title, line, words }) => ({
    ...nothing,
    kind,
    title,
    line,
    words,
    href: hrefOf(id),
  }));

/** Everything that can be found. Codes come by number, each basic one before the enhanced ones. */
export function recordsOfRows(rows: SearchRows): SearchRecord[] {
  return [
    ...rows.basic.map(
      ({ code, name, who, act, words }): SearchRecord => ({
        ...nothing,
        kind: 'code',
        code,
        title: name,
        line: actLine(rows, code, who, act),
        words,
        href: routes.code(code),
      }),
    ),
    ...enhancedRecords(rows),
    ...textRecords('class', rows.families, routes.code).map((record, place): SearchRecord => {
      const code = rows.families[place]?.id ?? '';
      return { ...record, kind: code.startsWith('x') ? 'subject' : 'class', code };
    }),
    ...textRecords('cause', rows.causes, routes.cause).map(
      (record, place): SearchRecord => ({ ...record, abroad: rows.abroad[place] ?? [] }),
    ),
    ...textRecords('command', rows.commands, routes.command),
    ...rows.providers.flatMap((provider) => replyRecords(rows, provider)),
    ...textRecords('page', rows.pages, (id) => pages[id]?.() ?? routes.home()),
    ...textRecords('mistake', rows.mistakes, routes.mistakes).map((record): SearchRecord => {
      const [named = '', context = ''] = record.line.split('>');
      return {
        ...record,
        line: rows.captions.mistake,
        carries: named ? named.split(' ') : [],
        context,
      };
    }),
  ];
}
