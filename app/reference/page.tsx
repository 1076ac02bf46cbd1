import { ReferenceList } from '@/components/pages/reference-list';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { referenceEntries, shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { navigation, commandLine } = catalogue;
const { referenceTitle: title, referenceLead: lead } = navigation;

export const metadata = metadataOf(title, lead, routes.reference());

export default function Page() {
  return (
    <Shell {...shellOf(routes.reference(), catalogue)}>
      <PageHead title={title} lead={lead} />
      <ReferenceList entries={referenceEntries(catalogue)} />
      <Parts parts={commandLine} say={(text) => text} />
    </Shell>
  );
}
