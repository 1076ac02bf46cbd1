import type { SeenReply } from '../data/types';

/** How many letters the number at the start of a reply has. */
const CODE_LENGTH = 3;

const withoutCode = (says: string): string => says.slice(CODE_LENGTH).trimStart();

/** A seen reply with what stood around it. */
export function seenText({ says, frame }: Pick<SeenReply, 'says' | 'frame'>): string {
  if (frame === undefined) return says;
  return frame
    .replace('{}', () => says)
    .replace('{code}', () => says.slice(0, CODE_LENGTH))
    .replace('{words}', () => withoutCode(says));
}
