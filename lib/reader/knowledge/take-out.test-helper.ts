import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { NAMES, PHRASES } from '../../../data/languages/index';
import { SENTENCES } from '../../../data/languages/seen/index';
import type { Language, Sentence } from '../../../data/languages/types';
import { catalogue } from '../../catalogue';
import type { analyse as Analyse } from '../analyse';
import type { redactReport as RedactReport } from '../cover/redact';
import { readerCatalogue } from '../reader-catalogue';
import { comparable } from './fragments';

/** The words of all languages, as the reader takes them. */
interface Languages {
  readonly NAMES: Readonly<Record<string, Language['names']>>;
  readonly PHRASES: Readonly<Record<string, Language['phrases']>>;
}

interface Reader {
  readonly analyse: typeof Analyse;
  readonly redactReport: typeof RedactReport;
}

const ALL: Languages = { NAMES, PHRASES };
const LANGUAGES = 'data/languages/index';

export const languageCodes = Object.keys(NAMES);
const reader = readerCatalogue(catalogue);

/** Leaves the languages out of the reader's file: they are handed to it. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup({ onResolve }) {
    onResolve({ filter: /data\/languages\/index$/ }, () => ({ path: LANGUAGES, external: true }));
  },
};

/**
 * Leaves out what was learned of whole texts: it covers a phrase one day and not after the next
 * training, so that a sentence has to be read without it.
 */
const withoutTelling: Plugin = {
  name: 'without-telling',
  setup({ onLoad }) {
    onLoad({ filter: /judge\/telling\.ts$/ }, () => ({
      contents: `export const findTelling = () => ({ cause: 'unknown', chance: 0, strength: 0, words: 0 });`,
    }));
  },
};

/** Makes readers that know other words than ours. */
export async function buildReader(): Promise<(languages: Languages) => Reader> {
  const root = join(import.meta.dirname, '..', '..', '..');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { analyse } from './lib/reader/analyse';
        export { redactReport } from './lib/reader/cover/redact';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    write: false,
    plugins: [withoutLanguages, withoutTelling],
  });
  const code = outputFiles[0]?.text ?? '';
  const make = new Script(`(function (require, module) {${code}\n})`).runInThisContext() as (
    load: (name: string) => unknown,
    module: { exports: unknown },
  ) => void;
  const load = createRequire(import.meta.url);
  return (languages) => {
    const module: { exports: unknown } = { exports: {} };
    make((name) => (name === LANGUAGES ? languages : load(name)), module);
    return module.exports as Reader;
  };
}

/** What a reader finds in a sentence other than it should; empty where all is right. */
export async function findMistakes(
  { analyse, redactReport }: Reader,
  { text, reads }: Sentence,
): Promise<string[]> {
  const report = await analyse(text, reader);
  const covered = reads.hides ? redactReport(report).report.text : '';
  const [result] = report.results;
  const { delivery, verdict } = result ?? {};
  const codes = [delivery?.basic?.value, delivery?.enhanced?.value];
  const recipients = report.results.map(({ delivery }) => delivery.recipient?.value);
  const asked = (wanted: string | undefined, found: string | undefined, name: string) =>
    wanted === undefined || wanted === found ? [] : [`${name} ${found}, not ${wanted}`];
  return [
    ...asked(reads.outcome, report.outcome, 'outcome'),
    ...(reads.fake && !report.fake ? ['not fake'] : []),
    ...asked(reads.cause, verdict?.cause, 'cause'),
    ...(reads.recipient === undefined || recipients.includes(reads.recipient)
      ? []
      : [`recipients ${recipients.join(' ')}, not ${reads.recipient}`]),
    ...(reads.code === undefined || codes.includes(reads.code)
      ? []
      : [`codes ${codes.join(' ')}, not ${reads.code}`]),
    ...(reads.hides ?? []).filter((name) => covered.includes(name)).map((name) => `left ${name}`),
  ];
}

/** An entry of a language, and where it stands in it. */
export interface Entry {
  readonly code: string;
  readonly half: 'names' | 'phrases';
  readonly path: readonly string[];
  readonly phrase: string;
}

function leavesOf(
  value: unknown,
  path: readonly string[],
): (readonly [readonly string[], string])[] {
  if (typeof value === 'string') return [[path.slice(0, -1), value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** Words that only tell what is no name are held against texts of their own. */
const NOT_ASKED: ReadonlySet<string> = new Set(['months', 'date', 'ordinary', 'everyday']);

const allEntriesOf = (code: string): Entry[] =>
  (['names', 'phrases'] as const).flatMap((half) =>
    leavesOf(half === 'names' ? ALL.NAMES[code] : ALL.PHRASES[code], [])
      .filter(([path]) => !NOT_ASKED.has(path.at(-1) ?? ''))
      .map(([path, phrase]) => ({ code, half, path, phrase })),
  );

/** The judge learns from these before there is a reader: taking them out of it changes nothing. */
const tellsCause = ({ path }: Entry): boolean => path[0] === 'causes';

/** Every word and phrase that a sentence has to need. */
export const entriesOf = (code: string): Entry[] =>
  allEntriesOf(code).filter((entry) => !tellsCause(entry));

/** The phrases that tell a cause. */
export const causePhrasesOf = (code: string): Entry[] => allEntriesOf(code).filter(tellsCause);

const without = (value: unknown, [key, ...path]: readonly string[], phrase: string): unknown =>
  key === undefined
    ? ((value ?? []) as readonly string[]).filter((word) => word !== phrase)
    : {
        ...(value as object),
        [key]: without((value as Record<string, unknown>)[key], path, phrase),
      };

/** The languages without one entry: out of all that have it, as 'De:' is Spanish and French. */
export const takeOut = ({ half, path, phrase }: Entry): Languages => {
  const key = half === 'names' ? 'NAMES' : 'PHRASES';
  const left = Object.entries(ALL[key]).map(([code, words]) => [
    code,
    without(words, path, phrase),
  ]);
  return { ...ALL, [key]: Object.fromEntries(left) };
};

const piecesOf = (phrase: string): readonly string[] =>
  phrase.split(' … ').map((piece) => comparable(piece.trim()));

export const sentencesOf = (code: string): readonly Sentence[] =>
  SENTENCES[code as keyof typeof SENTENCES] ?? [];

/** Folded once: each of some thousand entries asks every sentence. */
const FOLDED: ReadonlyMap<Sentence, string> = new Map(
  Object.values(SENTENCES)
    .flat()
    .map((sentence: Sentence) => [sentence, comparable(sentence.text)]),
);

/** The sentences of all languages that hold an entry, those of its own language first. */
export function sentencesWith({ code, phrase }: Entry): Sentence[] {
  const pieces = piecesOf(phrase);
  return [...new Set([...sentencesOf(code), ...FOLDED.keys()])].filter((sentence) =>
    pieces.every((piece) => FOLDED.get(sentence)?.includes(piece)),
  );
}

/** Does something go wrong in a sentence once an entry is taken out? */
export async function isNeeded(
  make: (languages: Languages) => Reader,
  entry: Entry,
): Promise<boolean> {
  const reader = make(takeOut(entry));
  for (const sentence of sentencesWith(entry))
    if ((await findMistakes(reader, sentence)).length > 0) return true;
  return false;
}

/** A reader that knows all words. */
export const wholeReader = (make: (languages: Languages) => Reader): Reader => make(ALL);
