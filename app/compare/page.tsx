import { CompareIndex } from '@/components/pages/compare-index';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { compareIndex } from '@/lib/pages/compare-index';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { title, lead, counted } = catalogue.compare;

export const metadata = metadataOf(title, lead, routes.compare());

export default function Page() {
  return (
    <Shell {...shellOf(routes.compare(), catalogue)}>
      <PageHead title={title} lead={lead} />
      <p className="text-soft mt-2">{counted}</p>
      <CompareIndex groups={compareIndex(catalogue)} />
    </Shell>
  );
}
