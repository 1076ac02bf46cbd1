import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import * as routes from '../../routes';
import { analyse } from '../analyse';
import { readerCatalogue } from '../reader-catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { writeLink } from './link';
import { answerTexts } from './texts';
import type { AnswerTexts } from './types';

const texts = answerTexts(catalogue);
const samples = catalogue.samples.map(({ id, text }) => [id, text] as const);

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The same value with each string replaced by where it stands. */
function reworded<T>(value: T, at = ''): T {
  if (typeof value === 'string') return `~${at}~` as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item, place) => reworded(item, `${at}/${place}`)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'id' || key === 'digit' ? item : reworded(item, `${at}/${key}`),
    ]),
  ) as T;
}

/** A text of one word may be an id as well: 'unknown'. */
const isSentence = (text: string): boolean => text.includes(' ');
const sentences = new Set(stringsIn(texts).filter(isSentence));
const pages = new Set(
  [...catalogue.basic.map(({ code }) => routes.code(code))].concat(
    catalogue.causes.map(({ id }) => routes.cause(id)),
    catalogue.providers.map(({ id }) => routes.provider(id)),
  ),
);

describe.each(samples)('of the sample %s', (_, text) => {
  it('the report holds no sentence and no address of a page', async () => {
    const { text: read_, results, ...rest } = await read(text);
    const decided = results.map(({ delivery, verdict }) => ({
      ...verdict,
      ...delivery,
      // The visitor's own words, which may be a sentence of ours where it is very short.
      diagnostic: '',
      context: '',
      clues: {},
    }));
    const strings = stringsIn({ ...rest, decided });
    expect(strings.length).toBeGreaterThan(0);
    expect(strings.filter((string) => sentences.has(string))).toEqual([]);
    expect(strings.filter((string) => pages.has(string))).toEqual([]);
  });

  it('rewording every sentence changes no verdict and no link', async () => {
    const report = await read(text);
    const [before, after] = [texts, reworded<AnswerTexts>(texts)].map((words) =>
      answerOf(report, words),
    );
    expect(after?.groups.map(writeLink)).toEqual(before?.groups.map(writeLink));
    expect(after?.groups.map(({ verdict }) => verdict)).toEqual(
      before?.groups.map(({ verdict }) => verdict),
    );
    for (const group of after?.groups ?? [])
      expect([group.headline, group.retry.title, group.cause.name].join()).not.toMatch(/[.:] /);
  });
});

/** What reading needs of a cause; all else is written for visitors. */
const READ = ['id', 'who', 'retry', 'firstAsks', 'suppress'];

it('the reader carries nothing of what is written for visitors', async () => {
  const causes = catalogue.causes.map((cause) => ({
    ...reworded(cause),
    ...Object.fromEntries(Object.entries(cause).filter(([key]) => READ.includes(key))),
    suppress: reworded(cause.suppress),
  }));
  const providers = catalogue.providers.map((provider) => ({
    ...provider,
    name: 'x',
    replies: provider.replies.map((reply) => ({ ...reply, means: 'x', todo: 'x' })),
  }));
  const other = readerCatalogue({ ...catalogue, causes, providers } as typeof catalogue);
  expect(other).toEqual(reader);
  for (const [, text] of samples) expect(await analyse(text, other)).toEqual(await read(text));
});

describe('whatever can be decided has its words', () => {
  it.each([
    ...['delayed', 'tried', 'given-up', 'later', 'unknown', 'complaint', 'backscatter'].map(
      (id) => `first.${id}`,
    ),
    ...['permanent', 'temporary', 'given-up', 'retry', 'stopped', 'own-side', 'delayed'].map(
      (id) => `finality.${id}`,
    ),
    ...['failed', 'tried', 'delayed', 'delivered', 'complaint', 'auto-reply', 'none'].map(
      (id) => `headline.${id}`,
    ),
    'finality.unknown',
    'act.again',
    'suppress.stop',
    'suppress.keep',
    'suppress.again',
    'reason.open',
    'reason.probably',
    'stops.here',
    'stops.stage',
    'contradiction.words',
    'contradiction.classes',
    'reason.delayed',
  ])('%s', (key) => expect(texts.sentences[key]).toBeTruthy());
});
