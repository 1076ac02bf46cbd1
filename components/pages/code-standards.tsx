import { dialogueTexts } from '../../data/interface/dialogue';
import { filled } from '../../lib/filled';
import type { CodePage } from '../../lib/pages/code-page';
import * as routes from '../../lib/routes';
import { CodeLinks } from '../parts/code-links';
import { Meanings } from '../parts/meanings';
import { Notes } from '../parts/notes';
import { SourceLine } from '../parts/sources';
import { SubPart } from '../parts/sub-part';
import { Wire } from '../parts/wire';
import type { CodePartProps } from './frame';
import { Uses } from './uses';

/** What the registry says beside what large providers mean by it; other uses, remarks. */
export function Meaning({ page, frame: { evidences, codeTexts, say } }: CodePartProps) {
  return (
    <>
      <Meanings meant={page} say={say} />
      <SubPart id="uses" title={codeTexts.parts.uses} items={page.uses}>
        <Uses uses={page.uses} evidences={evidences} say={say} />
      </SubPart>
      <SubPart id="good-to-know" title={codeTexts.parts.notes} items={page.notes}>
        <Notes notes={page.notes} say={say} />
      </SubPart>
    </>
  );
}

/** The commands that the code answers. */
function Commands({ page }: { readonly page: CodePage }) {
  return (
    <ul className="space-y-1.5">
      {page.commands.map(({ id, name, kind, when, source }) => (
        <li key={`${id}${when}${source.label}`}>
          <a href={routes.command(id)}>{name}</a>{' '}
          <span className="text-soft">({[kind, when].filter(Boolean).join(', ')})</span>{' '}
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

/** The code in a dialogue; one that no three-digit number goes with, in a delivery report. */
export function OnTheWire({ page, frame: { codeTexts } }: CodePartProps) {
  const isReport = page.wire.some(({ speaker }) => speaker === '');
  return (
    <>
      {page.wire.length > 0 && (
        <Wire
          lines={page.wire}
          by={page.wireBy}
          label={
            isReport
              ? filled(dialogueTexts.reportLine, { code: page.code })
              : filled(dialogueTexts.session, { name: page.code })
          }
        />
      )}
      <SubPart id="answers" title={codeTexts.parts.commands} items={page.commands}>
        <Commands page={page} />
      </SubPart>
      <SubPart id="goes-with" title={codeTexts.parts.goesWith} items={page.goesWith}>
        <p className="max-w-[46rem]">
          {codeTexts.pairedWith} <CodeLinks codes={page.goesWith} />.
        </p>
      </SubPart>
    </>
  );
}
