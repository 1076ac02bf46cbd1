import { greetedAt, greetingEnd } from './greeted';
import { OPENING } from './name-patterns';
import { signaturesBefore } from './signature-lines';
import { findClosed, signedAt } from './signed';
import type { PrivateSpan } from './types';

/** Names behind the greetings and the closings of letters. */
export function findNamesInLetters(text: string): PrivateSpan[] {
  const names: PrivateSpan[] = [];
  let isLetter = false;
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    const at = index + opening.length;
    const isLine = index === 0 || text[index - 1] === '\n';
    if (greetingEnd(text, at) !== undefined) isLetter = true;
    for (const name of greetedAt(text, at)) names.push(name);
    for (const name of signedAt(text, at, isLine)) names.push(name);
  }
  for (const name of findClosed(text)) names.push(name);
  return isLetter ? [...names, ...signaturesBefore(text, text.length)] : names;
}
