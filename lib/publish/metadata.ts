import { titleTexts } from '../../data/interface/titles';
import { ownName } from '../brand';
import { filled } from '../filled';
import type { CausePage } from '../pages/cause-page';
import type { CodePage } from '../pages/code-page';
import type { CommandPage } from '../pages/commands';
import type { FamilyPage } from '../pages/family-page';
import type { ProviderPage } from '../pages/provider-page';
import * as routes from '../routes';
import { absolute, published } from '../routes';

/** The picture of a shared link, in pixels. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** What a search engine and a shared link show of a page. */
export interface PageMetadata {
  /** Absolute where the name of the site would make it too long. */
  readonly title: string | { readonly absolute: string };
  readonly description: string;
  readonly alternates: { readonly canonical: string };
  readonly openGraph: {
    readonly title: string;
    readonly description: string;
    readonly url: string;
    readonly siteName: string;
    readonly type: 'website';
    readonly locale: 'en';
    readonly images: {
      readonly url: string;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
    }[];
  };
  readonly twitter: { readonly card: 'summary_large_image' };
}

interface Image {
  readonly url: string;
  readonly alt: string;
}

const { about, after } = titleTexts;

const siteName = ownName() || titleTexts.site;

const common: Image = { url: routes.image(), alt: filled(titleTexts.picture, { site: siteName }) };

/** What the layout leaves of 65 characters before the name of the site. */
const LONGEST_TITLE = 52;

/** Search engines cut what is longer. */
const LONGEST_DESCRIPTION = 155;

/** The title with the first of `rests` that still fits; without any of them if none does. */
const titled = (title: string, ...rests: readonly string[]): string =>
  title + (rests.find((rest) => title.length + rest.length <= LONGEST_TITLE) ?? '');

/** The title, or a shorter one where search engines would cut it. */
export const fitting = (title: string, short = title): string =>
  title.length > LONGEST_TITLE ? short : title;

/** The first sentences that fit, at least one. */
const described = (text: string): string =>
  text
    .split('. ')
    .map((sentence, place, all) => (place < all.length - 1 ? `${sentence}.` : sentence))
    .reduce((said, sentence) =>
      said.length + 1 + sentence.length > LONGEST_DESCRIPTION ? said : `${said} ${sentence}`,
    );

/**
 * Title, description (the first sentences of `text` that fit), canonical address and picture of a
 * page; `path` is made by `routes`. Next does not merge the `openGraph` of a page with that of the
 * layout, so all of it is here.
 */
export function metadataOf(
  title: string,
  text: string,
  path: string,
  { url: picture, alt }: Image = common,
): PageMetadata {
  const url = absolute(path);
  const description = described(text);
  const images = [{ url: published(picture), ...IMAGE_SIZE, alt }];
  return {
    title: title.length > LONGEST_TITLE ? { absolute: title } : title,
    description,
    alternates: { canonical: url },
    openGraph: {
      title,
      description,
      url,
      siteName,
      type: 'website',
      locale: 'en',
      images,
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The same for an address that its page has left: search engines follow it to the new one. */
export const movedMetadata = (title: string, to: string) => ({
  title,
  alternates: { canonical: absolute(to) },
});

const imageOf = (code: string, name: string): Image => ({
  url: routes.image(code),
  alt: `${code} ${name}`,
});

/** The same for a code: "550 Mailbox unavailable: meaning and fix". */
export function codeMetadata({
  code,
  name,
  plain,
}: Pick<CodePage, 'code' | 'name' | 'plain'>): PageMetadata {
  return metadataOf(
    titled(`${code} ${name}`, ...after.code),
    filled(about[code.includes('.') ? 'enhanced' : 'basic'], { code, plain }),
    routes.code(code),
    imageOf(code, name),
  );
}

/** The same for a class or a subject: "5.7.x Security and policy: SMTP codes". */
export const familyMetadata = ({ code, name, plain }: FamilyPage): PageMetadata =>
  metadataOf(
    titled(`${code} ${name}`, ...after.family),
    plain,
    routes.code(code),
    imageOf(code, name),
  );

/** The same for a cause, a command and a provider. */
export const causeMetadata = ({ id, name, because, first }: CausePage): PageMetadata =>
  metadataOf(
    titled(name, ...after.cause),
    filled(about.cause, { because, first }),
    routes.cause(id),
  );

export const commandMetadata = ({ name, what, href }: CommandPage): PageMetadata =>
  metadataOf(titled(name, ...after.command), what, href);

export const providerMetadata = ({ id, name, summary }: ProviderPage): PageMetadata =>
  metadataOf(titled(name, ...after.provider), summary, routes.provider(id));
