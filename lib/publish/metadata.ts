import { ownName } from '../brand';
import type { CodePage } from '../pages/code-page';
import type { FamilyPage } from '../pages/family-page';
import { absolute, published, routes } from '../routes';

/** The picture of a shared link, in pixels. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** What a search engine and a shared link show of a page. */
export interface PageMetadata {
  readonly title: string;
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

const siteName = ownName() || 'SMTP codes';

const common: Image = { url: routes.image(), alt: `${siteName}: what did the mail server say?` };

/**
 * Title, description, canonical address and picture of a page; `path` is made by `routes`.
 * Next does not merge `openGraph` of a page with that of the layout, so all of it stands here.
 */
export function metadataOf(
  title: string,
  description: string,
  path: string,
  { url: picture, alt }: Image = common,
): PageMetadata {
  const url = absolute(path);
  const images = [{ url: published(picture), ...IMAGE_SIZE, alt }];
  return {
    title,
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

/** The same for a code: "550 Mailbox unavailable: what it means and what to do". */
export function codeMetadata({
  code,
  name,
  plain,
}: Pick<CodePage, 'code' | 'name' | 'plain'>): PageMetadata {
  const kind = code.includes('.') ? 'Enhanced status code' : 'SMTP code';
  return metadataOf(
    `${code} ${name}: what it means and what to do`,
    `${kind} ${code}: ${plain}`,
    routes.code(code),
    imageOf(code, name),
  );
}

/** The same for a class or a subject: "5.7.x Security and policy: every code of it". */
export const familyMetadata = ({ code, name, plain }: FamilyPage): PageMetadata =>
  metadataOf(
    `${code} ${name}: every SMTP code of it`,
    plain,
    routes.code(code),
    imageOf(code, name),
  );
