import { anchorTexts } from '../../data/interface/anchors';
import { providerPageTexts } from '../../data/interface/provider-page';
import { replyTexts } from '../../data/interface/replies';
import { filled } from '../../lib/filled';
import { WHERE_TO_ASK } from '../../lib/pages/help-links';
import type { ProviderPage, ReplyView } from '../../lib/pages/provider-page';
import type { PluralForms } from '../../lib/plural';
import { Filter } from '../parts/filter';
import { Happened } from '../parts/happened';
import { HelpLinks } from '../parts/help-links';
import { PageHead } from '../parts/page-head';
import { Part } from '../parts/part';
import { PasteLink, type PasteTexts } from '../parts/paste-link';
import type { Say } from '../parts/prose';
import { Fragments } from '../parts/replies';
import { Section } from '../parts/section';
import { SourceLine } from '../parts/sources';

function Reply({ reply, say }: { readonly reply: ReplyView; readonly say: Say }) {
  return (
    <li
      id={reply.id}
      data-filter=""
      className="border-rule target:bg-marker -mx-2 border-b px-2 py-3"
    >
      <p className="flex flex-wrap items-baseline gap-x-3">
        {reply.codes.map(({ code, href }) => (
          <a
            key={code}
            href={href}
            className={`class-${code.charAt(0)} text-tone font-mono font-semibold`}
          >
            {code}
          </a>
        ))}
        <span className="text-soft text-[0.9rem]">
          {replyTexts[reply.permanent ? 'permanent' : 'temporary']}, {reply.said}
        </span>
        <a
          href={`#${reply.id}`}
          aria-label={filled(anchorTexts.toReply, { id: reply.id })}
          className="text-soft ml-auto text-[0.9rem] no-underline print:hidden"
        >
          #
        </a>
      </p>
      <Fragments reply={reply} />
      <p className="mt-1 max-w-[46rem]">
        {say(reply.means)} {reply.who && <b className="font-semibold">{reply.who}:</b>}{' '}
        {say(reply.todo)}
      </p>
      <SourceLine source={reply.source} />
    </li>
  );
}

interface ArticleProps {
  readonly page: ProviderPage;
  readonly counts: PluralForms;
  readonly texts: PasteTexts;
  readonly say: Say;
}

/** The page of a provider: its replies grouped by cause, what people meet most first, each with an anchor that never changes. */
export function ProviderArticle({ page, counts, texts, say }: ArticleProps) {
  return (
    <article>
      <PageHead title={page.name} lead={page.lead} />
      <PasteLink paste={texts.paste} why={texts.pasteElsewhere} />
      {page.codes.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-1.5" aria-label={providerPageTexts.codes}>
          {page.codes.map(({ code, href, count }) => (
            <li key={code}>
              <a href={href} className={`chip class-${code.charAt(0)} text-tone! font-mono`}>
                {code}
                {count > 1 && <span className="text-soft ml-1.5">×{count}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="text-soft mt-3">
        {filled(
          page.read.first === page.read.last
            ? providerPageTexts.read
            : providerPageTexts.readBetween,
          { ...page.read },
        )}
      </p>
      <Part id="changes" title={providerPageTexts.changes} items={page.changes}>
        <Happened changes={page.changes} say={say} />
      </Part>
      <Part id={WHERE_TO_ASK} title={providerPageTexts.help} items={page.help}>
        <HelpLinks links={page.help} />
      </Part>
      {page.total > 8 && (
        <Filter
          label={filled(providerPageTexts.filter, { name: page.name })}
          placeholder={providerPageTexts.filterExample}
          counts={counts}
        />
      )}
      <div>
        {/* Whoever comes by a link to a reply sees whose it is. */}
        <p className="stays-on-top bg-paper border-rule sticky top-0 z-10 mt-6 border-b py-2 font-semibold print:hidden">
          {filled(providerPageTexts.repliesOf, { name: page.name })}
        </p>
        {page.order && <p className="text-soft mt-3 max-w-[46rem]">{page.order}</p>}
        {page.groups.map(({ cause, name, href, replies }) => (
          <Section key={cause} id={`cause-${cause}`} title={name}>
            <p className="text-soft mb-1">
              <a href={href}>{providerPageTexts.howToFix}</a>
            </p>
            <ul>
              {replies.map((reply) => (
                <Reply key={reply.id} reply={reply} say={say} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
      {page.hosts.length > 0 && (
        <Section id="hosts" title={providerPageTexts.hosts}>
          <p className="text-soft mb-2">{providerPageTexts.hostsLead}</p>
          <ul className="space-y-1">
            {page.hosts.map(({ end, source }) => (
              <li key={end}>
                <code>{end}</code> <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
