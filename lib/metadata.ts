import type { CodePage } from './code-page';
import type { FamilyPage } from './family-page';
import { absolute, routes } from './routes';

/** What a search engine and a shared link show of a page. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
  readonly alternates: { readonly canonical: string };
  readonly openGraph: { readonly title: string; readonly description: string; readonly url: string };
}

/** Title, description and canonical address of a page; `path` is made by `routes`. */
export function metadataOf(title: string, description: string, path: string): PageMetadata {
  const url = absolute(path);
  return { title, description, alternates: { canonical: url }, openGraph: { title, description, url } };
}

/** The same for a code: "550 Mailbox unavailable: what it means and what to do". */
export function codeMetadata({ code, name, plain }: Pick<CodePage, 'code' | 'name' | 'plain'>): PageMetadata {
  const kind = code.includes('.') ? 'Enhanced status code' : 'SMTP code';
  return metadataOf(`${code} ${name}: what it means and what to do`, `${kind} ${code}: ${plain}`, routes.code(code));
}

/** The same for a class or a subject: "5.7.x Security and policy: every code of it". */
export const familyMetadata = ({ code, name, plain }: FamilyPage): PageMetadata =>
  metadataOf(`${code} ${name}: every SMTP code of it`, plain, routes.code(code));
