import type { Metadata } from 'next';
import { NotFoundIsland } from '@/components/islands/islands';
import { ThreeNumbers } from '@/components/pages/three-numbers';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes, findByCode } from '@/lib/lookup';
import { meaningsOf } from '@/lib/pages/digit-meanings';
import { familyPages } from '@/lib/pages/family-page';
import { namedPages } from '@/lib/pages/named-pages';
import { shellOf } from '@/lib/pages/navigation';
import { rangesOf } from '@/lib/pages/unknown';
import * as routes from '@/lib/routes';

const { headings, classes, subjects } = catalogue;

export const metadata: Metadata = { title: headings.notFound.title, robots: { index: false } };

const { next } = headings.notFound;
const pages = allCodes(catalogue).flatMap((code) => findByCode(catalogue, code) ?? []);

/** Made once: every page holds this one. */
const known = {
  meanings: meaningsOf(catalogue),
  names: [...pages, ...familyPages(catalogue)].map(({ code, name }) => `${code} ${name}`),
  pages: namedPages(catalogue),
  ranges: rangesOf(catalogue.enhanced),
};

export default function NotFound() {
  return (
    <Shell {...shellOf('', catalogue)}>
      <PageHead title={headings.notFound.title} lead={headings.notFound.lead} />
      <NotFoundIsland {...known} />
      <ThreeNumbers {...headings.notFound.threeNumbers} classes={classes} subjects={subjects} />
      <p className="mt-8">
        <a href={routes.home()}>{next.codes}</a>
        <span className="needs-script">
          {next.search} <a href={routes.bounce()}>{next.paste}</a>
        </span>
        .
      </p>
    </Shell>
  );
}
