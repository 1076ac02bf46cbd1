import type { Wordings } from '../types';
import { contentWordings } from './content';
import { recipientWordings } from './recipient';
import { routeWordings } from './route';
import { senderWordings } from './sender';

/** Pieces of what servers say, by the cause that they tell: the judge learns from them. */
export const wordings: Wordings = {
  ...recipientWordings,
  ...routeWordings,
  ...senderWordings,
  ...contentWordings,
};
