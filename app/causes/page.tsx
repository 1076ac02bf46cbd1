import { CauseList } from '@/components/pages/cause-list';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { metadataOf } from '@/lib/publish/metadata';
import { routes } from '@/lib/routes';

const { site, headings, causeGroups, partyNames } = catalogue;

export const metadata = metadataOf(headings.causes.title, headings.causes.lead, routes.causes());

export default function Page() {
  return (
    <Shell name={site.name} note={site.checkFirst}>
      <PageHead {...headings.causes} />
      {causeGroups.map((group) => (
        <CauseList key={group.title} {...group} partyNames={partyNames} />
      ))}
    </Shell>
  );
}
