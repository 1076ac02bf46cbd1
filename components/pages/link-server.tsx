import { Fragment } from 'react';
import type { LinesView, ServerView, SnippetView } from '../../lib/pages/link';
import type { Say } from '../parts/prose';
import { Section } from '../parts/section';
import { SourceLine, SourceList } from '../parts/sources';

export type LinkTexts = Readonly<Record<'undo' | 'notes' | 'copy' | 'copied', string>>;

/** What to know of lines, below them. */
const Note = ({ text = '', say }: { readonly text: string | undefined; readonly say: Say }) =>
  text ? <p className="mt-1 max-w-[46rem] text-[0.95rem]">{say(text)}</p> : null;

/** Lines to copy below the words that say where they belong. */
function Lines({
  label,
  text,
  note,
  texts,
  say,
}: LinesView & { readonly texts: LinkTexts; readonly say: Say }) {
  return (
    <figure className="mt-2">
      <figcaption className="mb-1 flex flex-wrap items-baseline gap-2 text-[0.95rem]">
        <span className="[overflow-wrap:anywhere]">{label}</span>
        <button
          type="button"
          data-done={texts.copied}
          className="chip needs-script text-[0.8rem] print:hidden"
        >
          {texts.copy}
        </button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard. */}
      <pre tabIndex={0} data-lines="" className="sheet overflow-x-auto px-4 py-2 leading-relaxed">
        {text}
      </pre>
      <Note text={note} say={say} />
    </figure>
  );
}

/** An answer as somebody gets it: read, not copied, so its lines break. */
function Answer({ label, text, note, say }: LinesView & { readonly say: Say }) {
  return (
    <figure className="mt-2">
      <figcaption className="mb-1 text-[0.95rem]">{label}</figcaption>
      <pre
        data-lines=""
        className="sheet px-4 py-2 leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]"
      >
        {text}
      </pre>
      <Note text={note} say={say} />
    </figure>
  );
}

function Snippet({
  snippet: { id, title, does, blocks, trials, apply, shows, undo, tried, sources },
  texts,
  say,
}: {
  readonly snippet: SnippetView;
  readonly texts: LinkTexts;
  readonly say: Say;
}) {
  return (
    <article className="mb-8">
      <h3 id={id} className="scroll-mt-4">
        {title}
      </h3>
      <p className="max-w-[46rem]">{say(does)}</p>
      {blocks.map((lines) => (
        <Lines key={lines.label} {...lines} texts={texts} say={say} />
      ))}
      {trials.map(({ run, prints }) => (
        <Fragment key={run.text}>
          <Lines {...run} texts={texts} say={say} />
          <Answer {...prints} say={say} />
        </Fragment>
      ))}
      {apply.map((lines) => (
        <Lines key={lines.label} {...lines} texts={texts} say={say} />
      ))}
      <Answer {...shows} say={say} />
      <p className="mt-2">
        {texts.undo} {say(undo)}
      </p>
      <p className="mb-1 font-semibold">{tried}</p>
      <SourceList sources={sources} />
    </article>
  );
}

/** How one server is made to link: each way with its lines, the answer, the way back. */
export function LinkServer({
  server: { id, name, snippets, notes },
  texts,
  say,
}: {
  readonly server: ServerView;
  readonly texts: LinkTexts;
  readonly say: Say;
}) {
  return (
    <Section id={id} title={name}>
      {snippets.map((snippet) => (
        <Snippet key={snippet.id} snippet={snippet} texts={texts} say={say} />
      ))}
      {notes.length > 0 && (
        <>
          <h3>{texts.notes}</h3>
          <ul className="max-w-[46rem] list-disc space-y-1 pl-5">
            {notes.map(({ text, source }) => (
              <li key={text}>
                {say(text)} <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
