import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { Parts } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { getTextParts } from '@/lib/pages/get-text';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { site, headings } = catalogue;

export const metadata = metadataOf(headings.getText.title, headings.getText.lead, routes.getText());

export default function Page() {
  return (
    <Shell {...shellOf(routes.getText(), catalogue)} note={site.privacy}>
      <PageHead {...headings.getText} />
      <p className="mt-4">
        <a href={routes.bounce()}>{headings.getText.back}</a>
      </p>
      <Parts parts={getTextParts(catalogue)} say={sayWith(new Set())} />
    </Shell>
  );
}
