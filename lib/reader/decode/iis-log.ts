import { blank, blanked } from './blank';
import { IIS_COUNTS, IIS_LEAD, IIS_VERB } from './patterns';

/** Stands in each line of the log of the SMTP service of IIS. */
export const IIS_SERVICE = ' SMTPSVC';

/** '… OutboundConnectionCommand SMTPSVC1 MAIL1 - 0 RCPT - TO:<ada@…>+ORCPT=… 0 0 4 0 4094 SMTP - - - -' */
const readLine = (line: string): string =>
  IIS_LEAD.test(line)
    ? line
        .replace(IIS_LEAD, (lead) => `${blank(lead.length - 1)}\n`)
        .replace(IIS_COUNTS, blanked)
        .replace(IIS_VERB, '  $1 ')
        .replaceAll('+', ' ')
    : line;

/**
 * The log of the SMTP service of IIS as the dialogue that it has kept, at the same places: a field
 * has '+' for its spaces, and '-' where it is empty.
 */
export const readIisLog = (view: string): string => view.split('\n').map(readLine).join('\n');
