import { PASSED_ON } from './patterns';

/** Gmail hands what is sent with another address to the server of that one, and logs in there. */
const OWN_OTHER = 'send mail as';

/** Do words tell what the server of the recipient's side has answered? */
export const isPassedOn = (words: string): boolean =>
  PASSED_ON.test(words) && !words.toLowerCase().includes(OWN_OTHER);
