import type { CauseId, HelpLink } from '../../data/types';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { byImportance, type KnownReply } from './replies';
import { type SourceView, viewOf } from './sources';

/** A link as the page of its provider shows it. */
export interface HelpLinkView {
  readonly label: string;
  readonly href: string;
  /** Who can use it: 'Your mail provider'. */
  readonly who: string;
  readonly source: SourceView;
}

/** The same next to links of others: it names its provider. */
export interface NamedHelpLink extends Pick<HelpLinkView, 'label' | 'href'> {
  readonly name: string;
  /** Where all links of its provider are. */
  readonly page: string;
}

/** The anchor of the links on the page of a provider. */
export const WHERE_TO_ASK = 'where-to-ask';

/** All links of a provider, those first that help most. */
export const helpLinksOf = (id: string, { helpLinks, partyNames }: Catalogue): HelpLinkView[] =>
  (helpLinks[id] ?? []).map(({ label, href, for: parties, source }) => ({
    label,
    href,
    who: parties.map((party) => partyNames[party]).join(', '),
    source: viewOf(source),
  }));

/** Of whom a page speaks, and about which causes. */
interface Asked {
  readonly provider: string;
  readonly causes: readonly CauseId[];
  /** Ids of the provider's replies that the page is about. */
  readonly replies: readonly string[];
}

const helpsWith =
  ({ causes, replies }: Asked) =>
  ({ when, replies: only }: HelpLink): boolean =>
    (when?.some((cause) => causes.includes(cause)) ?? false) &&
    (only?.some((id) => replies.includes(id)) ?? true);

/**
 * The best link of each provider that helps with one of the causes, at most `most` of them: block
 * lists first, for they serve whoever is asked, then large providers.
 */
export function bestHelpLinks(
  asked: readonly Asked[],
  most: number,
  { helpLinks, providers }: Catalogue,
): NamedHelpLink[] {
  return asked
    .flatMap((about) => {
      const provider = providers.find(({ id }) => id === about.provider);
      const link = helpLinks[about.provider]?.find(helpsWith(about));
      return provider && link ? [{ provider, link }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.provider.kind === 'list') - Number(a.provider.kind === 'list') ||
        byImportance(a.provider.id, b.provider.id),
    )
    .slice(0, most)
    .map(({ provider: { id, name }, link: { label, href } }) => ({
      label,
      href,
      name,
      page: routes.provider(id, WHERE_TO_ASK),
    }));
}

/** The best links of the providers that say these replies, for what they mean by them. */
export function helpLinksFor(
  replies: readonly KnownReply[],
  most: number,
  catalogue: Catalogue,
): NamedHelpLink[] {
  const ids = [...new Set(replies.map(({ provider }) => provider.id))];
  const repliesAt = (id: string) =>
    replies.filter(({ provider }) => provider.id === id).map(({ reply }) => reply);
  return bestHelpLinks(
    ids.map((provider) => ({
      provider,
      causes: repliesAt(provider).map(({ cause }) => cause),
      replies: repliesAt(provider).map(({ id }) => id),
    })),
    most,
    catalogue,
  );
}
