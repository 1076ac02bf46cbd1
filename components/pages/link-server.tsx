import type { LinesView, ServerView, SnippetView } from '../../lib/pages/link';
import type { Say } from '../parts/prose';
import { Section } from '../parts/section';
import { SourceLine, SourceList } from '../parts/sources';

/** Lines to copy below the words that say where they belong. */
function Lines({ label, text }: LinesView) {
  return (
    <figure className="mt-2">
      <figcaption className="mb-1 text-[0.95rem] [overflow-wrap:anywhere]">{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard. */}
      <pre tabIndex={0} className="sheet overflow-x-auto px-4 py-2 leading-relaxed">
        {text}
      </pre>
    </figure>
  );
}

function Snippet({
  snippet: { id, title, does, blocks, shows, undo, tried, sources },
  undoLabel,
  say,
}: {
  readonly snippet: SnippetView;
  readonly undoLabel: string;
  readonly say: Say;
}) {
  return (
    <article className="mb-8">
      <h3 id={id} className="scroll-mt-4">
        {title}
      </h3>
      <p className="max-w-[46rem]">{say(does)}</p>
      {[...blocks, shows].map((lines) => (
        <Lines key={lines.label} {...lines} />
      ))}
      <p className="mt-2">
        {undoLabel} {say(undo)}
      </p>
      <p className="mb-1 font-semibold">{tried}</p>
      <SourceList sources={sources} />
    </article>
  );
}

/** How one server is made to link: each way with its lines, the answer, the way back. */
export function LinkServer({
  server: { id, name, snippets, notes },
  undoLabel,
  notesTitle,
  say,
}: {
  readonly server: ServerView;
  readonly undoLabel: string;
  readonly notesTitle: string;
  readonly say: Say;
}) {
  return (
    <Section id={id} title={name}>
      {snippets.map((snippet) => (
        <Snippet key={snippet.id} snippet={snippet} undoLabel={undoLabel} say={say} />
      ))}
      {notes.length > 0 && (
        <>
          <h3>{notesTitle}</h3>
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
