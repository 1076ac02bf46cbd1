import { copyingTexts } from '../../data/interface/copying';
import { filled } from '../../lib/filled';
import * as routes from '../../lib/routes';

interface Props {
  readonly text: string;
  /** What is copied: it tells one button from another to whoever does not see the page. */
  readonly name: string;
}

/** Lines to copy; `copy.client.ts` does it, where scripts run. */
export const Copyable = ({ text, name }: Props) => (
  <div>
    <pre className="sheet px-4 py-2 whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</pre>
    <button
      type="button"
      data-copy={copyingTexts.copied}
      aria-live="polite"
      aria-label={filled(copyingTexts.copyNamed, { name })}
      className="chip needs-script mt-1 print:hidden"
    >
      {copyingTexts.copy}
    </button>
  </div>
);

/** Once on each page that has something to copy. */
export const CopyScript = () => <script src={routes.copyScript()} defer data-own="" />;
