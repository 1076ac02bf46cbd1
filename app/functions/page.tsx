import { CodeGroup } from '@/components/pages/code-table';
import { JumpLinks } from '@/components/pages/jump-links';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { shellOf, tableOrders } from '@/lib/pages/navigation';
import { tableByFunction } from '@/lib/pages/table';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { navigation, partyNames, headings, home } = catalogue;

export const metadata = metadataOf(
  headings.functions.title,
  headings.functions.lead,
  routes.functions(),
);

export default function Page() {
  const groups = tableByFunction(catalogue);
  return (
    <Shell {...shellOf(routes.functions(), catalogue)}>
      <PageHead {...headings.functions} />
      <JumpLinks
        groups={groups}
        orders={tableOrders(routes.functions(), catalogue)}
        texts={navigation.table}
        place="second"
      />
      {groups.map((group) => (
        <CodeGroup
          key={group.digit}
          group={group}
          partyNames={partyNames}
          oddCounts={home.odd}
          place="second"
        />
      ))}
    </Shell>
  );
}
