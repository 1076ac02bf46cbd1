import { orderHead } from './head';
import { isFramework, strangers, unexpected } from './next-output';
import { addressOf } from './offline';
import { withPolicy } from './policy';
import { strip } from './strip';
import type { ExportedFile } from './types';

/** What the finished export holds, and why it cannot be published. */
export interface Finished {
  readonly files: readonly ExportedFile[];
  readonly problems: readonly string[];
}

/** Stand in the pages as text, or are read by the build alone. */
const USED_UP = [
  'filter-',
  'copy-',
  'theme-',
  'link-',
  'why-',
  'code-',
  'own-address-',
  'names.json',
].map((file) => `/_scripts/${file}`);

const isUsedUp = (path: string): boolean => USED_UP.some((start) => path.startsWith(start));

/**
 * The export made ready to be served: pages without the framework, a content security policy on
 * each, no file that is never requested. `base` is the sub-path, `origin` the site's address or ''.
 */
export function finish(exported: readonly ExportedFile[], base: string, origin: string): Finished {
  const texts = new Map(exported.map(({ path, bytes }) => [base + path, bytes]));
  const textAt = (address: string): string | undefined => {
    const bytes = texts.get(address);
    return bytes && new TextDecoder().decode(bytes);
  };
  const problems: string[] = [];
  const finishPage = ({ path, bytes }: ExportedFile): ExportedFile => {
    const address = addressOf(path);
    const html = strip(orderHead(new TextDecoder().decode(bytes)), textAt);
    problems.push(...unexpected(html).map((problem) => `${address} ${problem}`));
    return { path, bytes: new TextEncoder().encode(withPolicy(address, html, origin)) };
  };
  const files = exported
    .filter(({ path }) => !isFramework(path) && !isUsedUp(path))
    .map((file) => (file.path.endsWith('.html') ? finishPage(file) : file));
  const left = strangers(files.map(({ path }) => path));
  return {
    files,
    problems: [
      ...problems,
      ...left.map(
        (path) =>
          `${path} is not one of our files: lib/export/next-output.ts removes those of Next.`,
      ),
    ],
  };
}
