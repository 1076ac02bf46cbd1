import { lowerCase } from '../knowledge/fragments';
import { holdsAny } from '../knowledge/holds-any';
import { FOOTERS } from '../knowledge/phrases';
import { CODE_WORD, NO_LINE_END } from './patterns';

/** Longer texts are logs and files, which have no such footer. */
const LONGEST_TEXT = 200_000;

/** Longer lines have lost their ends, and with them where a footer begins. */
const LONGEST_LINE = 2000;

const blanked = (text: string): string => text.replace(NO_LINE_END, ' ');

/** A paragraph from its first line on that only companies write below a mail. */
function withoutFooter(paragraph: string): string {
  const words = lowerCase(paragraph).replaceAll('\n', ' ');
  const places = FOOTERS.map((footer) => words.indexOf(footer)).filter((at) => at >= 0);
  if (places.length === 0) return paragraph;
  const start = paragraph.lastIndexOf('\n', Math.min(...places)) + 1;
  const footer = paragraph.slice(start);
  // A server may say so as well: 'Message refused: you are not the intended recipient'.
  const isReply = CODE_WORD.test(footer) || footer.length > LONGEST_LINE;
  return isReply ? paragraph : paragraph.slice(0, start) + blanked(footer);
}

/**
 * A text without what companies write below every mail, for its words tell no reason: white space of
 * the same length stands for it.
 */
export function withoutFooters(view: string): string {
  if (view.length > LONGEST_TEXT || !holdsAny(lowerCase(view).replaceAll('\n', ' '), FOOTERS))
    return view;
  return view.split('\n\n').map(withoutFooter).join('\n\n');
}
