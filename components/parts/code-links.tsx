/** Codes in a sentence, with commas between them; each is a link where it has a page. */
export function CodeLinks({
  codes,
}: {
  readonly codes: readonly { readonly code: string; readonly href: string }[];
}) {
  return codes.map(({ code, href }, place) => (
    <span key={code}>
      {place > 0 && ', '}
      {href ? <a href={href}>{code}</a> : code}
    </span>
  ));
}
