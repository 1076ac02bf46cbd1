import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { apiParts } from '@/lib/pages/about';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import { routes } from '@/lib/routes';

const { headings } = catalogue;

export const metadata = metadataOf(headings.api.title, headings.api.lead, routes.api());

export default function Page() {
  return (
    <Shell {...shellOf(routes.api(), catalogue)}>
      <PageHead {...headings.api} />
      <Parts parts={apiParts(catalogue)} say={sayWith(new Set())} />
    </Shell>
  );
}
