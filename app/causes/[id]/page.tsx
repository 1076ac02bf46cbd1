import { notFound } from 'next/navigation';
import { CauseArticle } from '@/components/pages/cause-article';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { causePage } from '@/lib/pages/cause-page';
import { shellOf } from '@/lib/pages/navigation';
import { causeMetadata } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateStaticParams = () => catalogue.causes.map(({ id }) => ({ id }));

async function pageOf({ params }: Props) {
  const { id } = await params;
  const cause = catalogue.causes.find((entry) => entry.id === id);
  return cause ? causePage(cause, catalogue) : notFound();
}

export const generateMetadata = async (props: Props) => causeMetadata(await pageOf(props));

export default async function Page(props: Props) {
  const page = await pageOf(props);
  return (
    <Shell {...shellOf(routes.cause(page.id), catalogue)}>
      <CauseArticle
        page={page}
        frame={{ ...catalogue, say: sayWith(new Set(allCodes(catalogue))) }}
      />
    </Shell>
  );
}
