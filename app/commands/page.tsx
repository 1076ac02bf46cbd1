import { CommandList } from '@/components/command-list';
import { PageHead } from '@/components/page-head';
import { Shell } from '@/components/shell';
import { catalogue } from '@/lib/catalogue';
import { commandViews } from '@/lib/commands';
import { metadataOf } from '@/lib/metadata';
import { routes } from '@/lib/routes';

const { site, headings } = catalogue;

export const metadata = metadataOf(headings.commands.title, headings.commands.lead, routes.commands());

export default function Page() {
  return (
    <Shell name={site.name} note={site.checkFirst}>
      <PageHead {...headings.commands} />
      <CommandList commands={commandViews(catalogue)} />
    </Shell>
  );
}
