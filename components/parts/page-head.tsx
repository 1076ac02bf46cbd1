/** Title and first words of a page that is a list. */
export function PageHead({ title, lead }: { readonly title: string; readonly lead: string }) {
  return (
    <header>
      <h1 className="mt-9 mb-2">{title}</h1>
      <p className="text-soft max-w-[44rem] text-[1.15rem] text-pretty">{lead}</p>
    </header>
  );
}
