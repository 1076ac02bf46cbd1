import { CALLED_WRONG, POSITIVE_QUOTED } from './program-patterns';

/** How far before the reply a program calls it wrong. */
const REACH = 75;

/** The words in which a program calls a reply wrong that is a positive one: it has misread something. */
export function findMisread(text: string): string | undefined {
  const reply = POSITIVE_QUOTED.exec(text);
  if (!reply) return undefined;
  const start = Math.max(0, reply.index - REACH);
  const [line = ''] = text.slice(start, reply.index).split('\n').slice(-1);
  const wrong = CALLED_WRONG.exec(line);
  return wrong ? `${line.slice(wrong.index)}${reply[0]}` : undefined;
}
