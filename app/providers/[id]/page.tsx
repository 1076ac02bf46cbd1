import { notFound } from 'next/navigation';
import { ProviderArticle } from '@/components/pages/provider-article';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { shellOf } from '@/lib/pages/navigation';
import { providerPage } from '@/lib/pages/provider-page';
import { providerMetadata } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateStaticParams = () => catalogue.providers.map(({ id }) => ({ id }));

async function pageOf({ params }: Props) {
  const { id } = await params;
  const provider = catalogue.providers.find((entry) => entry.id === id);
  return provider ? providerPage(provider, catalogue) : notFound();
}

export const generateMetadata = async (props: Props) => providerMetadata(await pageOf(props));

export default async function Page(props: Props) {
  const page = await pageOf(props);
  return (
    <Shell {...shellOf(routes.provider(page.id), catalogue)}>
      <ProviderArticle
        texts={catalogue.codeTexts}
        page={page}
        counts={catalogue.counts.replies}
        say={sayWith(new Set(allCodes(catalogue)))}
      />
    </Shell>
  );
}
