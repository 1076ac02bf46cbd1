import { filled } from '../../filled';
import { OWN_SIDE } from '../../own-side';
import * as routes from '../../routes';
import { isArrival } from '../judge/arrival';
import { isFailure } from '../judge/failure';
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
    named: name && filled(sentences['code.named'], { text: name }),
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

/** What stands beside a code; `decides` where a verdict rests on it. */
interface Explained {
  readonly here: string;
  readonly general: string;
  readonly decides: boolean;
  /** Was something else meant by it here than its name says? */
  readonly otherwise?: boolean;
}

/**
 * Does all that is said of a code in general hold for this verdict as well? It speaks to whoever
 * wrote a message, of a server that is not theirs, and promises that a temporary failure is retried.
 */
function holdsFor({ cause, code }: CodeView, { verdict }: Group): boolean {
  const { stated, permanent, trying, retry, reason, door, situation, headline } = verdict;
  const isLasting = code.startsWith('5');
  if (permanent !== null && permanent !== isLasting) return false;
  if (!isLasting && (trying === 'given up' || retry === 'stop')) return false;
  if (situation || isArrival({ headline })) return false;
  if (door === 'your-provider' && !OWN_SIDE.includes(stated)) return false;
  // Where the code is the reason, the answer is what is said of it.
  if (reason === 'code') return code === verdict.code;
  return cause === stated || (reason === 'open' && cause === undefined);
}

/** What a code means on which no verdict rests: not apart where it says the same as one. */
function explainOther(view: CodeView, groups: readonly Group[]): Explained {
  const failed = groups.filter(({ outcome }) => isFailure(outcome));
  if (failed.length === 0 && !isSuccess(view.code))
    // What it means in general would be read as the answer.
    return { here: '', general: view.named, decides: false };
  const agrees =
    !isSuccess(view.code) &&
    failed.find(({ verdict }) => view.cause && verdict.stated === view.cause);
  return agrees
    ? { here: agrees.here, general: '', decides: false }
    : { here: view.aside, general: view.elsewhere, decides: false };
}

/**
 * What a code means in this text, and what apart from it. Where a verdict says something else than
 * the code alone would, or none rests on it, no more than its name is told of the latter.
 */
export function explainCode(view: CodeView, groups: readonly Group[]): Explained {
  const owner = groups.find(({ codes }) => codes.includes(view.code));
  if (!owner) return explainOther(view, groups);
  const isSame = view.cause !== undefined && view.cause === owner.verdict.stated;
  const isGeneral = holdsFor(view, owner);
  const elsewhere = isSame ? '' : view.elsewhere;
  return {
    here: owner.here,
    general: isGeneral ? view.general : elsewhere,
    decides: true,
    otherwise:
      !isGeneral &&
      elsewhere !== '' &&
      view.code.includes('.') &&
      owner.verdict.contradiction?.id === 'words',
  };
}

/** A code beside what is said of it. */
export interface ExplainedCode extends Explained {
  readonly view: CodeView;
}

/**
 * The codes of a text in order, each explained. What is said of one is not said again of the next:
 * that has its own name alone.
 */
export function explainCodes(
  codes: readonly CodeView[],
  groups: readonly Group[],
): ExplainedCode[] {
  const said = new Set<string>();
  return codes.map((view) => {
    const explained = explainCode(view, groups);
    if (!said.has(explained.here) || explained.otherwise) {
      said.add(explained.here);
      return { view, ...explained };
    }
    const isGeneral = explained.general === view.general;
    return { view, ...explained, here: '', general: (isGeneral && view.general) || view.named };
  });
}
