import { commandPageTexts } from '../../data/interface/command-page';
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
  const { anyReply } = commandPageTexts;
  return (
    <article>
      <PageHead title={page.name} lead={page.what} />
      <PasteLink paste={texts.paste} why={texts.pasteElsewhere} />
      {page.syntax && (
        <p className="mt-3">
          <code className="[overflow-wrap:anywhere]">{page.syntax}</code>
        </p>
      )}
      <Section id="replies" title={commandPageTexts.replies}>
        {page.replies.length > 0 ? (
          <>
            <ReplyTable replies={page.replies} />
            {page.anyHref && (
              <p className="mt-3">
                {anyReply.before} <a href={page.anyHref}>{anyReply.link}</a>
                {anyReply.after}
              </p>
            )}
          </>
        ) : (
          <p>{commandPageTexts.noReplies}</p>
        )}
      </Section>
      {page.session.length > 0 && (
        <Section id="by-hand" title={commandPageTexts.byHand}>
          <Wire
            lines={wireOf(page.session, '')}
            label={filled(dialogueTexts.session, { name: page.name })}
          />
        </Section>
      )}
      {page.notes.length > 0 && (
        <Section id="good-to-know" title={commandPageTexts.notes}>
          <Notes notes={page.notes} say={say} />
        </Section>
      )}
      <Section id="sources" title={commandPageTexts.sources}>
        <SourceList sources={page.sources} />
      </Section>
    </article>
  );
}
