import { causePageTexts } from '../../data/interface/cause-page';
import type { CausePage } from '../../lib/pages/cause-page';
import * as routes from '../../lib/routes';
import { AdviceByReader } from '../parts/advice';
import { Badge } from '../parts/badge';
import { Parties } from '../parts/parties';
import { PasteLink } from '../parts/paste-link';
import { Section } from '../parts/section';
import { SourceList } from '../parts/sources';
import { CauseEvidence } from './cause-evidence';
import type { Frame } from './frame';

interface Props {
  readonly page: CausePage;
  readonly frame: Frame;
}

function Head({ page, frame: { say, codeTexts } }: Props) {
  return (
    <header className="mt-8">
      <Badge>{page.retry.title}</Badge>
      <h1 className="mt-2">{page.name}</h1>
      <p className="mt-2 max-w-[42rem] text-[1.25rem] leading-snug text-pretty">
        {say(page.plain)}
      </p>
      <PasteLink paste={codeTexts.paste} why={codeTexts.pasteElsewhere} />
      <p className="mt-2 print:hidden">
        <a href={routes.helpDesk(page.id)}>{codeTexts.ticket}</a>
      </p>
    </header>
  );
}

/** Who has to act, what to do, and whether to try again. */
function Help({ page, frame: { way, readers, codeTexts, say } }: Props) {
  const { sections } = codeTexts;
  return (
    <>
      <Section id="who" title={sections.who}>
        <Parties way={way} who={page.who} act={page.act} />
        {page.shares.who && <p className="text-soft mt-3 max-w-[46rem]">{page.shares.who}</p>}
      </Section>
      <Section id="what-to-do" title={sections['what-to-do']}>
        <AdviceByReader
          advice={page.advice}
          readers={readers}
          label={sections['what-to-do']}
          say={say}
        />
      </Section>
      <Section id="again" title={sections.again}>
        <p className="max-w-[46rem]">
          {page.retry.sentences.join(' ')} {page.shares.again}
        </p>
        <p className="mt-2 max-w-[46rem]">
          <b>{causePageTexts.suppress[page.suppress.yes ? 'yes' : 'no']}</b>{' '}
          {say(page.suppress.why)}
        </p>
      </Section>
    </>
  );
}

/** The page of a cause, in the same order as the page of a code. */
export function CauseArticle({ page, frame }: Props) {
  return (
    <article className={`class-${page.tone}`}>
      <Head page={page} frame={frame} />
      <Help page={page} frame={frame} />
      <CauseEvidence
        page={page}
        toCompare={frame.compare.toCause}
        allReplies={frame.codeTexts.allReplies}
        say={frame.say}
      />
      <Section id="sources" title={frame.codeTexts.sections.sources}>
        <SourceList sources={page.sources} />
      </Section>
    </article>
  );
}
