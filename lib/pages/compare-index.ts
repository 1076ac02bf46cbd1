import { filled } from '../filled';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { comparableCauses, comparableCodes } from './compare';
import { allPairs } from './pair';
import { type KnownReply, repliesOf, repliesWith } from './replies';

/** What can be compared, group by group; `note` is the number of providers, empty for two codes. */
export type CompareIndexPage = readonly {
  readonly id: string;
  readonly title: string;
  readonly links: readonly {
    readonly name: string;
    readonly href: string;
    readonly note: string;
  }[];
}[];

const senders = (replies: readonly KnownReply[]): string =>
  String(new Set(replies.map(({ provider }) => provider.id)).size);

/** The address of every comparison, in the order of the index. */
export const comparisons = (catalogue: Catalogue): string[] => [
  ...comparableCodes(catalogue),
  ...comparableCauses(catalogue).map(({ id }) => id),
  ...allPairs(catalogue),
];

export function compareIndex(catalogue: Catalogue): CompareIndexPage {
  const { compare, providers } = catalogue;
  return [
    {
      id: 'codes',
      title: compare.codesTitle,
      links: comparableCodes(catalogue).map((code) => ({
        name: code,
        href: routes.compare(code),
        note: senders(repliesWith(providers, code)),
      })),
    },
    {
      id: 'causes',
      title: compare.causesTitle,
      links: comparableCauses(catalogue).map(({ id, name }) => ({
        name,
        href: routes.compare(id),
        note: senders(repliesOf(providers, id)),
      })),
    },
    {
      id: 'pairs',
      title: compare.pairsTitle,
      links: allPairs(catalogue).map((id) => {
        const [first = '', second = ''] = id.split('-');
        return {
          name: filled(compare.pairName, { first, second }),
          href: routes.compare(id),
          note: '',
        };
      }),
    },
  ];
}
