import {
  CAPITAL_AFTER,
  LED_BY_ADDRESS,
  LED_BY_WORD,
  REPLY_WORDS,
  STREET,
  THINGS_COUNTED,
} from './code-patterns';
import { isKnown, type Place } from './code-place';
import { soundsLikeMail } from './sounds-like-mail';

/** Things may be counted behind an address too: '<ada@example.com>: 550 chairs'. */
const mayBeReply = (code: string, after: string): boolean =>
  soundsLikeMail(code, after) ||
  (CAPITAL_AFTER.test(after) &&
    REPLY_WORDS.test(after) &&
    !STREET.test(after) &&
    !THINGS_COUNTED.test(after));

/**
 * Programs lead to a reply in words of their own, which no list has: 'after end of data: 550 …',
 * '<ada@example.com>: 550 …', 'reply=550 …'. A sign that leads on and words of a server behind the
 * code are enough in a text about mail.
 */
export function isLed({ code, line, after }: Place): boolean {
  if (code < '400' || !isKnown(code)) return false;
  const [words = ''] = after.split('\n');
  return LED_BY_ADDRESS.test(line)
    ? mayBeReply(code, words)
    : LED_BY_WORD.test(line) && soundsLikeMail(code, words);
}
