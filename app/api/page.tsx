import { FieldLists } from '@/components/pages/field-lists';
import { CopyScript } from '@/components/parts/copyable';
import { OwnAddress } from '@/components/parts/own-address';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { PartText } from '@/components/parts/text-parts';
import { catalogue } from '@/lib/catalogue';
import { shellOf } from '@/lib/pages/navigation';
import { apiPage } from '@/lib/publish/api-parts';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { headings } = catalogue;

export const metadata = metadataOf(headings.api.title, headings.api.lead, routes.api());

export default function Page() {
  return (
    <Shell {...shellOf(routes.api(), catalogue)}>
      <PageHead {...headings.api} />
      {apiPage(catalogue).map((part) => (
        <Section key={part.id} id={part.id} title={part.title}>
          <PartText part={part} say={sayWith(new Set())} />
          <FieldLists lists={part.lists} />
        </Section>
      ))}
      <OwnAddress />
      <CopyScript />
    </Shell>
  );
}
