import { CauseList } from '@/components/cause-list';
import { PageHead } from '@/components/page-head';
import { Shell } from '@/components/shell';
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
