import type { Advice, Party } from '../../data/types';
import type { CausePage } from '../../lib/pages/cause-page';
import { routes } from '../../lib/routes';
import { AdviceColumns } from '../parts/advice';
import { Badge } from '../parts/badge';
import { Checks } from '../parts/checks';
import { Pairs } from '../parts/pairs';
import { Parties } from '../parts/parties';
import type { Say } from '../parts/prose';
import { Replies } from '../parts/replies';
import { Section } from '../parts/section';
import { SourceList } from '../parts/sources';

interface Frame {
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly say: Say;
}

/** The page of a cause, in the same order as the page of a code. */
export function CauseArticle({ page, frame }: { readonly page: CausePage; readonly frame: Frame }) {
  const { say } = frame;
  return (
    <article className={`class-${page.tone}`}>
      <header className="mt-8">
        <Badge>{page.retry.title}</Badge>
        <h1 className="mt-2">{page.name}</h1>
        <p className="mt-2 max-w-[42rem] text-[1.25rem] leading-snug text-pretty">
          {say(page.plain)}
        </p>
      </header>
      <Section id="who" title="Who has to act">
        <Parties way={frame.way} who={page.who} act={page.act} />
        {page.shares.who && <p className="text-soft mt-3 max-w-[46rem]">{page.shares.who}</p>}
      </Section>
      <Section id="what-to-do" title="What to do">
        <AdviceColumns advice={page.advice} readers={frame.readers} say={say} />
      </Section>
      <Section id="again" title="Will it be tried again?">
        <p className="max-w-[46rem]">
          {page.retry.text} {page.shares.again}
        </p>
        <p className="mt-2 max-w-[46rem]">
          <b>
            For a program: {page.suppress.yes ? 'stop writing to this address' : 'keep the address'}
            .
          </b>{' '}
          {say(page.suppress.why)}
        </p>
      </Section>
      {page.checks.length > 0 && (
        <Section id="checks" title="What an administrator can check">
          <Checks checks={page.checks} say={say} />
        </Section>
      )}
      {page.codes.length > 0 && (
        <Section id="codes" title="Codes it comes with, by the number of replies">
          <ul className="flex flex-wrap gap-1.5">
            {page.codes.map(({ code, name, href, count }) => (
              <li key={code}>
                <a
                  href={href}
                  title={name}
                  className={`chip class-${code.charAt(0)} text-tone! font-mono`}
                >
                  {code} <span className="text-soft ml-1.5">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.replies.shown.length > 0 && (
        <Section id="replies" title="How providers say it">
          <Replies replies={page.replies} say={say} />
        </Section>
      )}
      <Section id="wordings" title="Other words that tell it">
        <ul className="flex flex-wrap gap-1.5">
          {page.wordings.certain.slice(0, 24).map((text) => (
            <li key={text} className="sheet px-2 py-0.5 font-mono text-[0.85rem]">
              {text}
            </li>
          ))}
        </ul>
      </Section>
      {page.relatives.length > 0 && (
        <Section id="related" title="Often confused with">
          <Pairs
            rows={page.relatives.map(({ id, name, because }) => ({
              key: id,
              name: <a href={routes.cause(id)}>{name}</a>,
              text: because,
            }))}
          />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList sources={page.sources} />
      </Section>
    </article>
  );
}
