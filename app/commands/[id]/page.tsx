import { notFound } from 'next/navigation';
import { CommandArticle } from '@/components/pages/command-article';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { commandPage } from '@/lib/pages/commands';
import { shellOf } from '@/lib/pages/navigation';
import { commandMetadata } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const generateStaticParams = () => catalogue.commands.map(({ id }) => ({ id }));

async function pageOf({ params }: Props) {
  const { id } = await params;
  const command = catalogue.commands.find((entry) => entry.id === id);
  return command ? commandPage(command, catalogue) : notFound();
}

export const generateMetadata = async (props: Props) => commandMetadata(await pageOf(props));

export default async function Page(props: Props) {
  const page = await pageOf(props);
  return (
    <Shell {...shellOf(routes.command(page.id), catalogue)}>
      <CommandArticle
        page={page}
        texts={catalogue.codeTexts}
        say={sayWith(new Set(allCodes(catalogue)))}
      />
    </Shell>
  );
}
