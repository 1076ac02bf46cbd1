import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { recordsOf } from './records';
import { createSearch } from './search';
import type { Engine } from './spelling';

/** Finds nothing: what the search would be without Fuse.js. */
const noEngine = class {
  search(): [] {
    return [];
  }
} as unknown as Engine;

const records = recordsOf(catalogue);
const withFuse = createSearch(records, catalogue.searchCaptions, Fuse);
const without = createSearch(records, catalogue.searchCaptions, noEngine);

/** Several mistakes in one search, in whatever order, and the page that is meant. */
const queries = [
  ['malbox fulll', '/causes/mailbox-full/'],
  ['unkown recepient', '/causes/user-unknown/'],
  ['blaklisted servr', '/causes/ip-blocked/'],
  ['sevrer blocklsited', '/causes/ip-blocked/'],
  ['pasword worng', '/causes/login-failed/'],
  ['reqired authentification', '/causes/login-failed/'],
  ['mesage tooo bigg', '/causes/message-too-large/'],
  ['expird certficate', '/causes/tls/'],
  ['timout conecting to sevrer', '/causes/connection-timeout/'],
  ['to mny mesages', '/causes/rate-limited/'],
  ['limt of mesages exceded', '/causes/sending-quota/'],
  ['acount disabeld', '/causes/mailbox-disabled/'],
  ['atachment virsu', '/causes/virus/'],
] as const;

/** The same with the spaces elsewhere, with and without other mistakes. */
const runTogether = [
  ['messagetoolarge', '/causes/message-too-large/'],
  ['wrongpasword', '/causes/login-failed/'],
  ['badpasword', '/causes/login-failed/'],
  ['spam hous', '/providers/dnsbl/'],
  ['userunknwon', '/causes/user-unknown/'],
  ['usernotfund', '/causes/user-unknown/'],
  ['domainnotfond', '/causes/domain-not-found/'],
  ['toomanyrecipiants', '/causes/too-many-recipients/'],
  ['accountdisabeld', '/causes/mailbox-disabled/'],
  ['exchangeonlin', '/providers/exchange-online/'],
  ['mail boxfull', '/causes/mailbox-full/'],
  ['inboxful', '/causes/mailbox-full/'],
  ['certificatexpired', '/causes/tls/'],
  ['connectiontimdout', '/causes/connection-timeout/'],
  ['ratelimted', '/causes/rate-limited/'],
  ['mailerdeamon', '/bounce/'],
] as const;

/** Letters in another order, which Fuse.js counts as two wrong ones. */
const swapped = [
  ['psasword worng', '/causes/login-failed/'],
  ['atachemnt blokced', '/causes/virus/'],
  ['certiifcate exipred', '/causes/tls/'],
  ['qouta exceeeded', '/causes/mailbox-full/'],
] as const;

describe('a word of another language', () => {
  it.each(['Postfach', 'voll', 'pleine', 'lleno', 'piena'])(
    '%s is no misspelt word of this site',
    (query) => expect(withFuse(query)).toMatchObject({ hits: [], near: true }),
  );
});

describe('a search with mistakes in several words', () => {
  const hits = (search: typeof withFuse, query: string): string[] =>
    search(query).hits.map(({ record }) => record.href);
  it.each([...queries, ...runTogether, ...swapped])(
    '%s is answered first or second, by Fuse.js alone',
    (query, page) => {
      expect(hits(withFuse, query).slice(0, 2)).toContain(page);
      expect(hits(without, query)).not.toContain(page);
    },
  );
});
