import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContact } from '../lib/brand';
import { catalogue } from '../lib/catalogue';
import { typedWords } from './typed-words.test-helper';

const root = join(import.meta.dirname, '..');

/** What makes the pages, and what the page says of a text or a search. */
const FOLDERS = [
  'app',
  'components',
  'lib/pages',
  'lib/publish',
  'lib/reader/answer',
  'lib/search',
  'lib/why',
] as const;

const modulesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test(-helper)?\./.test(file));

const textsIn = (source: string): string[] => typedWords(source).map(({ text }) => text);

describe('words that visitors read', () => {
  it.each(FOLDERS)('stand in data/, not in %s', (folder) => {
    const modules = modulesIn(folder);
    expect(modules.length).toBeGreaterThan(0);
    const typed = modules.flatMap((file) =>
      typedWords(readFileSync(join(root, file), 'utf8')).map(
        ({ line, text }) => `${file}:${line} says “${text}”: move it to data/, see data/README.md.`,
      ),
    );
    expect(typed).toEqual([]);
  });

  it.each([
    ['text', '<p>Paste your bounce</p>', 'Paste your bounce'],
    ['a word', '<b>Edit</b>', 'Edit'],
    ['text beside a value', '<p>{count} more</p>', 'more'],
    ['text beside a tag', '<p>See <a>the table</a></p>', 'See', 'the table'],
    ['one of two texts', "<p>{done ? 'Copied' : copy}</p>", 'Copied'],
    ['text on a condition', "<p>{done && 'copied'}</p>", 'copied'],
    ['text put together', "<p>{'Found ' + count}</p>", 'Found'],
    ['text around a value', '<p>{`${count} found`}</p>', '… found'],
    ['what is read out', '<nav aria-label="Site" />', 'Site'],
    ['what is read out, around a value', '<i aria-label={`Copy: ${name}`} />', 'Copy: …'],
    ['a placeholder', '<input placeholder="a code" />', 'a code'],
    ['a title', '<Section title="Sources" />', 'Sources'],
    ['the text of an image', '<img alt="logo" />', 'logo'],
    ['a phrase for a component', '<Box note="not on a phone" />', 'not on a phone'],
    ['a sentence in a constant', "const NOTE = 'Nothing was found.';", 'Nothing was found.'],
    ['a sentence around a value', 'say(`Codes with ${digit}`)', 'Codes with …'],
    ['a sentence after a quote', "say('“Copied” means done')", '“Copied” means done'],
  ])('are found: %s', (_what, source, ...texts) => expect(textsIn(source)).toEqual(texts));

  it.each([
    ['names of classes', '<p className="mt-2 Large font" />'],
    ['names of classes in a constant', "const LOOK = 'chip min-h-11 font-semibold';"],
    ['names of classes around a value', '<p className={`Chip class-${digit} mt-1`} />'],
    ['ids and addresses', '<a id="results" href="/550/" role="link" />'],
    ['what is compared', "<p>{kind === 'Not found' && text}</p>"],
    ['what is handed to a function', "<p>{filled(text, { of: 'first' })}</p>"],
    ['names of fields that programs read', 'join(`Contact: ${address}`)'],
    ['keys', '<li key={`Row ${id} ${place}`} />'],
    ['a sign, a letter, the end of a file’s name', '<p>✕ <b>C</b> {code}.json</p>'],
    ['modules', "import { texts } from 'Some module';"],
    ['types', "type Kind = 'Not found';"],
    ['errors for developers', "throw new Error('The page has no island.');"],
    ['comments', '<p>{/* Seen on paper only. */}</p>'],
    ['markup', 'const FEED = \'<Url type="text/html">\';'],
  ])('are not: %s', (_what, source) => expect(textsIn(source)).toEqual([]));
});

describe('the words that components import', () => {
  const folder = join(root, 'data', 'interface');

  it('are checked with all others', async () => {
    const exported = await Promise.all(
      readdirSync(folder).map(async (file) => Object.entries(await import(join(folder, file)))),
    );
    expect(Object.fromEntries(exported.flat())).toEqual(catalogue.interfaceTexts);
  });

  // Nothing puts the contact of a build into them.
  it('do not send anybody to their IT support', () =>
    expect(withContact(catalogue.interfaceTexts, 'it@example.com')).toEqual(
      catalogue.interfaceTexts,
    ));
});
