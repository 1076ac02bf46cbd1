import type { ComparedProvider, ProvidersCompared } from '../../lib/pages/compare';
import { Meanings } from '../parts/meanings';
import { PageHead } from '../parts/page-head';
import { Part } from '../parts/part';
import type { Say } from '../parts/prose';
import { Fragments } from '../parts/replies';
import { Section } from '../parts/section';

interface Texts {
  readonly standards: string;
  readonly providers: string;
  readonly providerColumn: string;
}

function ProviderRow({ row, say }: { readonly row: ComparedProvider; readonly say: Say }) {
  return (
    <tr className="border-rule border-b align-baseline max-sm:block max-sm:py-2 [&>*]:sm:py-2 [&>*]:sm:pr-4">
      <th scope="row" className="text-left font-semibold max-sm:block sm:w-48">
        <a href={row.href}>{row.name}</a>
      </th>
      <td className="max-sm:block">
        <ul className="space-y-2">
          {row.replies.map(({ label, href, reply }) => (
            <li key={href}>
              <a href={href} className="font-semibold">
                {label}
              </a>
              : {say(reply.means)} <Fragments reply={reply} />
            </li>
          ))}
        </ul>
        {row.more && (
          <p className="mt-1">
            <a href={row.href} className="text-soft">
              {row.more}
            </a>
          </p>
        )}
      </td>
    </tr>
  );
}

/** What each provider means by a code, or how each reports a cause, one below the other. */
export function CompareProviders({
  page,
  texts,
  say,
}: {
  readonly page: ProvidersCompared;
  readonly texts: Texts;
  readonly say: Say;
}) {
  const { standards } = page;
  return (
    <article>
      <PageHead title={page.title} lead={page.lead} />
      <p className="mt-2">
        <a href={page.about.href}>{page.about.name}</a>
      </p>
      <Part
        id="standards"
        title={texts.standards}
        items={[...standards.meanings, ...standards.practice]}
      >
        <Meanings meant={standards} say={say} />
      </Part>
      <Section id="providers" title={texts.providers}>
        <table className="w-full">
          <thead className="max-sm:sr-only">
            <tr className="border-rule border-b text-left">
              <th scope="col">{texts.providerColumn}</th>
              <th scope="col">{page.column}</th>
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {page.providers.map((row) => (
              <ProviderRow key={row.href} row={row} say={say} />
            ))}
          </tbody>
        </table>
      </Section>
    </article>
  );
}
