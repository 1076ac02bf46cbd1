import { codeSections, contentsOf, type SectionId } from '../../lib/pages/code-sections';
import { AdviceByReader } from '../parts/advice';
import { Contents } from '../parts/contents';
import { Parties } from '../parts/parties';
import { Section } from '../parts/section';
import { SourceList } from '../parts/sources';
import { CodeHero } from './code-hero';
import { Confused, SentBy } from './code-practice';
import { Meaning, OnTheWire } from './code-standards';
import type { CodePartProps } from './frame';
import { Neighbours } from './neighbours';

function WhatToDo({ page, frame: { readers, codeTexts, say } }: CodePartProps) {
  return page.noSteps ? (
    <p className="max-w-[46rem]">{say(page.noSteps)}</p>
  ) : (
    <AdviceByReader
      advice={page.advice}
      readers={readers}
      label={codeTexts.sections['what-to-do']}
      say={say}
    />
  );
}

const Who = ({ page, frame: { way } }: CodePartProps) => (
  <Parties way={way} who={page.who} act={page.act} />
);

const Again = ({ page, frame: { say } }: CodePartProps) => (
  <p className="max-w-[46rem]">{say(page.next)}</p>
);

const Sources = ({ page }: CodePartProps) => <SourceList sources={page.sources} />;

const contents: Readonly<Record<SectionId, (props: CodePartProps) => React.ReactNode>> = {
  'what-to-do': WhatToDo,
  who: Who,
  again: Again,
  meaning: Meaning,
  'on-the-wire': OnTheWire,
  confused: Confused,
  replies: SentBy,
  sources: Sources,
};

/**
 * The page of a code, always in the same order, so that a reader who knows one page knows them all.
 */
export function CodeArticle({ page, frame }: CodePartProps) {
  const sections = codeSections(page, frame.codeTexts);
  return (
    <article className={`class-${page.first}`}>
      <CodeHero page={page} frame={frame} />
      <Contents label={frame.codeTexts.contents} parts={contentsOf(sections)} />
      {sections.map(({ id, title }) => {
        const Content = contents[id];
        return (
          <Section key={id} id={id} title={title}>
            <Content page={page} frame={frame} />
          </Section>
        );
      })}
      <Neighbours previous={page.previous} following={page.following} />
    </article>
  );
}
