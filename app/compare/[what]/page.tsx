import { notFound } from 'next/navigation';
import { ComparePair } from '@/components/pages/compare-pair';
import { CompareProviders } from '@/components/pages/compare-providers';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { providersCompared } from '@/lib/pages/compare';
import { comparisons } from '@/lib/pages/compare-index';
import { shellOf } from '@/lib/pages/navigation';
import { pairOf } from '@/lib/pages/pair';
import { fitting, metadataOf } from '@/lib/publish/metadata';
import { routes } from '@/lib/routes';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly what: string }>;
}

export const generateStaticParams = () => comparisons(catalogue).map((what) => ({ what }));

async function compared({ params }: Props) {
  const { what } = await params;
  return { pair: pairOf(what, catalogue), providers: providersCompared(what, catalogue) };
}

export async function generateMetadata(props: Props) {
  const { pair, providers } = await compared(props);
  const { id, title, lead } = pair ?? providers ?? notFound();
  return metadataOf(fitting(title, providers?.short), lead, routes.compare(id));
}

const say = sayWith(new Set(allCodes(catalogue)));
const { compare } = catalogue;

export default async function Page(props: Props) {
  const { pair, providers } = await compared(props);
  const { id } = pair ?? providers ?? notFound();
  return (
    <Shell {...shellOf(routes.compare(id), catalogue)}>
      {pair && <ComparePair page={pair} texts={compare.pair} say={say} />}
      {providers && <CompareProviders page={providers} texts={compare} say={say} />}
    </Shell>
  );
}
