import { signOfEntity } from './entities';
import { BREAKING_TAG, ENTITY, TAG } from './patterns';

/** What stands between these is not shown by any mail program. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['<style', '</style>'],
  ['<script', '</script>'],
  ['<!--', '-->'],
];

/**
 * Cuts out hidden stretches; one that never ends is left as it is, so that nothing is lost of a
 * text that was cut off.
 */
function withoutHidden(html: string): string {
  let text = html;
  for (const [opening, closing] of HIDDEN) {
    const lower = text.toLowerCase();
    const kept: string[] = [];
    let done = 0;
    for (let at = lower.indexOf(opening); at >= 0; at = lower.indexOf(opening, done)) {
      const end = lower.indexOf(closing, at);
      if (end < 0) break;
      kept.push(text.slice(done, at));
      done = end + closing.length;
    }
    text = kept.join('') + text.slice(done);
  }
  return text;
}

/**
 * The readable text of an HTML part. Nothing of it is ever rendered as HTML, so nothing has to be
 * made safe.
 */
export function textOfHtml(html: string): string {
  return withoutHidden(html)
    .replace(TAG, (tag) => (BREAKING_TAG.test(tag) ? '\n' : ''))
    .replace(ENTITY, signOfEntity);
}
