import { isInformative } from '../../codes';
import { filled } from '../../filled';
import { isFailure } from '../judge/failure';
import type { Report, Result } from '../judge/types';
import { LETTER } from './patterns';
import type { AnswerTexts } from './types';

/** A code with a word before it, as programs show it ('SMTP error 550 5.7.1'), is no longer. */
const LONGEST = 60;

/** Is the text a code and nothing after it, which does not tell the cause? */
function isBare({ text }: Report, { delivery: { basic, enhanced }, verdict }: Result): boolean {
  const end = Math.max(basic?.end ?? 0, enhanced?.end ?? 0);
  return (
    isFailure(verdict.outcome) &&
    verdict.reason === 'open' &&
    end > 0 &&
    text.trim().length <= LONGEST &&
    !LETTER.test(text.slice(end))
  );
}

/**
 * What is said of a code that somebody typed alone: what it means, and that the reason was in the
 * text after it. Undefined of other texts.
 */
export function describeBare(
  report: Report,
  result: Result,
  { codes, sentences }: AnswerTexts,
): { readonly headline: string; readonly first: string } | undefined {
  if (!isBare(report, result)) return undefined;
  const { basic, enhanced } = result.delivery;
  const exact = enhanced && isInformative(enhanced.value) ? enhanced : undefined;
  const code = (exact ?? basic ?? enhanced)?.value;
  const name = code && codes[code]?.name;
  if (!name) return undefined;
  return {
    headline: filled(sentences['headline.bare'], { code, name }),
    first: sentences['first.bare'] ?? '',
  };
}
