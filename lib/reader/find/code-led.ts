import {
  BEGINS_SENTENCE,
  CLOSES,
  COUNTED_OUT,
  FIELD_BEFORE,
  INNER_WORD,
  LEAD_ENDS,
  LED_BY_ADDRESS,
  LED_BY_CLASS,
  LED_BY_PAUSE,
  LED_BY_SIGN,
  LED_BY_WORD,
  LISTED_BEFORE,
  LOWER,
  QUOTED_BEFORE,
  REPLY_WORDS,
  SMALL_FIELD_BEFORE,
  SOFTWARE_BEFORE,
  SPOKEN_QUOTE,
  STREET,
  THINGS_COUNTED,
  USUAL_REPLY,
} from './code-patterns';
import { isKnown, type Place, wordsBehind } from './code-place';
import { SPOKEN_CODES } from './code-words';
import { answersLikeWeb, refusesInWords, soundsLikeMail } from './sounds-like-mail';

/** Words of some language, and nothing of other fields, streets or counts. */
const mayBeWords = (code: string, words: string): boolean =>
  REPLY_WORDS.test(words) &&
  !STREET.test(words) &&
  !THINGS_COUNTED.test(words) &&
  !COUNTED_OUT.test(words) &&
  !answersLikeWeb(code, words);

/** A server's words begin large, where the language has capitals: '550 Okänd mottagare'. */
const mayBeSentence = (code: string, words: string): boolean =>
  BEGINS_SENTENCE.test(words) && mayBeWords(code, words);

/** 'wird abgelehnt: ': a sentence that leads on; a word alone before a colon names a field. */
function leadsOn(line: string): boolean {
  const lead = LEAD_ENDS.exec(line);
  if (!lead) return false;
  const words = line.slice(0, lead.index).trim().split(' ');
  const last = words.at(-1) ?? '';
  return INNER_WORD.test(last) && (words.length > 1 || !LOWER.test(last));
}

/** The weaker the sign that leads on, the surer the words have to be. */
function isConfirmed({ code, line }: Place, words: string): boolean {
  if (QUOTED_BEFORE.test(line)) return mayBeWords(code, words);
  if (LED_BY_ADDRESS.test(line) || LED_BY_CLASS.test(line) || leadsOn(line))
    return soundsLikeMail(code, words) || mayBeSentence(code, words);
  if (FIELD_BEFORE.test(line)) return refusesInWords(code, words);
  if (LED_BY_SIGN.test(line)) return soundsLikeMail(code, words);
  if (!SPOKEN_CODES.has(code)) return false;
  if (LED_BY_WORD.test(line)) return USUAL_REPLY.test(words);
  return LED_BY_PAUSE.test(line) && BEGINS_SENTENCE.test(words) && soundsLikeMail(code, words);
}

/**
 * Programs and people lead to a reply in words of their own, in any language, which no list has:
 * 'after end of data: 550 …', '<ada@example.com>: 550 …', 'wird abgelehnt: 554 …'. A sign that leads
 * on and words of a server behind the code are enough in a text about mail.
 */
export const isLed = (place: Place): boolean =>
  place.code >= '400' &&
  isKnown(place.code) &&
  !LISTED_BEFORE.test(place.before) &&
  isConfirmed(place, wordsBehind(place));

/**
 * 'Il server risponde: 5.2.2', '«5.7.1»': a sentence that leads to three numbers and nothing more,
 * or to words of a server.
 */
export function isLedStatus({ code, line, after }: Place): boolean {
  if (SOFTWARE_BEFORE.test(line)) return false;
  // Programs write versions in plain quotes, people write codes in those of their language.
  if (QUOTED_BEFORE.test(line))
    return REPLY_WORDS.test(after) || (SPOKEN_QUOTE.test(line) && CLOSES.test(after));
  if (SMALL_FIELD_BEFORE.test(line)) return refusesInWords(code, after);
  return leadsOn(line) && (CLOSES.test(after) || soundsLikeMail(code, after));
}
