import { nameOf } from './hash';
import { orderHead } from './head';
import { compiledAhead, later, laterScripts, withStyle } from './later';
import { addressOf } from './offline';
import { FRAMEWORK_PAGES, isPayload } from './pages';
import { withPayload } from './payload';
import { withPolicy } from './policy';
import { hindrances, strip } from './strip';
import type { ExportedFile } from './types';

/** What the finished export holds, and why it cannot be published. */
export interface Finished {
  readonly files: readonly ExportedFile[];
  readonly problems: readonly string[];
}

const RECORDS = '/search-records.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Goes into the pages as text, and is not needed as a file then. */
const isInlined = (path: string): boolean => path.startsWith('/_filter/');

/** The framework exports its not-found page under two more names. */
const isDouble = (path: string): boolean =>
  path.startsWith('/_not-found/') || path.startsWith('/404/');

/**
 * The search records get a hash into their name: a page must never meet the records of another
 * version. The new address is as the old one below the site: it starts with '/_kept/'.
 */
function hashedRecords(files: readonly ExportedFile[]): string | undefined {
  const records = files.find(({ path }) => path === RECORDS);
  return records && `/_kept/records-${nameOf(records.bytes)}.js`;
}

const replaced = (html: string, from: string, to: string | undefined): string =>
  to === undefined ? html : html.split(from).join(to);

/**
 * The export made ready to be served: pages without framework where none is needed, a content
 * security policy on each, nothing that nobody asks for. `base` is the sub-path, `origin` the
 * site's address or ''.
 */
export function finish(exported: readonly ExportedFile[], base: string, origin: string): Finished {
  const records = hashedRecords(exported);
  const named = (text: string): string =>
    replaced(text, `"${base}${RECORDS}"`, records && `"${base}${records}"`);
  const texts = new Map(exported.map(({ path, bytes }) => [base + path, bytes]));
  const textAt = (address: string): string | undefined => {
    const bytes = texts.get(address);
    return bytes && new TextDecoder().decode(bytes);
  };
  const problems: string[] = [];
  const started = new Set<string>();
  const finishPage = ({ path, bytes }: ExportedFile): ExportedFile => {
    const address = addressOf(path);
    const html = orderHead(named(new TextDecoder().decode(bytes)));
    if (FRAMEWORK_PAGES.has(address)) {
      const page = later(withStyle(withPayload(html, named), textAt));
      for (const script of laterScripts(page)) started.add(script);
      return { path, bytes: encode(withPolicy(address, page, origin)) };
    }
    problems.push(...hindrances(html).map((problem) => `${address} ${problem}`));
    return { path, bytes: encode(withPolicy(address, strip(html, textAt), origin)) };
  };
  const files = exported
    .filter(({ path }) => !isPayload(path) && !isDouble(path) && !isInlined(path))
    .map((file) => (file.path === RECORDS && records ? { ...file, path: records } : file))
    .map((file) => (file.path.endsWith('.html') ? finishPage(file) : file));
  const hinted = files.map((file) =>
    started.has(base + file.path)
      ? { ...file, bytes: encode(compiledAhead(new TextDecoder().decode(file.bytes))) }
      : file,
  );
  return { files: hinted, problems };
}
