import { LOGIN_NAMED, OF_SENDER, PASSWORD, RELAYING_AS, SENTENCE_OVER, UNLIKE } from './patterns';

/** The signs of a sentence in their order. */
const PARTS = [OF_SENDER, UNLIKE, LOGIN_NAMED];

/** Where the first sign of each part stands behind that of the part before. */
const holdsParts = (sentence: string): boolean =>
  PARTS.reduce((rest: string | undefined, part) => {
    const at = rest?.search(part) ?? -1;
    return at < 0 ? undefined : rest?.slice(at + 1);
  }, sentence) !== undefined;

/**
 * Has somebody logged in who may not use the address of the sender? 'Originator address does not match
 * authentication credentials', 'mail from address must be same as authorization user',
 * 'Relaying disallowed as …'.
 */
export const findNotOfLogin = (reply: string): string | undefined =>
  reply
    .split(SENTENCE_OVER)
    .find(
      (sentence) =>
        RELAYING_AS.test(sentence) || (!PASSWORD.test(sentence) && holdsParts(sentence)),
    );

export const isNotOfLogin = (reply: string): boolean => findNotOfLogin(reply) !== undefined;
