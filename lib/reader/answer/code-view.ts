import { routes } from '../../routes';
import type { AnswerTexts, CodeView } from './types';

/** A code taken apart: its digits, or its three numbers, each with what it says. */
function captionDigits(code: string, { captions }: AnswerTexts): CodeView['digits'] {
  const parts = code.includes('.') ? code.split('.') : [...code];
  const groups = code.includes('.')
    ? [captions.classes, captions.subjects]
    : [captions.first, captions.second];
  return parts.map((text, place) => ({
    text,
    caption: groups[place]?.find(({ digit }) => digit === text)?.caption ?? '',
  }));
}

/** A code with what the catalogue says about it. */
export function describeCode(code: string, texts: AnswerTexts): CodeView {
  const known = Object.hasOwn(texts.codes, code) ? texts.codes[code] : undefined;
  return {
    code,
    name: known?.name ?? '',
    plain: known?.plain ?? '',
    href: known ? routes.code(code) : '',
    digits: captionDigits(code, texts),
  };
}
