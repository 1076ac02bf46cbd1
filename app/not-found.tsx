import type { Metadata } from 'next';
import { NotFoundAnswer } from '@/components/pages/not-found.client';
import { ThreeNumbers } from '@/components/pages/three-numbers';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes, findByCode } from '@/lib/lookup';
import { meaningsOf } from '@/lib/pages/digit-meanings';
import { familyPages } from '@/lib/pages/family-page';
import { rangesOf } from '@/lib/pages/unknown';
import { routes } from '@/lib/routes';

const { site, headings, classes, subjects } = catalogue;

export const metadata: Metadata = { title: headings.notFound.title, robots: { index: false } };

export default function NotFound() {
  const pages = allCodes(catalogue).flatMap((code) => findByCode(catalogue, code) ?? []);
  // Short texts, not objects: the framework puts them into each page that it runs on. One long text
  // would be sent behind the page, and what arrives first would differ from build to build.
  const names = [...pages, ...familyPages(catalogue)].map(({ code, name }) => `${code} ${name}`);
  return (
    <Shell name={site.name} note={site.checkFirst}>
      <PageHead title={headings.notFound.title} lead={headings.notFound.lead} />
      <NotFoundAnswer
        meanings={meaningsOf(catalogue)}
        names={names}
        ranges={rangesOf(catalogue.enhanced)}
      />
      <ThreeNumbers {...headings.notFound.threeNumbers} classes={classes} subjects={subjects} />
      <p className="mt-8">
        <a href={routes.home()}>See all codes</a>, search for a word, or{' '}
        <a href={routes.bounce()}>paste the message that came back</a>.
      </p>
    </Shell>
  );
}
