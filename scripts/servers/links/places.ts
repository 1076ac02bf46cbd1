import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogue } from '../../../lib/catalogue';
import { linesWith } from '../../../lib/pages/link';
import { base } from '../../exported';

/** The address that the lines are given; its pages are asked of our own server. */
export const SITE = `https://codes.example${base}`;

type Snippet = (typeof catalogue.mailServers)[number]['snippets'][number];

/** The snippets of a server that say they were tried. */
export const triedOf = (id: string): readonly Snippet[] =>
  (catalogue.mailServers.find((server) => server.id === id)?.snippets ?? []).filter(
    ({ tried }) => 'version' in tried,
  );

/** The lines that the page shows for one place, as an administrator copies them. */
export const linesFor = (id: string, place: string): string =>
  triedOf(id)
    .flatMap(({ blocks }) => blocks.filter((block) => block.place === place))
    .map(({ lines }) => `${linesWith(lines, SITE)}\n`)
    .join('\n');

/** What stands before the first '=' of a line: a line that sets it again takes its place. */
const settingOf = (line: string): string => line.slice(0, line.indexOf('=') + 1);

function replaceIn(path: string, text: string): void {
  const added = text.split('\n').filter(Boolean);
  const former = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !added.some((own) => line.startsWith(settingOf(own))));
  writeFileSync(path, `${[...former, ...added].join('\n')}\n`);
}

/** Puts each block that names a path where the page says that it belongs. */
export function place(id: string): void {
  const blocks = triedOf(id).flatMap((snippet) => snippet.blocks);
  for (const { way, place: path, lines } of blocks.filter((block) => block.place.startsWith('/'))) {
    const text = `${linesWith(lines, SITE)}\n`;
    mkdirSync(dirname(path), { recursive: true });
    if (way === 'file' || !existsSync(path)) writeFileSync(path, text);
    else if (way === 'replace') replaceIn(path, text);
    else appendFileSync(path, text);
  }
}

/** The commands of the page that try lines, each with what the page says that it prints. */
export const trialsOf = (id: string): { readonly run: string; readonly prints: string }[] =>
  triedOf(id).flatMap(({ trials = [] }) =>
    trials.map(({ run, prints }) => ({ run, prints: linesWith(prints, SITE) })),
  );

/** The lines that the page says the sender then sees. */
export const shownBy = (id: string): string[] =>
  triedOf(id).flatMap(({ shows }) => linesWith(shows, SITE).split('\n').filter(Boolean));
