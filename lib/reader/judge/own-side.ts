import { OWN_SIDE } from '../../own-side';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from './catalogue-types';
import { isCodeForOwn } from './enhanced-causes';
import { findReply } from './own-advice';
import type { Judgement } from './types';

/**
 * Has the sender's own provider said no? By the cause, by where it is told, by a reply or a code
 * that a provider gives to its own customers alone.
 */
export const isOwnSide = (
  judgement: Judgement,
  { side, enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): boolean =>
  OWN_SIDE.includes(judgement.cause) ||
  side === 'own-provider' ||
  side === 'own-mailboxes' ||
  (findReply(judgement, catalogue)?.own ??
    (enhanced !== undefined && isCodeForOwn(enhanced.value, catalogue)));
