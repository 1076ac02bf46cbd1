import type { ReactNode } from 'react';
import type { Advice, Party } from '../data/types';
import type { CodePage } from '../lib/code-page';
import { routes } from '../lib/routes';
import { AdviceColumns } from './advice';
import { Badge } from './badge';
import { CodeDigits } from './code-digits';
import { Pairs } from './pairs';
import { Parties } from './parties';
import type { Say } from './prose';
import { Section } from './section';
import { SourceLine, SourceList } from './sources';
import { Uses } from './uses';
import { Wire } from './wire';

interface Frame {
  readonly way: readonly { readonly id: Party; readonly name: string; readonly part: string }[];
  readonly readers: readonly { readonly id: keyof Advice; readonly name: string }[];
  readonly evidences: Readonly<Record<string, string>>;
  readonly say: Say;
}

function Hero({ page, say }: { readonly page: CodePage; readonly say: Say }) {
  return (
    <header className="mt-6 grid items-center gap-x-8 gap-y-4 md:grid-cols-[auto_1fr]">
      <CodeDigits code={page.code} digits={page.digits} />
      <div>
        <Badge>{page.badge}</Badge>
        <h1 className="mt-2">
          <span className="sr-only">{page.code}: </span>
          {page.name}
        </h1>
        <p className="mt-2 max-w-[42rem] text-[1.25rem] leading-snug text-pretty">{say(page.plain)}</p>
        {page.standing && <p className="text-soft mt-2 text-[0.95rem]">{page.standing}.</p>}
      </div>
    </header>
  );
}

function Commands({ page }: { readonly page: CodePage }) {
  return (
    <ul className="space-y-1.5">
      {page.commands.map(({ id, name, kind, when, source }) => (
        <li key={`${id}${when}${source.label}`}>
          <a href={routes.command(id)}>{name}</a> <span className="text-soft">({[kind, when].filter(Boolean).join(', ')})</span> <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function Neighbours({ page }: { readonly page: CodePage }) {
  const link = (entry: CodePage['previous'], rel: 'prev' | 'next', label: ReactNode) =>
    entry && (
      <a href={routes.code(entry.code)} rel={rel} className="inline-flex min-h-6 items-center gap-1">
        {label}
      </a>
    );
  return (
    <nav aria-label="Neighbouring codes" className="border-rule mt-10 flex flex-wrap justify-between gap-4 border-t pt-4 print:hidden">
      <span>{link(page.previous, 'prev', `← ${page.previous?.code} ${page.previous?.name}`)}</span>
      <span>{link(page.following, 'next', `${page.following?.code} ${page.following?.name} →`)}</span>
    </nav>
  );
}

/** The page of a code, always in the same order, so that a reader who knows one page knows them all. */
export function CodeArticle({ page, frame }: { readonly page: CodePage; readonly frame: Frame }) {
  const { say } = frame;
  return (
    <article className={`class-${page.first}`}>
      <Hero page={page} say={say} />
      <Section id="again" title="Will it be tried again?">
        <p className="max-w-[46rem]">{say(page.next)}</p>
      </Section>
      <Section id="who" title="Who has to act">
        <Parties way={frame.way} who={page.who} act={page.act} />
      </Section>
      <Section id="what-to-do" title="What to do">
        <AdviceColumns advice={page.advice} readers={frame.readers} say={say} />
      </Section>
      {page.wire.length > 0 && (
        <Section id="on-the-wire" title="On the wire">
          <Wire lines={page.wire} label={`A dialogue with ${page.code}`} />
        </Section>
      )}
      {page.meanings.length > 0 && (
        <Section id="meaning" title="What the standards say">
          <Pairs rows={page.meanings.map(({ by, text }) => ({ key: by.label + text, name: <SourceLine source={by} />, text }))} />
        </Section>
      )}
      {page.uses.length > 0 && (
        <Section id="uses" title="Other uses of this number">
          <Uses uses={page.uses} evidences={frame.evidences} say={say} />
        </Section>
      )}
      {page.commands.length > 0 && (
        <Section id="answers" title="What it answers">
          <Commands page={page} />
        </Section>
      )}
      {page.confused.length > 0 && (
        <Section id="confused" title="Often confused with">
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
        </Section>
      )}
      {page.notes.length > 0 && (
        <Section id="good-to-know" title="Good to know">
          <ul className="list-disc space-y-2 pl-5">
            {page.notes.map(({ text, source }) => (
              <li key={text}>
                {say(text)} <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList sources={page.sources} />
      </Section>
      <Neighbours page={page} />
    </article>
  );
}
