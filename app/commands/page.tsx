import { CommandList, Dialogue } from '@/components/pages/command-list';
import { PageHead } from '@/components/parts/page-head';
import { sayWith } from '@/components/parts/prose';
import { Section } from '@/components/parts/section';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { commandViews, isStep } from '@/lib/pages/commands';
import { shellOf } from '@/lib/pages/navigation';
import { metadataOf } from '@/lib/publish/metadata';
import { routes } from '@/lib/routes';

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
      <Section id="dialogue" title="The whole SMTP session, from connecting to QUIT">
        <p className="max-w-[46rem]">
          {say(headings.commands.byHand)} C is the client that sends, S the server that answers. On
          the right stands every reply that the step can bring.
        </p>
        <Dialogue commands={commands.filter(isStep)} />
      </Section>
      <Section id="others" title="Rarer commands">
        <CommandList commands={commands.filter((command) => !isStep(command))} />
      </Section>
    </Shell>
  );
}
