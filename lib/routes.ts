import { base, origin, publishedOrigin } from './origin';
import { SECTION_NUMBER } from './patterns';

/**
 * Every address of the site is made here: with the sub-path, with the slash at the end (a folder
 * with index.html is the one shape that every static host serves), and absolute where a search
 * engine or a shared link needs it.
 */

/** Written by the build before the pages, which name them: see `scripts/bundle.ts`. */
const scriptNames = (): Readonly<Record<string, readonly string[]>> =>
  JSON.parse(process.env.SCRIPTS ?? '{}');

const folder = (...parts: string[]): string =>
  `${base}/${parts.map((part) => `${part}/`).join('')}`;

/** The scripts that take islands over: the boxes of home and `/bounce/`, or the not-found page. */
export type IslandScript = 'boxes' | 'not-found';

/** The addresses of a script and of those that it imports; their names contain a hash. */
const scriptsOf = (name: string): string[] =>
  (scriptNames()[name] ?? []).map((file) => `${base}/_scripts/${file}`);

const script = (name: string): string => scriptsOf(name)[0] ?? '';

export const home = () => folder();

/** Home with a search: '/?q=mailbox%20full'. */
export const search = (query: string) => `${folder()}?q=${encodeURIComponent(query)}`;

/** The search field of home. */
export const searchField = () => `${folder()}#q`;

/** A reply code, an enhanced code, a class ('4xx') or a subject ('x.7'). */
export const code = (id: string) => folder(id);

/** The data of a code beside its page: '/550.json'. */
export const codeFile = (code: string) => `${base}/${code}.json`;

export const group = (digit: string) => `${folder()}#${digit}xx`;

/** The table of all codes. */
export const table = () => `${folder()}#codes`;

export const functions = () => folder('functions');

export const commands = () => folder('commands');

export const command = (id: string) => folder('commands', id);

export const causes = () => folder('causes');

export const cause = (id: string) => folder('causes', id);

export const providers = () => folder('providers');

export const provider = (id: string, reply?: string) =>
  folder('providers', id) + (reply ? `#${reply}` : '');

export const bounce = () => folder('bounce');

/** How to copy the whole bounce message out of an email program. */
export const getText = () => folder('get-text');

/** The lines that make a mail server link here. */
export const link = () => folder('link');

/** What a link of an SPF check says. */
export const why = () => folder('why');

/** Texts for tickets and automatic answers; with `cause` the text for it, which opens. */
export const helpDesk = (cause = ''): string =>
  folder('link', 'help-desk') + (cause && `#${cause}`);

/** A picture to link with: the QR code of a code or a cause, the badge of a code. */
export const linkPicture = (kind: 'qr' | 'badge', id: string) => `${base}/link/${kind}/${id}.svg`;

export const about = () => folder('about');

/** How anyone can check that a paste stays on the page. */
export const privacy = () => `${folder('about')}#private`;

/**
 * The search records as a module: loaded as a script, so that no page has to be allowed to fetch.
 */
export const searchRecords = () => script('records');

/**
 * What the bounce reader's worker loads, in this order: the texts of the answer, the reader.
 */
export const reader = () => [script('texts'), script('reader')];

/** What takes the island of a page over: the script, then those that it imports. */
export const islandScripts = (name: IslandScript) => scriptsOf(name);

/** The script that narrows a list; the step after the export puts it into the pages. */
export const filterScript = () => script('filter');

/** The script that copies lines of a page, likewise. */
export const copyScript = () => script('copy');

/** The script that fills and copies the lines for mail servers, likewise. */
export const linkScript = () => script('link');

/** The script that reads the link of an SPF check, likewise. */
export const whyScript = () => script('why');

/** The script that puts the address at which a page is read into its texts, likewise. */
export const ownAddressScript = () => script('own-address');

/** The script that goes from a code in the address to its page, likewise. */
export const codeScript = () => script('code');

/** The script that sets the theme before anything is painted, likewise. */
export const themeScript = () => script('theme');

/** Answers without a network; at the top, because it may only answer below its own folder. */
export const serviceWorker = () => `${base}/sw.js`;

/** The comparisons, or one: of a code, of a cause, of two codes ('4.2.2-5.2.2'). */
export const compare = (what?: string) => (what ? folder('compare', what) : folder('compare'));

/** Common myths, or one of them. */
export const mistakes = (id?: string) => folder('myths') + (id ? `#${id}` : '');

/** Commands, myths, data and so on, or a part of that page. */
export const reference = (part?: string) => folder('reference') + (part ? `#${part}` : '');

/** What came, changed or went, or one of it. */
export const changes = (id?: string) => folder('changes') + (id ? `#${id}` : '');

/** The same as a feed, in Atom and in JSON Feed. */
export const feed = (file: 'atom.xml' | 'feed.json') => `${base}/changes/${file}`;

/** How to use the open data, and a file of it: 'codes.json', 'codes/5.7.26.json'. */
export const api = (file?: string) => (file ? `${base}/api/v1/${file}` : folder('api'));

/** The picture of a shared link, made at build: of a code ('550'), or the common one. */
export const image = (code = 'site') => `${base}/og/${code}.png`;

/** How a browser searches here from its address bar. */
export const openSearch = () => `${base}/opensearch.xml`;

export const sitemap = () => `${base}/sitemap.xml`;

/** The icon of a page, inside the page itself. */
export const icon = () => process.env.ICON ?? '';

/** A file served as it is: 'icon.svg'. */
export const file = (path: string) => `${base}/${path}`;

/** Where RFCs are published. */
export const rfc = (number: number, section?: string) => {
  const anchor = section?.match(SECTION_NUMBER)?.[0];
  return `https://www.rfc-editor.org/rfc/rfc${number}${anchor ? `#section-${anchor}` : ''}`;
};

export const registry = () =>
  'https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml';

/** Where wrong answers are reported; empty where the build was told no place. */
export const reportAddress = (): string => process.env.REPORT_URL ?? '';

/** Where the source of the site is; empty likewise. */
export const sourceAddress = (): string => process.env.SOURCE_URL ?? '';

/** Was the build told where the site will be? */
export const isAddressKnown = (): boolean => origin !== '';

/**
 * The same address with the site's origin; without `SITE_URL` it stays relative, and leads to
 * wherever it is read.
 */
export const absolute = (path: string): string => `${origin}${path}`;

/** Absolute even without `SITE_URL`, for what allows nothing else: a sitemap, a copied line. */
export const published = (path: string): string => `${publishedOrigin}${path}`;

/** What follows the origin and the sub-path in an address of this site: '/550/' of '/smtp/550/'. */
export const withoutBase = (path: string): string =>
  base && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
