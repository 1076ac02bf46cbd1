import { MistakeList } from '@/components/pages/mistake-list';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { mistakeGroups } from '@/lib/pages/mistakes';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { headings } = catalogue;

export const metadata = metadataOf(
  headings.mistakes.title,
  headings.mistakes.lead,
  routes.mistakes(),
);

export default function Page() {
  const say = sayWith(new Set(allCodes(catalogue)));
  return (
    <Shell {...shellOf(routes.mistakes(), catalogue)}>
      <PageHead {...headings.mistakes} />
      {mistakeGroups(catalogue).map(({ id, title, mistakes }) => (
        <Section key={id} id={id} title={title}>
          <MistakeList mistakes={mistakes} say={say} />
        </Section>
      ))}
    </Shell>
  );
}
