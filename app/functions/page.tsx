import { CodeGroup } from '@/components/pages/code-table';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { shellOf } from '@/lib/pages/navigation';
import { tableByFunction } from '@/lib/pages/table';
import { metadataOf } from '@/lib/publish/metadata';
import { routes } from '@/lib/routes';

const { partyNames, headings } = catalogue;

export const metadata = metadataOf(
  headings.functions.title,
  headings.functions.lead,
  routes.functions(),
);

export default function Page() {
  return (
    <Shell {...shellOf(routes.functions(), catalogue)}>
      <PageHead {...headings.functions} />
      {tableByFunction(catalogue).map((group) => (
        <CodeGroup key={group.digit} group={group} partyNames={partyNames} place="second" />
      ))}
    </Shell>
  );
}
