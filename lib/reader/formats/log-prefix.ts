import type { Found } from '../decode/types';
import { MAKERS } from '../makers/index';
import type { Maker } from '../makers/types';
import {
  AMAVIS_SHAPE,
  COLUMN_END,
  CONSOLE_NUMBER,
  CONTAINER_BEFORE,
  COURIER_SHAPE,
  DOMINO_SHAPE,
  DOVECOT_SHAPE,
  EXIM_CLIENT_SHAPE,
  EXIM_CONSOLE_SHAPE,
  EXIM_HOST_SHAPE,
  EXIM_SHAPE,
  HARAKA_SHAPE,
  JSON_LOG,
  JSON_PROCESS,
  KERIO_SHAPE,
  MADDY_SHAPE,
  MAILERQ_SHAPE,
  MSMTP_SHAPE,
  NULLMAILER_SHAPE,
  OPENSMTPD_SHAPE,
  PLESK_SHAPE,
  POSTAL_SHAPE,
  POSTFIX_SHAPE,
  PRIORITY_BEFORE,
  PROCESS_BEFORE,
  PROCESS_NUMBER,
  QMAIL_SHAPE,
  RSPAMD_SHAPE,
  RUBY_BEFORE,
  SENDMAIL_SHAPE,
  STALWART_OLD_SHAPE,
  STALWART_SHAPE,
  STRUCTURED_BEFORE,
  TIME_BEFORE,
  ZMAILER_SHAPE,
  ZONE_BEFORE,
  ZONE_SHAPE,
} from './log-patterns';

/** What stands before the text of a line: how long it is, and who wrote the line. */
export interface Prefix {
  readonly end: number;
  /** A time stands before it. */
  readonly hasTime?: true;
  readonly maker?: Maker;
  /** What stands in brackets behind the process. */
  readonly tag?: Found;
  /** Brackets stand behind the process, with or without anything in them. */
  readonly hasBrackets?: true;
}

/** By which a line is known where no process is named before it. */
const SHAPES: Readonly<Record<string, readonly RegExp[]>> = {
  exim: [EXIM_SHAPE, EXIM_CLIENT_SHAPE, EXIM_HOST_SHAPE, EXIM_CONSOLE_SHAPE],
  qmail: [QMAIL_SHAPE],
  opensmtpd: [OPENSMTPD_SHAPE],
  courier: [COURIER_SHAPE],
  nullmailer: [NULLMAILER_SHAPE],
  msmtp: [MSMTP_SHAPE],
  postal: [POSTAL_SHAPE],
  postfix: [POSTFIX_SHAPE],
  sendmail: [SENDMAIL_SHAPE],
  stalwart: [STALWART_SHAPE, STALWART_OLD_SHAPE],
  maddy: [MADDY_SHAPE],
  haraka: [HARAKA_SHAPE],
  rspamd: [RSPAMD_SHAPE],
  dovecot: [DOVECOT_SHAPE],
  amavis: [AMAVIS_SHAPE],
  mailerq: [MAILERQ_SHAPE],
  zonemta: [ZONE_SHAPE],
  zmailer: [ZMAILER_SHAPE],
  kerio: [KERIO_SHAPE],
  domino: [DOMINO_SHAPE],
  plesk: [PLESK_SHAPE],
};

/** 'postfix/smtp' and 'sm-mta' are parts of what they begin with. */
const isPartOf = (process: string, name: string): boolean =>
  process === name || process.startsWith(`${name}/`) || process.startsWith(`${name}-`);

/** Whoever runs several Postfixes gives each a name before its services: 'postfix-out/smtp'. */
const isService = (process: string, { log }: Maker): boolean =>
  log?.lines?.services?.some((service) => process.endsWith(`/${service}`)) === true;

const WITH_PROCESSES = MAKERS.flatMap((maker) =>
  (maker.log?.lines?.processes ?? []).map((name) => ({ maker, name })),
);

export const findByProcess = (process: string): Maker | undefined =>
  WITH_PROCESSES.find(({ name }) => isPartOf(process, name))?.maker ??
  MAKERS.find((maker) => isService(process, maker));

const SHAPED = MAKERS.flatMap((maker) => {
  const shapes = SHAPES[maker.name];
  return shapes ? [{ maker, shapes }] : [];
});

const findByShape = (text: string): Maker | undefined =>
  SHAPED.find(({ shapes }) => shapes.some((shape) => shape.test(text)))?.maker;

/** The process before a line, where it is one of a mail program. */
function readProcess(line: string, at: number, pattern: RegExp): Prefix | undefined {
  const match = pattern.exec(line.slice(at));
  const process = match?.[1];
  const maker = process && findByProcess(process.toLowerCase());
  if (!match || !process || !maker) return undefined;
  const end = at + match[0].length;
  const value = match[2] ?? '';
  if (!value) return { end, maker, ...(match[2] === undefined ? {} : { hasBrackets: true }) };
  const start = line.indexOf(value, at + match[0].indexOf(process) + process.length);
  return { end, maker, tag: { value, start, end: start + value.length } };
}

/** Collectors put their own time, host and process before those of the program. */
const MOST_PREFIXES = 8;

const PARTS = [
  CONTAINER_BEFORE,
  PRIORITY_BEFORE,
  PROCESS_NUMBER,
  CONSOLE_NUMBER,
  ZONE_BEFORE,
  RUBY_BEFORE,
];

function readNext(line: string, prefix: Prefix): Prefix | undefined {
  const rest = line.slice(prefix.end);
  const time = TIME_BEFORE.exec(rest);
  if (time) return { ...prefix, end: prefix.end + time[0].length, hasTime: true };
  const part = PARTS.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
  if (part) return { ...prefix, end: prefix.end + part[0].length };
  if (prefix.maker) return undefined;
  return (
    readProcess(line, prefix.end, STRUCTURED_BEFORE) ??
    readProcess(line, prefix.end, PROCESS_BEFORE)
  );
}

/** Where the text begins of a line that is not wrapped into JSON, and who wrote it. */
function readPlainPrefix(line: string, from: number): Prefix {
  let prefix: Prefix = { end: from };
  for (let step = 0; step < MOST_PREFIXES; step += 1) {
    const next = readNext(line, prefix);
    if (!next || next.end === prefix.end) break;
    prefix = { ...prefix, ...next };
  }
  // 'msmtp: could not send mail' alone is what it says to whoever has called it.
  return prefix.hasTime ||
    prefix.tag ||
    prefix.hasBrackets ||
    line.slice(from, prefix.end).includes('/')
    ? prefix
    : { end: prefix.end };
}

/** Where the text begins of a line whose columns before it are those of the page that shows it. */
function readColumns(line: string): Prefix | undefined {
  for (const { 0: sign, index } of line.matchAll(COLUMN_END)) {
    const end = index + sign.length;
    const maker = findByShape(line.slice(end));
    if (maker) return { end, maker };
  }
  return undefined;
}

/** What stands before the text of a line of a log. */
export function readPrefix(line: string): Prefix {
  const blank = line.length - line.trimStart().length;
  const wrapped = line[blank] === '{' ? JSON_LOG.exec(line) : null;
  const prefix = readPlainPrefix(line, wrapped ? wrapped.index + wrapped[0].length : blank);
  const process = wrapped ? JSON_PROCESS.exec(line)?.[1] : undefined;
  const maker =
    prefix.maker ??
    (process && findByProcess(process.toLowerCase())) ??
    findByShape(line.slice(prefix.end));
  return maker ? { ...prefix, maker } : (readColumns(line) ?? prefix);
}
