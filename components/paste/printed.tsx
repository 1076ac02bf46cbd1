import { shareTexts } from '../../data/interface/share';
import { filled } from '../../lib/filled';
import type { Group } from '../../lib/reader/answer/types';

interface Props {
  readonly groups: readonly Group[];
  readonly cover: (text: string) => string;
}

/** What only paper has to say: when and where it was printed, and every recipient. */
export function Printed({ groups, cover }: Props) {
  const recipients = [...new Set(groups.flatMap((group) => group.recipients))];
  const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
  const address = window.location.origin + window.location.pathname;
  return (
    <div data-part="printed" className="hidden text-[0.85rem] print:block">
      <p>{filled(shareTexts.printed, { address, date })}</p>
      {recipients.length > 1 && (
        <p className="[overflow-wrap:anywhere]">
          {cover(filled(shareTexts.recipients, { addresses: recipients.join(', ') }))}
        </p>
      )}
    </div>
  );
}
