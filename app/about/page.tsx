import { OwnAddress } from '@/components/parts/own-address';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { aboutParts } from '@/lib/pages/about';
import { shellOf } from '@/lib/pages/navigation';
import { trustParts } from '@/lib/pages/trust';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';
import { reportAddress, sourceAddress } from '@/lib/routes';

const { headings } = catalogue;

export const metadata = metadataOf(headings.about.title, headings.about.lead, routes.about());

const { who, licence } = trustParts(catalogue, {
  contact: process.env['SITE_CONTACT'] ?? '',
  report: reportAddress(),
  source: sourceAddress(),
});
const [what, ...others] = aboutParts(catalogue);
const parts = [...(what ? [what] : []), who, ...others, licence];

export default function Page() {
  return (
    <Shell {...shellOf(routes.about(), catalogue)}>
      <PageHead {...headings.about} />
      <Parts parts={parts} say={sayWith(new Set(allCodes(catalogue)))} />
      <OwnAddress />
    </Shell>
  );
}
