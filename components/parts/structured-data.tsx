import { inScript } from '../../lib/publish/structured-data';

/** Structured data for search engines: a block of data, not a script. */
export function StructuredData({ data }: { readonly data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes; `inScript` leaves no "<" in it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />;
}
