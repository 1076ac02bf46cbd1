import { CommandList, Dialogue } from '@/components/pages/command-list';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { commandViews, isStep } from '@/lib/pages/commands';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { headings } = catalogue;
const commands = commandViews(catalogue);
const say = sayWith(new Set());

export const metadata = metadataOf(
  headings.commands.title,
  headings.commands.lead,
  routes.commands(),
);

export default function Page() {
  return (
    <Shell {...shellOf(routes.commands(), catalogue)}>
      <PageHead {...headings.commands} />
      <Section id="dialogue" title={headings.commands.dialogue}>
        <p className="max-w-[46rem]">
          {say(headings.commands.byHand)} {headings.commands.letters}
        </p>
        <Dialogue commands={commands.filter(isStep)} />
      </Section>
      <Section id="others" title={headings.commands.others}>
        <CommandList commands={commands.filter((command) => !isStep(command))} />
      </Section>
    </Shell>
  );
}
