import type { HelpLinks } from '../types';
import { americanLinks } from './american';
import { blockLists } from './block-lists';
import { easternLinks } from './eastern';
import { europeanLinks } from './european';
import { filtersLinks } from './filters';
import { largeLinks } from './large';
import { sendingLinks } from './sending';

/** Where to ask or look something up, by the id of the provider; those first that help most. */
export const helpLinks: HelpLinks = {
  ...largeLinks,
  ...americanLinks,
  ...europeanLinks,
  ...easternLinks,
  ...filtersLinks,
  ...sendingLinks,
  dnsbl: blockLists.flatMap(({ links }) => links),
};
