import { isPassedOn } from '../formats/passed-on';
import { MAIL_EXCHANGER } from '../formats/patterns';
import type { Delivery } from '../formats/types';

/** Is the server one of the recipient's domain, and the one that reports it is not? */
function isOfRecipient({ server, recipient, reporter }: Delivery): boolean {
  const domain = recipient?.value.split('@')[1];
  if (!server || !domain || !reporter || server.value.startsWith('smtp.')) return false;
  return server.value.endsWith(`.${domain}`) && !reporter.value.endsWith(domain);
}

/**
 * Has the server refused that takes the mail of the recipient's domain? Nobody logs in there: where
 * it asks for a login, it takes the sender for one of its own users.
 */
export function isAtExchanger(delivery: Delivery): boolean {
  const { side, server, context } = delivery;
  return (
    side === 'sender' &&
    (MAIL_EXCHANGER.test(server?.value ?? '') || isPassedOn(context) || isOfRecipient(delivery))
  );
}
