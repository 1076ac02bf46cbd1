/** A line that leads on from a list; nothing where there is nowhere to go. */
export function MoreLink({ href, children }: { readonly href: string; readonly children: string }) {
  return href ? (
    <p className="mt-3 print:hidden">
      <a href={href}>{children}</a>
    </p>
  ) : null;
}
