import type { CodePage } from '../../lib/pages/code-page';
import { routes } from '../../lib/routes';
import { CodeLinks } from '../parts/code-links';
import { Pairs } from '../parts/pairs';
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
function Meanings({ page, say }: { readonly page: CodePage; readonly say: Say }) {
  const standards = page.meanings.map(({ by, text, own }) => ({
    key: by.label + text,
    name: <SourceLine source={by} />,
    text: own || `“${text}”`,
  }));
  const practice = page.practice.map(({ by, text, source }) => ({
    key: by + text,
    name: `${by} means`,
    text: (
      <>
        {say(text)} <SourceLine source={source} />
      </>
    ),
  }));
  const rows = [...standards, ...practice];
  return (
    <Part
      id="meaning"
      title={
        practice.length > 0
          ? 'What the standards say, and what providers mean'
          : 'What the standards say'
      }
      items={rows}
    >
      <Pairs rows={rows} />
    </Part>
  );
}

/** The commands that the code answers. */
function Commands({ page }: { readonly page: CodePage }) {
  return (
    <Part id="answers" title="Commands that get this reply" items={page.commands}>
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
      <Meanings page={page} say={say} />
      <Part id="uses" title="Other uses of this number" items={page.uses}>
        <Uses uses={page.uses} evidences={evidences} say={say} />
      </Part>
      <Commands page={page} />
      <Part id="goes-with" title="Paired with" items={page.goesWith}>
        <p className="max-w-[46rem]">
          The registry pairs it with <CodeLinks codes={page.goesWith} />.
        </p>
      </Part>
    </>
  );
}
