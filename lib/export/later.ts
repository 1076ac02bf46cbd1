import { attributeOf, elementsOf, replaceElements, tagsOf } from './html';
import type { FileText } from './strip';

/**
 * Starts the framework's scripts once the page has been painted: what a visitor reads does not wait
 * for them, not even for their share of a slow line. Each takes the place of its tag, with the
 * address as it is written: the framework knows its files by that, and would wait for a tag that
 * never loads. A page in the background is never painted, so it starts them at once.
 */
const START =
  "(()=>{const go=()=>{for(const later of document.querySelectorAll('script[type=later]')){const script=document.createElement('script');script.setAttribute('src',later.getAttribute('src'));script.async=true;later.replaceWith(script)}};document.hidden?go():requestAnimationFrame(()=>setTimeout(go))})()";

const isFramework = (tag: string): boolean => tag.includes(' src="') && tag.includes(' async=""');

/**
 * The page with its style inside, so that the first paint waits for nothing. The framework looks
 * for the link and would load the file again where it is missing: it stays, but only for paper, for
 * which a browser fetches it last.
 */
export function withStyle(html: string, text: FileText): string {
  return replaceElements(html, tagsOf(html, 'link'), ({ tag }) => {
    if (attributeOf(tag, 'rel') !== 'stylesheet') return tag;
    const style = text(attributeOf(tag, 'href') ?? '');
    return style === undefined
      ? tag
      : `<style>${style.trim()}</style>${tag.replace('<link ', '<link media="print" ')}`;
  });
}

/**
 * The page with its asynchronous scripts started after the first paint, and without the hints that
 * would fetch them before.
 */
export function later(html: string): string {
  const marked = replaceElements(html, elementsOf(html, 'script'), ({ start, end, tag }) =>
    isFramework(tag)
      ? html.slice(start, end).replace(' async=""', ' type="later"')
      : html.slice(start, end),
  );
  const unhinted = replaceElements(marked, tagsOf(marked, 'link'), ({ tag }) =>
    tag.includes('rel="preload" as="script"') ? '' : tag,
  );
  return unhinted.replace('</body>', () => `<script>${START}</script></body>`);
}

/**
 * Asks V8 to compile a whole script while it arrives, off the main thread (Chrome 136 and later; a
 * comment to everybody else). Nearly all of what the framework starts with runs at once, and
 * compiling it bit by bit kept the page busy. The comment says nothing about the version, so a
 * file's name still tells what is in it.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** The addresses of the scripts that a page starts after its first paint. */
export const laterScripts = (html: string): string[] =>
  elementsOf(html, 'script').flatMap(({ tag }) =>
    attributeOf(tag, 'type') === 'later' ? (attributeOf(tag, 'src') ?? []) : [],
  );

/** A script with the hint to compile it ahead. */
export const compiledAhead = (script: string): string => COMPILE_HINT + script;
