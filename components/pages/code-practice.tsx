import type { CodePage } from '../../lib/pages/code-page';
import { NamedHelpLinks } from '../parts/help-links';
import { Notes } from '../parts/notes';
import { Pairs } from '../parts/pairs';
import { Part } from '../parts/part';
import type { Say } from '../parts/prose';
import { CauseCounts, Replies } from '../parts/replies';

function Confused({ page, say }: { readonly page: CodePage; readonly say: Say }) {
  const rows = page.confused.map(({ code, name, how }) => ({
    key: code,
    name: (
      <>
        {say(code)} {name}
      </>
    ),
    text: say(how),
  }));
  return (
    <Part id="confused" title="Often confused with" items={rows}>
      <Pairs rows={rows} />
    </Part>
  );
}

function Mistakes({ page }: { readonly page: CodePage }) {
  return (
    <Part id="mistakes" title="Common myths" items={page.mistakes}>
      <ul className="list-disc space-y-1 pl-5">
        {page.mistakes.map(({ claim, href }) => (
          <li key={href}>
            <a href={href}>“{claim}”</a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How a code is met: what it is confused with, why it is sent, who sends it. */
export function CodePractice({ page, say }: { readonly page: CodePage; readonly say: Say }) {
  return (
    <>
      <Confused page={page} say={say} />
      <Part id="causes" title="Likely causes (number of replies)" items={page.causes}>
        <CauseCounts causes={page.causes} />
      </Part>
      <Part id="replies" title="Providers that send it" items={page.replies.shown}>
        <Replies replies={page.replies} say={say} />
      </Part>
      <Part id="where-to-ask" title="Where to ask" items={page.help}>
        <NamedHelpLinks links={page.help} />
      </Part>
      <Mistakes page={page} />
      <Part id="good-to-know" title="Good to know" items={page.notes}>
        <Notes notes={page.notes} say={say} />
      </Part>
    </>
  );
}
