import { notFound } from 'next/navigation';
import { ComparePair } from '@/components/pages/compare-pair';
import { CompareProviders } from '@/components/pages/compare-providers';
import { Moved } from '@/components/pages/moved';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { providersCompared } from '@/lib/pages/compare';
import { comparisons } from '@/lib/pages/compare-index';
import { shellOf } from '@/lib/pages/navigation';
import { allPairs, pairOf, turnedRound } from '@/lib/pages/pair';
import { fitting, metadataOf, movedMetadata } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly what: string }>;
}

export const generateStaticParams = () =>
  [...comparisons(catalogue), ...allPairs(catalogue).map(turnedRound)].map((what) => ({ what }));

async function compared({ params }: Props) {
  const { what } = await params;
  return {
    pair: pairOf(what, catalogue),
    providers: providersCompared(what, catalogue),
    /** Of an address with the two codes the other way round. */
    turned: pairOf(turnedRound(what), catalogue),
  };
}

export async function generateMetadata(props: Props) {
  const { pair, providers, turned } = await compared(props);
  if (turned) return movedMetadata(turned.title, routes.compare(turned.id));
  const { id, title, lead } = pair ?? providers ?? notFound();
  return metadataOf(fitting(title, providers?.short), lead, routes.compare(id));
}

const say = sayWith(new Set(allCodes(catalogue)));
const { compare, navigation } = catalogue;

export default async function Page(props: Props) {
  const { pair, providers, turned } = await compared(props);
  if (turned)
    return (
      <Shell {...shellOf('', catalogue)}>
        <Moved {...navigation.moved} name={turned.title} to={routes.compare(turned.id)} />
      </Shell>
    );
  const { id } = pair ?? providers ?? notFound();
  return (
    <Shell {...shellOf(routes.compare(id), catalogue)}>
      {pair && <ComparePair page={pair} texts={compare.pair} say={say} />}
      {providers && <CompareProviders page={providers} texts={compare} say={say} />}
    </Shell>
  );
}
