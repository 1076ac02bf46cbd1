import { LOAD_BUDGETS, type Load, PAGE_BUDGETS, type PageKind } from './budgets';
import { attributeOf, elementsOf } from './html';

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

/** The page and its scripts; what is inside the page costs nothing more. */
export const requestsOf = (html: string): number =>
  1 + elementsOf(html, 'script').filter(({ tag }) => attributeOf(tag, 'src')).length;

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

/** Which files each script consists of, itself first: see `scripts/bundle.ts`. */
export type ScriptFiles = Readonly<Record<string, readonly string[]>>;

function loadSizes(files: readonly SentFile[], scripts: ScriptFiles): Size[] {
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const scriptsOf = (...names: readonly string[]): string[] =>
    names.flatMap((name) => scripts[name] ?? []).map((file) => `/_scripts/${file}`);
  const loads: Readonly<Record<Load, readonly string[]>> = {
    'scripts of home, first load': scriptsOf('boxes'),
    'search, on first focus': scriptsOf('records', 'search'),
    'reader with its catalogue': scriptsOf('reader'),
    'texts of the answer': scriptsOf('texts'),
    'copying and covering': scriptsOf('tools'),
    'reader of .msg files': scriptsOf('msg'),
    'offline download': files
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/_kept/site-')),
  };
  return (Object.keys(LOAD_BUDGETS) as Load[]).map((name) => ({
    name,
    path: loads[name].join(' '),
    size: loads[name].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0),
    budget: LOAD_BUDGETS[name],
  }));
}

/**
 * The heaviest page of each kind and each load; `files` have the addresses that a browser asks for.
 */
export function sizesOf(files: readonly SentFile[], scripts: ScriptFiles): Size[] {
  return [
    ...pageSizes(files.filter(({ path }) => path.endsWith('/') || path === '/404.html')),
    ...loadSizes(files, scripts),
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
