import type { DefinedClasses, Source } from '../types';

const rfc = (number: number, section: string): Source => ({ kind: 'rfc', rfc: number, section });

const addresses = rfc(3463, '3.2');
const mailboxes = rfc(3463, '3.3');
const systems = rfc(3463, '3.4');
const network = rfc(3463, '3.5');
const protocol = rfc(3463, '3.6');
const content = rfc(3463, '3.7');
const security = rfc(3463, '3.8');

/**
 * The classes for which a detail is meant, where its definition says so; all others leave it open.
 */
export const definedClasses: readonly DefinedClasses[] = [
  { code: 'X.1.1', classes: '5', source: addresses },
  { code: 'X.1.2', classes: '5', source: addresses },
  { code: 'X.1.3', classes: '5', source: addresses },
  { code: 'X.1.5', classes: '2', source: addresses },
  { code: 'X.1.6', classes: '5', source: addresses },
  { code: 'X.1.9', classes: '2', source: rfc(3886, '3.3.4') },
  { code: 'X.2.1', classes: '45', source: mailboxes },
  { code: 'X.2.2', classes: '4', source: mailboxes },
  { code: 'X.2.3', classes: '5', source: mailboxes },
  { code: 'X.2.4', classes: '45', source: mailboxes },
  { code: 'X.3.1', classes: '4', source: systems },
  { code: 'X.3.2', classes: '45', source: systems },
  { code: 'X.3.4', classes: '5', source: systems },
  { code: 'X.3.6', classes: '2', source: rfc(6710, '10') },
  { code: 'X.4.1', classes: '4', source: network },
  { code: 'X.4.2', classes: '4', source: network },
  { code: 'X.4.3', classes: '4', source: network },
  { code: 'X.4.4', classes: '45', source: network },
  { code: 'X.4.5', classes: '4', source: network },
  { code: 'X.4.6', classes: '4', source: network },
  { code: 'X.5.1', classes: '5', source: protocol },
  { code: 'X.5.2', classes: '5', source: protocol },
  { code: 'X.5.4', classes: '5', source: protocol },
  { code: 'X.5.6', classes: '45', source: rfc(4954, '6') },
  { code: 'X.6.1', classes: '5', source: content },
  { code: 'X.6.4', classes: '25', source: content },
  { code: 'X.6.5', classes: '45', source: content },
  { code: 'X.6.6', classes: '45', source: rfc(4468, '5') },
  { code: 'X.7.1', classes: '5', source: security },
  { code: 'X.7.2', classes: '5', source: security },
  { code: 'X.7.3', classes: '5', source: security },
  { code: 'X.7.4', classes: '5', source: security },
  { code: 'X.7.7', classes: '245', source: security },
];
