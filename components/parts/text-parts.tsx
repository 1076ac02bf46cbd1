import type { Part } from '../../lib/pages/about';
import { Copyable, CopyScript } from './copyable';
import type { Say } from './prose';
import { Section } from './section';
import { SourceList } from './sources';

/** Parts of running text, each with an anchor, paragraphs and steps; once on a page. */
export function Parts({ parts, say }: { readonly parts: readonly Part[]; readonly say: Say }) {
  return (
    <>
      {parts.map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <PartText part={part} say={say} />
        </Section>
      ))}
      {parts.some(({ commands }) => commands) && <CopyScript />}
    </>
  );
}

/** What stands under the heading of a part. */
export function PartText({
  part: { title, paragraphs, steps, commands = [], links, sources },
  say,
}: {
  readonly part: Part;
  readonly say: Say;
}) {
  return (
    <div className="max-w-[46rem] space-y-2 [overflow-wrap:anywhere]">
      {paragraphs.map((text) => (
        <p key={text}>{say(text)}</p>
      ))}
      {steps && (
        <ol className="list-decimal space-y-1 pl-5">
          {steps.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ol>
      )}
      {links && (
        <ul className="space-y-1">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href} className="font-mono [overflow-wrap:anywhere]">
                {href}
              </a>
              : {text}
            </li>
          ))}
        </ul>
      )}
      {sources && <SourceList sources={sources} />}
      {commands.map((command, place) => (
        <Copyable
          key={command}
          text={command}
          name={commands.length > 1 ? `${title}, ${place + 1}` : title}
        />
      ))}
    </div>
  );
}
