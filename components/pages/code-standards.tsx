import type { CodePage } from '../../lib/pages/code-page';
import { routes } from '../../lib/routes';
import { CodeLinks } from '../parts/code-links';
import { Meanings } from '../parts/meanings';
import { Part } from '../parts/part';
import type { Say } from '../parts/prose';
import { SourceLine } from '../parts/sources';
import { Wire } from '../parts/wire';
import type { CodePartProps } from './frame';
import { Uses } from './uses';

/** The code in a dialogue; one that no three-digit number goes with, in a delivery report. */
function OnTheWire({ page }: { readonly page: CodePage }) {
  const isReport = page.wire.some(({ speaker }) => speaker === '');
  return (
    <Part
      id="on-the-wire"
      title={isReport ? 'In a delivery report' : 'On the wire'}
      items={page.wire}
    >
      <Wire
        lines={page.wire}
        label={isReport ? `A line with ${page.code}` : `A dialogue with ${page.code}`}
      />
    </Part>
  );
}

/** What the registry says beside what large providers mean by it. */
function Meaning({ page, say }: { readonly page: CodePage; readonly say: Say }) {
  return (
    <Part
      id="meaning"
      title={
        page.practice.length > 0
          ? 'What the standards say, and what providers mean'
          : 'What the standards say'
      }
      items={[...page.meanings, ...page.practice]}
    >
      <Meanings meant={page} say={say} />
    </Part>
  );
}

/** The commands that the code answers. */
function Commands({ page }: { readonly page: CodePage }) {
  return (
    <Part id="answers" title="What it answers" items={page.commands}>
      <ul className="space-y-1.5">
        {page.commands.map(({ id, name, kind, when, source }) => (
          <li key={`${id}${when}${source.label}`}>
            <a href={routes.command(id)}>{name}</a>{' '}
            <span className="text-soft">({[kind, when].filter(Boolean).join(', ')})</span>{' '}
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What is published about a code: how it looks, what it means, what it answers. */
export function CodeStandards({ page, frame: { evidences, say } }: CodePartProps) {
  return (
    <>
      <OnTheWire page={page} />
      <Meaning page={page} say={say} />
      <Part id="uses" title="Other uses of this number" items={page.uses}>
        <Uses uses={page.uses} evidences={evidences} say={say} />
      </Part>
      <Commands page={page} />
      <Part id="goes-with" title="Goes with" items={page.goesWith}>
        <p className="max-w-[46rem]">
          The registry puts it beside <CodeLinks codes={page.goesWith} />.
        </p>
      </Part>
    </>
  );
}
