import { CONNECTOR_CODE, CONNECTOR_NUMBER } from './client-patterns';
import { LETTERS } from './patterns';
import type { Delivery } from './types';

const CONNECTOR = 'msexch:';

/** Of what it says, no more words are read. */
const MOST_WORDS = 12;

/** Behind the names of a connector, a number and a code: what it was told. */
function findSaid(diagnostic: string): string {
  const at = diagnostic.toLowerCase().indexOf(CONNECTOR);
  const words = at < 0 ? [] : diagnostic.slice(at).split(' ');
  const number = words.findIndex((word) => CONNECTOR_NUMBER.test(word));
  const [code = '', ...rest] = number < 0 ? [] : words.slice(number + 1);
  const said = CONNECTOR_CODE.test(code) ? rest : [code, ...rest];
  return said.slice(0, MOST_WORDS).join(' ').trim();
}

/**
 * A report of Exchange 5.5 says for each recipient in general what has failed, and behind the names of
 * its connector what that was told, which is more exact: 'The recipient name is not recognized
 * MSEXCH:IMS:Org:Site:MAIL 0 (000B099C) Host Unknown'.
 */
export function readConnectorLine(delivery: Delivery): Delivery {
  const { basic, enhanced, diagnostic } = delivery;
  const said = basic || enhanced ? '' : findSaid(diagnostic);
  return LETTERS.test(said) ? { ...delivery, diagnostic: said } : delivery;
}
