import type { Part } from '../../lib/pages/about';
import type { Say } from './prose';
import { Section } from './section';
import { SourceList } from './sources';

/** Parts of running text, each with an anchor, paragraphs and steps. */
export function Parts({ parts, say }: { readonly parts: readonly Part[]; readonly say: Say }) {
  return parts.map(({ id, title, paragraphs, steps, commands, links, sources }) => (
    <Section key={id} id={id} title={title}>
      <div className="max-w-[46rem] space-y-2">
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
        {commands?.map((command) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard.
          <pre key={command} tabIndex={0} className="sheet overflow-x-auto px-4 py-2">
            {command}
          </pre>
        ))}
      </div>
    </Section>
  ));
}
