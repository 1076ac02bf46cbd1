import { sourceOf } from './hash';
import { attributeOf, elementsOf } from './html';

/** Pages that take somebody's mail, or a link that names them: nothing may leave them. */
const PASTE_PAGES: ReadonlySet<string> = new Set(['/', '/bounce/', '/why/']);

type Policy = Readonly<Record<string, readonly string[]>>;

const NOT_RUN = new Set(['application/ld+json', 'application/json']);

/** The hashes of the inline scripts; data blocks never run and need none. */
const scriptsOf = (html: string): string[] =>
  elementsOf(html, 'script')
    .filter(
      ({ tag }) =>
        attributeOf(tag, 'src') === undefined && !NOT_RUN.has(attributeOf(tag, 'type') ?? ''),
    )
    .map(({ content }) => sourceOf(content));

const stylesOf = (html: string): string[] =>
  elementsOf(html, 'style').map(({ content }) => sourceOf(content));

const orNone = (sources: readonly string[]): readonly string[] =>
  sources.length > 0 ? [...new Set(sources)] : ["'none'"];

/**
 * What every page may: the icon that stands in it, the manifest, its inline styles and scripts by
 * their hash, and nothing else.
 */
function common(html: string): Policy {
  return {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'img-src': ['data:'],
    'manifest-src': ["'self'"],
    'style-src': orNone(stylesOf(html)),
    'script-src': orNone(scriptsOf(html)),
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
  };
}

/**
 * The policy of a page. Where a mail is pasted nothing may be fetched and no form be sent, and the
 * reader starts from a blob, whose worker is under this same policy. `/` registers the service
 * worker, which a policy can only allow as 'self'; its search comes by `import`, a script.
 * Lighthouse asks for robots.txt from within the page: that one file may be named.
 */
export function policyOf(path: string, html: string, origin: string): string {
  const base = common(html);
  const island = html.includes(' data-island="')
    ? { 'script-src': ["'self'", ...scriptsOf(html)] }
    : {};
  const paste = PASTE_PAGES.has(path)
    ? { 'connect-src': ["'none'"], 'form-action': ["'none'"], 'worker-src': ['blob:'] }
    : {};
  const home =
    path === '/'
      ? {
          'worker-src': ['blob:', "'self'"],
          'connect-src': origin ? [`${origin}/robots.txt`] : ["'none'"],
        }
      : {};
  return Object.entries({ ...base, ...island, ...paste, ...home })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const CHARSET = '<meta charSet="utf-8"/>';

/**
 * The page with its policy directly behind the character set: what stands before it in a page is
 * not covered.
 */
export function withPolicy(path: string, html: string, origin: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`${path} has no ${CHARSET}, behind which its content security policy stands.`);
  return html.replace(
    CHARSET,
    () =>
      `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policyOf(path, html, origin)}"/>`,
  );
}
