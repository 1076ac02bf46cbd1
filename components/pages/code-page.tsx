import type { Advice, Party } from '../../data/types';
import type { CodeLink, CodePage } from '../../lib/pages/code-page';
import { routes } from '../../lib/routes';
import { AdviceColumns } from '../parts/advice';
import { Notes } from '../parts/notes';
import { Pairs } from '../parts/pairs';
import { Parties } from '../parts/parties';
import type { Say } from '../parts/prose';
import { CauseCounts, Replies } from '../parts/replies';
import { Section } from '../parts/section';
import { SourceLine, SourceList } from '../parts/sources';
import { Wire } from '../parts/wire';
import { CodeHero } from './code-hero';
import { Uses } from './uses';

interface Frame {
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly evidences: Readonly<Record<string, string>>;
  readonly say: Say;
}

/** A part that is left out where it has nothing to say. */
function Part({
  id,
  title,
  of,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly of: readonly unknown[];
  readonly children: React.ReactNode;
}) {
  return of.length > 0 ? (
    <Section id={id} title={title}>
      {children}
    </Section>
  ) : null;
}

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
  return <Pairs rows={[...standards, ...practice]} />;
}

function Neighbours({ previous, following }: Pick<CodePage, 'previous' | 'following'>) {
  const link = ({ code, name, href }: CodeLink, rel: 'prev' | 'next') => (
    <a href={href} rel={rel} className="inline-flex min-h-6 items-center gap-1">
      {rel === 'prev' ? `← ${code} ${name}` : `${code} ${name} →`}
    </a>
  );
  return (
    <nav
      aria-label="Neighbouring codes"
      className="border-rule mt-10 flex flex-wrap justify-between gap-4 border-t pt-4 print:hidden"
    >
      <span>{previous && link(previous, 'prev')}</span>
      <span>{following && link(following, 'next')}</span>
    </nav>
  );
}

/**
 * The page of a code, always in the same order, so that a reader who knows one page knows them all.
 */
export function CodeArticle({ page, frame }: { readonly page: CodePage; readonly frame: Frame }) {
  const { say } = frame;
  const isReport = page.wire.some(({ speaker }) => speaker === '');
  return (
    <article className={`class-${page.first}`}>
      <CodeHero page={page} say={say} />
      <Section id="again" title="Will it be tried again?">
        <p className="max-w-[46rem]">{say(page.next)}</p>
      </Section>
      <Section id="who" title="Who has to act">
        <Parties way={frame.way} who={page.who} act={page.act} />
      </Section>
      <Section id="what-to-do" title="What to do">
        <AdviceColumns advice={page.advice} readers={frame.readers} say={say} />
      </Section>
      <Part
        id="on-the-wire"
        title={isReport ? 'In a delivery report' : 'On the wire'}
        of={page.wire}
      >
        <Wire
          lines={page.wire}
          label={isReport ? `A line with ${page.code}` : `A dialogue with ${page.code}`}
        />
      </Part>
      <Part
        id="meaning"
        title={
          page.practice.length > 0
            ? 'What the standards say, and what providers mean'
            : 'What the standards say'
        }
        of={[...page.meanings, ...page.practice]}
      >
        <Meanings page={page} say={say} />
      </Part>
      <Part id="uses" title="Other uses of this number" of={page.uses}>
        <Uses uses={page.uses} evidences={frame.evidences} say={say} />
      </Part>
      <Part id="answers" title="What it answers" of={page.commands}>
        <Commands page={page} />
      </Part>
      <Part id="goes-with" title="Goes with" of={page.goesWith}>
        <p className="max-w-[46rem]">
          The registry puts it beside{' '}
          {page.goesWith.map(({ code, href }, place) => (
            <span key={code}>
              {place > 0 && ', '}
              {href ? <a href={href}>{code}</a> : code}
            </span>
          ))}
          .
        </p>
      </Part>
      <Part id="confused" title="Often confused with" of={page.confused}>
        <Pairs
          rows={page.confused.map(({ code, name, how }) => ({
            key: code,
            name: (
              <>
                {say(code)} {name}
              </>
            ),
            text: say(how),
          }))}
        />
      </Part>
      <Part id="causes" title="Causes, by the number of replies" of={page.causes}>
        <CauseCounts causes={page.causes} />
      </Part>
      <Part id="replies" title="Providers that send it" of={page.replies.shown}>
        <Replies replies={page.replies} say={say} />
      </Part>
      <Part id="mistakes" title="Commonly said wrongly" of={page.mistakes}>
        <ul className="list-disc space-y-1 pl-5">
          {page.mistakes.map(({ claim, href }) => (
            <li key={href}>
              <a href={href}>“{claim}”</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="good-to-know" title="Good to know" of={page.notes}>
        <Notes notes={page.notes} say={say} />
      </Part>
      <Section id="sources" title="Sources">
        <SourceList sources={page.sources} />
        <p className="text-soft mt-3 text-[0.9rem] print:hidden">
          The same as data: <a href={page.json}>{page.code}.json</a>
        </p>
      </Section>
      <Neighbours previous={page.previous} following={page.following} />
    </article>
  );
}
