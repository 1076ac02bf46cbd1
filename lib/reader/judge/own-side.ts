import type { CauseId } from '../../../data/types';
import { OWN_SIDE } from '../../own-side';
import { LOOPBACK } from '../formats/own-machine-patterns';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from './catalogue-types';
import { isCodeForOwn } from './enhanced-causes';
import { findReply } from './own-advice';
import type { Judgement } from './types';

/** What a server has to be mended for that fails at a part of its own. */
const OWN_FAULTS: ReadonlySet<CauseId> = new Set([
  'server-error',
  'host-unreachable',
  'connection-timeout',
  'unknown',
]);

/** Has the server failed that tells it, whoever the message was for? */
export const isOwnFault = (
  { cause }: Pick<Judgement, 'cause'>,
  { side }: Pick<Delivery, 'side'>,
): boolean => (side === 'own-server' || side === 'reporter') && OWN_FAULTS.has(cause);

const isOf = (host: string, address = ''): boolean =>
  `.${host}`.endsWith(`.${address.slice(address.lastIndexOf('@') + 1).toLowerCase()}`);

/**
 * Does somebody try a server, or a bridge, of their own: on the machine itself, or the one of the
 * domain that they write as, for an address elsewhere?
 */
const isTestOfOwn = ({ side, server, sender, recipient }: Delivery): boolean =>
  side === 'test' &&
  server !== undefined &&
  (LOOPBACK.test(server.value) ||
    (sender !== undefined &&
      isOf(server.value, sender.value) &&
      recipient !== undefined &&
      !isOf(server.value, recipient.value)));

/**
 * Has the sender's own provider said no? By the cause, by where it is told, by a reply or a code
 * that a provider gives to its own customers alone.
 */
export const isOwnSide = (
  judgement: Judgement,
  delivery: Delivery,
  catalogue: ReaderCatalogue,
): boolean =>
  OWN_SIDE.includes(judgement.cause) ||
  delivery.side === 'own-provider' ||
  delivery.side === 'own-mailboxes' ||
  delivery.side === 'own-network' ||
  isTestOfOwn(delivery) ||
  // Whoever has accepted a login is the provider of whoever has logged in.
  delivery.isLoggedIn === true ||
  isOwnFault(judgement, delivery) ||
  delivery.isAtHome === true ||
  (findReply(judgement, catalogue)?.own ??
    (delivery.enhanced !== undefined && isCodeForOwn(delivery.enhanced.value, catalogue)));
