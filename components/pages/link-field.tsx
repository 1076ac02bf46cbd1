/** A field whose address goes into all lines of the page; `link-lines.client.ts` does it. */
export function LinkField({
  label,
  wrong,
  bare,
  site,
}: {
  readonly label: string;
  /** What is said of something that is no address. */
  readonly wrong: string;
  /** And of an address that lacks only its beginning. */
  readonly bare: string;
  readonly site: string;
}) {
  return (
    <div className="needs-script mt-6 max-w-96 print:hidden">
      <label htmlFor="site-address" className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id="site-address"
        type="url"
        autoComplete="off"
        spellCheck={false}
        defaultValue={site}
        className="field"
      />
      <p
        id="site-status"
        role="status"
        className="text-soft mt-1 min-h-6 text-[0.9rem]"
        data-wrong={wrong}
        data-bare={bare}
      />
    </div>
  );
}
