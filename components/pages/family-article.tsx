import type { FamilyPage } from '../../lib/pages/family-page';
import { CodeList } from '../parts/code-list';
import { PageHead } from '../parts/page-head';
import { Section } from '../parts/section';
import { SourceLine } from '../parts/sources';

/** The page of a class or a subject: what it means, then every code of it. */
export function FamilyArticle({ page }: { readonly page: FamilyPage }) {
  return (
    <article className={`class-${page.first}`}>
      <PageHead title={`${page.code}: ${page.name}`} lead={page.plain} />
      <p className="mt-2">
        <SourceLine source={page.source} />
      </p>
      {page.groups.map(({ id, title, plain, codes }) => (
        <Section key={id} id={id} title={title}>
          {plain && <p className="text-soft mb-2 max-w-[46rem]">{plain}</p>}
          <CodeList codes={codes} />
        </Section>
      ))}
    </article>
  );
}
