import { ProviderList } from '@/components/pages/provider-list';
import { PageHead } from '@/components/parts/page-head';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { shellOf } from '@/lib/pages/navigation';
import { providersByKind } from '@/lib/pages/provider-page';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { headings, compare, providerList } = catalogue;

export const metadata = metadataOf(
  headings.providers.title,
  headings.providers.lead,
  routes.providers(),
);

export default function Page() {
  return (
    <Shell {...shellOf(routes.providers(), catalogue)}>
      <PageHead {...headings.providers} />
      <p className="mt-3">
        <a href={routes.compare()}>{compare.toAll}</a>
      </p>
      <ProviderList groups={providersByKind(catalogue)} texts={providerList} />
    </Shell>
  );
}
