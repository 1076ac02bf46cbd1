import * as routes from '../../lib/routes';

/** How a page says that a whole message can be read here. */
export interface PasteTexts {
  readonly paste: string;
  readonly pasteElsewhere: string;
}

/** Leads to the box that reads a whole message: a form here would put it into an address. */
export function PasteLink({ paste, why }: { readonly paste: string; readonly why: string }) {
  return (
    <p className="mt-2 print:hidden">
      <a href={routes.bounce()}>{paste}</a>: {why}
    </p>
  );
}
