import { CauseList } from '@/components/pages/cause-list';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { listedCauses } from '@/lib/pages/cause-page';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { headings, causeGroups, partyNames } = catalogue;

export const metadata = metadataOf(headings.causes.title, headings.causes.lead, routes.causes());

export default function Page() {
  return (
    <Shell {...shellOf(routes.causes(), catalogue)}>
      <PageHead {...headings.causes} />
      {causeGroups.map((group) => (
        <CauseList
          key={group.title}
          {...group}
          causes={listedCauses(group.causes, catalogue)}
          partyNames={partyNames}
        />
      ))}
    </Shell>
  );
}
