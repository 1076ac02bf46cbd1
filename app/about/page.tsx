import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { aboutParts } from '@/lib/pages/about';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import { routes } from '@/lib/routes';

const { headings } = catalogue;

export const metadata = metadataOf(headings.about.title, headings.about.lead, routes.about());

export default function Page() {
  return (
    <Shell {...shellOf(routes.about(), catalogue)}>
      <PageHead {...headings.about} />
      <Parts parts={aboutParts(catalogue)} say={sayWith(new Set(allCodes(catalogue)))} />
    </Shell>
  );
}
