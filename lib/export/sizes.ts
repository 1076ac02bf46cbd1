import { LOAD_BUDGETS, type Load, PAGE_BUDGETS, type PageKind } from './budgets';
import { ANSWER_TOOLS, MSG_STREAM } from './chunk-names';
import { attributeOf, elementsOf, tagsOf } from './html';

/** A file as a host sends it: its path below the site, its text, and its size after brotli. */
export interface SentFile {
  readonly path: string;
  readonly text: string;
  readonly size: number;
}

/** The heaviest page of a kind, or a load, beside what it may weigh. */
export interface Size {
  readonly name: PageKind | Load;
  readonly path: string;
  readonly size: number;
  readonly budget: number;
  /** Requests for a full first view, the icon aside. */
  readonly requests?: number;
}

const KIND_OF_FOLDER: Readonly<Record<string, PageKind>> = {
  providers: 'provider',
  causes: 'cause',
  commands: 'command',
};

/** What kind of page stands at an address: '/550/', '/x.7/', '/providers/gmail/'. */
export function pageKindOf(address: string): PageKind {
  if (address === '/') return 'home';
  if (address === '/bounce/') return 'bounce';
  if (address === '/404.html') return 'not found';
  const [, first = '', second = ''] = address.split('/');
  if (second) return KIND_OF_FOLDER[first] ?? 'other';
  return '0123456789'.includes(first.charAt(0)) && !first.endsWith('xx') ? 'code' : 'other';
}

const loadedScripts = (html: string): string[] =>
  elementsOf(html, 'script')
    .filter(({ tag }) => !tag.includes(' noModule'))
    .flatMap(({ tag }) => attributeOf(tag, 'src') ?? []);

const stylesheets = (html: string): string[] =>
  tagsOf(html, 'link')
    .filter(({ tag }) => attributeOf(tag, 'rel') === 'stylesheet')
    .flatMap(({ tag }) => attributeOf(tag, 'href') ?? []);

/** The page, its scripts and its styles; what is inside the page costs nothing more. */
export const requestsOf = (html: string): number =>
  1 + new Set([...loadedScripts(html), ...stylesheets(html)]).size;

function pageSizes(pages: readonly SentFile[]): Size[] {
  return (Object.keys(PAGE_BUDGETS) as PageKind[]).flatMap((kind) => {
    const heaviest = pages
      .filter(({ path }) => pageKindOf(path) === kind)
      .sort((a, b) => b.size - a.size)[0];
    return heaviest
      ? [
          {
            name: kind,
            path: heaviest.path,
            size: heaviest.size,
            budget: PAGE_BUDGETS[kind],
            requests: requestsOf(heaviest.text),
          },
        ]
      : [];
  });
}

/**
 * What a script loads later, by `import()`: the bundler writes each as
 * `Promise.all(["static/chunks/a.js", …])`.
 */
const importsOf = (script: string): string[][] =>
  script
    .split('Promise.all([')
    .slice(1)
    .map((rest) =>
      rest
        .slice(0, rest.indexOf(']'))
        .split('"')
        .filter((part) => part.startsWith('static/')),
    )
    .map((names) => names.map((name) => `/_next/${name}`));

function loadSizes(files: readonly SentFile[], base: string): Size[] {
  const home = files.find(({ path }) => path === '/')?.text ?? '';
  const first = new Set(loadedScripts(home).map((address) => address.slice(base.length)));
  const styles = new Set(stylesheets(home).map((address) => address.slice(base.length)));
  const scripts = files.filter(
    ({ path }) => path.startsWith('/_next/static/chunks/') && path.endsWith('.js'),
  );
  const texts = new Map(scripts.map(({ path, text }) => [path, text]));
  const later = scripts
    .filter(({ path }) => first.has(path))
    .flatMap(({ text }) => importsOf(text));
  const msg = new Set(
    later.filter((names) => names.some((name) => texts.get(name)?.includes(MSG_STREAM))).flat(),
  );
  const tools = new Set(
    later.filter((names) => names.some((name) => texts.get(name)?.includes(ANSWER_TOOLS))).flat(),
  );
  const search = new Set(
    later.flat().filter((name) => !msg.has(name) && !tools.has(name) && !first.has(name)),
  );
  const loads: Readonly<Record<Load, (path: string) => boolean>> = {
    'scripts of home, first load': (path) => first.has(path),
    'search, on first focus': (path) => path.startsWith('/_kept/records-') || search.has(path),
    'reader with its catalogue': (path) => path.startsWith('/_reader/reader-'),
    'texts of the answer': (path) => path.startsWith('/_reader/texts-'),
    'copying and covering': (path) => tools.has(path) && !first.has(path),
    'reader of .msg files': (path) => msg.has(path) && !first.has(path),
    'style of home': (path) => styles.has(path),
    'offline download': (path) => path.startsWith('/_kept/site-'),
  };
  return (Object.keys(LOAD_BUDGETS) as Load[]).map((name) => {
    const parts = files.filter(({ path }) => loads[name](path));
    return {
      name,
      path: parts.map(({ path }) => path).join(' '),
      size: parts.reduce((sum, { size }) => sum + size, 0),
      budget: LOAD_BUDGETS[name],
    };
  });
}

/**
 * The heaviest page of each kind and each load; `files` have the addresses that a browser asks for.
 */
export function sizesOf(files: readonly SentFile[], base: string): Size[] {
  return [
    ...pageSizes(files.filter(({ path }) => path.endsWith('/') || path === '/404.html')),
    ...loadSizes(files, base),
  ];
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * What has grown past its budget, in a sentence each; a page of code that needs more than its own
 * request as well.
 */
export const overBudget = (sizes: readonly Size[]): string[] => [
  ...sizes
    .filter(({ size, budget }) => size > budget)
    .map(
      ({ name, path, size, budget }) =>
        `${name} (${path}) weighs ${kb(size)}, more than its ${kb(budget)}. Make it smaller, or say in lib/export/budgets.ts why not.`,
    ),
  ...sizes
    .filter(
      ({ name, requests }) =>
        requests !== undefined && requests > 1 && !['home', 'bounce', 'not found'].includes(name),
    )
    .map(
      ({ path, requests }) =>
        `${path} needs ${requests} requests for a full first view; it should need one.`,
    ),
];
