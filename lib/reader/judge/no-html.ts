import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { NO_HTML } from './rule-patterns';
import type { Finding } from './types';

/** The words by which a server says that it takes plain text alone. */
export const findNoHtml = ({ diagnostic }: Delivery): string | undefined =>
  NO_HTML.exec(diagnostic)?.[0].toLowerCase();

/** Of how a message is written, whoever refuses it for that says the reason, whatever they suspect. */
export function byNoHtml(delivery: Delivery): Finding | undefined {
  const cause = delivery.diagnostic.toLowerCase().includes('spam') ? 'spam-content' : 'policy';
  return byPhrase(cause, findNoHtml(delivery));
}
