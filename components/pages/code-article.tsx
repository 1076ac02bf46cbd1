import type { CodePage } from '../../lib/pages/code-page';
import { AdviceColumns } from '../parts/advice';
import { Parties } from '../parts/parties';
import { Section } from '../parts/section';
import { SourceList } from '../parts/sources';
import { CodeHero } from './code-hero';
import { CodePractice } from './code-practice';
import { CodeStandards } from './code-standards';
import type { CodePartProps } from './frame';
import { Neighbours } from './neighbours';

/** Whether it is tried again, who has to act, and what to do: what a visitor came for. */
function Help({ page, frame: { way, readers, say } }: CodePartProps) {
  return (
    <>
      <Section id="again" title="Will it be tried again?">
        <p className="max-w-[46rem]">{say(page.next)}</p>
      </Section>
      <Section id="who" title="Who has to act">
        <Parties way={way} who={page.who} act={page.act} />
      </Section>
      <Section id="what-to-do" title="What to do">
        {page.noSteps ? (
          <p className="max-w-[46rem]">{say(page.noSteps)}</p>
        ) : (
          <AdviceColumns advice={page.advice} readers={readers} say={say} />
        )}
      </Section>
    </>
  );
}

function Sources({ page }: { readonly page: CodePage }) {
  return (
    <Section id="sources" title="Sources">
      <SourceList sources={page.sources} />
      <p className="text-soft mt-3 text-[0.9rem] print:hidden">
        The same as data: <a href={page.json}>{page.code}.json</a>
      </p>
    </Section>
  );
}

/**
 * The page of a code, always in the same order, so that a reader who knows one page knows them all.
 */
export function CodeArticle({ page, frame }: CodePartProps) {
  return (
    <article className={`class-${page.first}`}>
      <CodeHero page={page} toPair={frame.compare.toPair} say={frame.say} />
      <Help page={page} frame={frame} />
      <CodeStandards page={page} frame={frame} />
      <CodePractice page={page} texts={frame.compare} say={frame.say} />
      <Sources page={page} />
      <Neighbours previous={page.previous} following={page.following} />
    </article>
  );
}
