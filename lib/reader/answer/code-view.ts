import { filled } from '../../filled';
import { routes } from '../../routes';
import type { AnswerTexts, CodeView, Group } from './types';

/** What the digits, or the three numbers, of a code say, each for itself. */
function readDigits(code: string, { captions }: AnswerTexts): string {
  const parts = code.includes('.') ? code.split('.') : [...code];
  const groups = code.includes('.')
    ? [captions.classes, captions.subjects]
    : [captions.first, captions.second];
  return groups
    .flatMap((group, place) => group.find(({ digit }) => digit === parts[place])?.caption ?? [])
    .join(', ');
}

const isSuccess = (code: string): boolean => code.startsWith('2') || code.startsWith('3');

/** A code with what the catalogue says about it. */
export function describeCode(code: string, texts: AnswerTexts): CodeView {
  const { sentences } = texts;
  const known = Object.hasOwn(texts.codes, code) ? texts.codes[code] : undefined;
  const name = known?.name ?? readDigits(code, texts);
  return {
    code,
    name,
    plain: known?.plain ?? '',
    href: known ? routes.code(code) : '',
    ...(known?.cause ? { cause: known.cause } : {}),
    aside: sentences[isSuccess(code) ? 'code.success' : 'code.aside'] ?? '',
    elsewhere: name && filled(sentences['code.elsewhere'], { text: name }),
    general: known?.plain ? filled(sentences['code.general'], { text: known.plain }) : '',
  };
}

/** Deciding codes first, successes last. */
export const sortCodes = (codes: readonly CodeView[], groups: readonly Group[]): CodeView[] => {
  const placeOf = ({ code }: CodeView): number => {
    if (groups[0]?.codes.includes(code)) return 0;
    if (groups.some((group) => group.codes.includes(code))) return 1;
    return isSuccess(code) ? 3 : 2;
  };
  return [...codes].sort((a, b) => placeOf(a) - placeOf(b));
};

/** Does all that is said of a code in general hold for this verdict as well? */
function holdsFor({ cause, code }: CodeView, { verdict }: Group): boolean {
  const { stated, permanent, trying, reason } = verdict;
  const isLasting = code.startsWith('5');
  if (permanent !== null && permanent !== isLasting) return false;
  if (!isLasting && trying === 'given up') return false;
  return cause === stated || (reason === 'open' && cause === undefined);
}

/**
 * What a code means in this text, and what apart from it. Where a verdict says something else than
 * the code alone would, or none rests on it, no more than its name is told of the latter.
 */
export function explainCode(
  view: CodeView,
  groups: readonly Group[],
): { readonly here: string; readonly general: string; readonly decides: boolean } {
  const owner = groups.find(({ codes }) => codes.includes(view.code));
  if (!owner) return { here: view.aside, general: view.elsewhere, decides: false };
  const general = holdsFor(view, owner) ? view.general : view.elsewhere;
  return { here: owner.here, general, decides: true };
}
