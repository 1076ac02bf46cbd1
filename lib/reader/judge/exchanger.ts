import { MAIL_EXCHANGER, PASSED_ON } from '../formats/patterns';
import type { Delivery } from '../formats/types';

/**
 * Has the server refused that takes the mail of the recipient's domain? Nobody logs in there: where
 * it asks for a login, it takes the sender for one of its own users.
 */
export const isAtExchanger = ({ side, server, context }: Delivery): boolean =>
  side === 'sender' && (MAIL_EXCHANGER.test(server?.value ?? '') || PASSED_ON.test(context));
