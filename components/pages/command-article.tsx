import { dialogueTexts } from '../../data/interface/dialogue';
import { filled } from '../../lib/filled';
import type { CommandPage } from '../../lib/pages/commands';
import { wireOf } from '../../lib/pages/wire';
import { Notes } from '../parts/notes';
import { PageHead } from '../parts/page-head';
import { PasteLink, type PasteTexts } from '../parts/paste-link';
import type { Say } from '../parts/prose';
import { Section } from '../parts/section';
import { SourceList } from '../parts/sources';
import { Wire } from '../parts/wire';
import { ReplyTable } from './command-replies';

/** The page of a command: what it does, what may come back, and how to try it by hand. */
export function CommandArticle({
  page,
  texts,
  say,
}: {
  readonly page: CommandPage;
  readonly texts: PasteTexts;
  readonly say: Say;
}) {
  return (
    <article>
      <PageHead title={page.name} lead={page.what} />
      <PasteLink paste={texts.paste} why={texts.pasteElsewhere} />
      {page.syntax && (
        <p className="mt-3">
          <code className="[overflow-wrap:anywhere]">{page.syntax}</code>
        </p>
      )}
      <Section id="replies" title="Replies that a server can give">
        {page.replies.length > 0 ? (
          <>
            <ReplyTable replies={page.replies} />
            {page.anyHref && (
              <p className="mt-3">
                Each command can also get <a href={page.anyHref}>the replies to any command</a>,
                such as 421.
              </p>
            )}
          </>
        ) : (
          <p>No standard defines specific replies for it. The replies to any command apply.</p>
        )}
      </Section>
      {page.session.length > 0 && (
        <Section id="by-hand" title="Try it by hand">
          <Wire
            lines={wireOf(page.session, '')}
            label={filled(dialogueTexts.session, { name: page.name })}
          />
        </Section>
      )}
      {page.notes.length > 0 && (
        <Section id="good-to-know" title="Good to know">
          <Notes notes={page.notes} say={say} />
        </Section>
      )}
      <Section id="sources" title="Sources">
        <SourceList sources={page.sources} />
      </Section>
    </article>
  );
}
