import { codePageTexts } from '../../data/interface/code-page';
import { filled } from '../../lib/filled';
import type { CodePage } from '../../lib/pages/code-page';
import { Pairs } from './pairs';
import type { Say } from './prose';
import { SourceLine } from './sources';

type Meant = Pick<CodePage, 'meanings' | 'practice'>;

/** What the registry and the standards say beside what large providers publish. */
export function Meanings({
  meant: { meanings, practice },
  say,
}: {
  readonly meant: Meant;
  readonly say: Say;
}) {
  const standards = meanings.map(({ by, text, own }) => ({
    key: by.label + text,
    name: <SourceLine source={by} />,
    text: own || `“${text}”`,
  }));
  const published = practice.map(({ by, text, source }) => ({
    key: by + text,
    name: filled(codePageTexts.meansBy, { name: by }),
    text: (
      <>
        {say(text)} <SourceLine source={source} />
      </>
    ),
  }));
  return <Pairs rows={[...standards, ...published]} />;
}
