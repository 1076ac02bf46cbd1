import type { CauseId, Party, Provider, ProviderReply } from '../../data/types';
import { filled } from '../filled';
import { byNumber } from '../lookup';
import { numberOf, pluralOf } from '../plural';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { type ChangeView, changesAt } from './changes';
import { type HelpLinkView, helpLinksOf } from './help-links';
import { byMet, causesMet, metReplies, repliesMet } from './met';
import { byImportance, codesOf } from './replies';
import { type SourceView, viewOf } from './sources';
import { type SourcesRead, sourcesRead } from './sources-read';

/** A reply as its provider's page shows it. */
export interface ReplyView extends Omit<ProviderReply, 'source' | 'who' | 'direction'> {
  readonly codes: readonly { readonly code: string; readonly href: string }[];
  /** To whom the advice speaks; empty where nobody has to act. */
  readonly who: string;
  readonly said: string;
  readonly source: SourceView;
}

export interface ProviderPage {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly total: number;
  /** How the page begins, and what a search engine shows of it. */
  readonly lead: string;
  readonly summary: string;
  /** When its sources were read: days, or the version of a program. */
  readonly read: SourcesRead;
  /** What changed there, such as a move to someone else’s servers. */
  readonly changes: readonly ChangeView[];
  readonly hosts: readonly { readonly end: string; readonly source: SourceView }[];
  /** Where to ask or look something up, the most useful first. */
  readonly help: readonly HelpLinkView[];
  /** In which order the groups stand; empty where there is only one. */
  readonly order: string;
  readonly groups: readonly {
    readonly cause: CauseId;
    readonly name: string;
    readonly href: string;
    readonly replies: readonly ReplyView[];
  }[];
  readonly codes: readonly {
    readonly code: string;
    readonly href: string;
    readonly count: number;
  }[];
}

/** Codes of a reply with their pages; the page of a documented range is that of its first code. */
const codeLinks = (reply: ProviderReply): ReplyView['codes'] =>
  codesOf(reply).map((code) => ({ code, href: routes.code(code.split('-')[0] ?? code) }));

/** To whom `todo` speaks; nobody where the advice is to wait. */
const addressed = ({ asks, who }: ProviderReply): readonly Party[] =>
  asks ? ['you'] : who.filter((party) => party !== 'nobody');

function replyView(reply: ProviderReply, { partyNames, directions }: Catalogue): ReplyView {
  const { direction, source, ...rest } = reply;
  return {
    ...rest,
    codes: codeLinks(reply),
    who: addressed(reply)
      .map((party) => partyNames[party])
      .join(', '),
    said: directions[direction],
    source: viewOf(source),
  };
}

/** Replies by cause; causes and replies that people meet most come first. */
function groupsOf(provider: Provider, catalogue: Catalogue): ProviderPage['groups'] {
  const byCause = byMet(causesMet(catalogue.seenReplies));
  const byReply = byMet(repliesMet(catalogue.seenReplies, provider.id));
  return catalogue.causes
    .map(({ id, name }) => ({
      cause: id,
      name,
      href: routes.cause(id),
      replies: provider.replies
        .filter(({ cause }) => cause === id)
        .sort((a, b) => byReply(a.id, b.id))
        .map((reply) => replyView(reply, catalogue)),
    }))
    .filter(({ replies }) => replies.length > 0)
    .sort((a, b) => byCause(a.cause, b.cause));
}

/** Everything the page of a provider shows. */
export function providerPage(provider: Provider, catalogue: Catalogue): ProviderPage {
  const groups = groupsOf(provider, catalogue);
  const links = provider.replies.flatMap(codeLinks);
  const kind = catalogue.providerKinds[provider.kind];
  const total = provider.replies.length;
  const codes = [...new Map(links.map((link) => [link.code, link])).values()].sort(
    (a, b) =>
      Number(a.code.includes('.')) - Number(b.code.includes('.')) || byNumber(a.code, b.code),
  );
  return {
    id: provider.id,
    name: provider.name,
    kind,
    aliases: provider.aliases,
    total,
    lead: filled(pluralOf(total, catalogue.counts.providerLead), { kind }),
    summary: filled(pluralOf(total, catalogue.counts.providerSummary), { name: provider.name }),
    read: sourcesRead(provider, catalogue),
    changes: changesAt(provider.id, catalogue),
    hosts: provider.hosts.map(({ end, source }) => ({ end, source: viewOf(source) })),
    help: helpLinksOf(provider.id, catalogue),
    groups,
    order:
      groups.length > 1
        ? filled(catalogue.met.order, {
            count: numberOf(metReplies(catalogue.seenReplies).length),
          })
        : '',
    codes: codes.map((link) => ({
      ...link,
      count: links.filter(({ code }) => code === link.code).length,
    })),
  };
}

/** Providers by kind, for the index: those that are asked about most first, each with its names. */
export function providersByKind({ providers, providerKinds, kindTitles, counts }: Catalogue) {
  return (Object.keys(providerKinds) as Provider['kind'][]).map((kind) => ({
    kind,
    title: kindTitles[kind],
    providers: providers
      .filter((provider) => provider.kind === kind)
      .sort((a, b) => byImportance(a.id, b.id) || a.name.localeCompare(b.name, 'en'))
      .map(({ id, name, aliases, replies }) => ({
        name,
        href: routes.provider(id),
        aliases: aliases.filter((alias) => alias !== name.toLowerCase()),
        count: pluralOf(replies.length, counts.replies),
      })),
  }));
}
