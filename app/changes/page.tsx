import { ChangeList } from '@/components/pages/change-list';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { changesByDate } from '@/lib/pages/changes';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';
import { published } from '@/lib/routes';

const { headings } = catalogue;
const page = metadataOf(headings.changes.title, headings.changes.lead, routes.changes());

export const metadata = {
  ...page,
  alternates: {
    ...page.alternates,
    types: {
      'application/atom+xml': published(routes.feed('atom.xml')),
      'application/feed+json': published(routes.feed('feed.json')),
    },
  },
};

export default function Page() {
  const { feeds, formats } = headings.changes;
  const say = sayWith(new Set(allCodes(catalogue)));
  return (
    <Shell {...shellOf(routes.changes(), catalogue)}>
      <PageHead {...headings.changes} />
      <p className="text-soft mt-3">
        {feeds} <a href={routes.feed('atom.xml')}>{formats.atom}</a>,{' '}
        <a href={routes.feed('feed.json')}>{formats.json}</a>
      </p>
      {changesByDate(catalogue).map(({ date, changes }) => (
        <Section key={date} id={`on-${date}`} title={date}>
          <ChangeList changes={changes} say={say} />
        </Section>
      ))}
    </Shell>
  );
}
