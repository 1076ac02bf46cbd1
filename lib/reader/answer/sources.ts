import { filled } from '../../filled';
import { numberOf } from '../../plural';
import type { Part, Source } from '../decode/types';
import type { Report } from '../judge/types';
import type { AnswerTexts, Told } from './types';

/** What a file or mail is called beside others: its file, its number there; empty where it is alone. */
export function nameSource(
  { file, number }: Source,
  { sentences }: Pick<AnswerTexts, 'sentences'>,
): string {
  if (number === 0) return file;
  return filled(sentences[file ? 'source.file' : 'source.mail'], { file, number: String(number) });
}

/** The sources of some results by name, each once. */
export const nameSources = (
  places: readonly number[],
  { sources, results }: Report,
  texts: AnswerTexts,
): string[] => [
  ...new Set(
    places.flatMap((place) => {
      const source = sources[results[place]?.source ?? -1];
      return source ? [nameSource(source, texts)].filter(Boolean) : [];
    }),
  ),
];

/** What a source is that was not read, and what to do instead; by its name where there are several. */
export function describeUnread(
  { sources }: Pick<Report, 'sources'>,
  texts: AnswerTexts,
): { readonly told: string; readonly todo: string }[] {
  return sources.flatMap((source) => {
    if (!source.unread) return [];
    const { what, todo } = texts.unreadKinds[source.unread];
    const name = sources.length > 1 ? nameSource(source, texts) : '';
    const told = texts.sentences[name ? 'unread.named' : 'unread'];
    return [{ told: filled(told, { what, name }), todo: texts.unreadTodos[todo] ?? '' }];
  });
}

function describePart(part: Part, name: string, { sentences }: AnswerTexts): string {
  return filled(sentences[`part.${part.units}${name ? '.named' : ''}`], {
    name,
    firstLine: numberOf(part.firstLine),
    lastLine: numberOf(part.lastLine),
    from: numberOf(part.from + 1),
    to: numberOf(part.to),
    of: numberOf(part.of),
  });
}

/** Which part of each file was read that is too long, a sentence for a file. */
export function describeParts({ sources }: Pick<Report, 'sources'>, texts: AnswerTexts): string[] {
  const ofFiles = new Map(
    sources.flatMap(({ file, part }) => (part ? [[file, part] as const] : [])),
  );
  const several = new Set(sources.map(({ file }) => file)).size > 1;
  return [...ofFiles].map(([file, part]) => describePart(part, several ? file : '', texts));
}

/** A verdict on more mails than these names only the first ones. */
const MOST_NAMED = 3;

/** Which files or mails a verdict is on, as a fact of it. */
export function tellSources(sources: readonly string[], { sentences }: AnswerTexts): Told[] {
  if (sources.length === 0) return [];
  const names = sources.slice(0, MOST_NAMED).join(', ');
  const more = sources.length - MOST_NAMED;
  const value =
    more > 0 ? filled(sentences['told.source.more'], { names, count: String(more) }) : names;
  return [{ id: 'source', title: sentences['told.source'] ?? '', value }];
}
