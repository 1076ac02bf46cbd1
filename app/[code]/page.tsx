import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CodeArticle } from '@/components/code-page';
import { sayWith } from '@/components/prose';
import { Shell } from '@/components/shell';
import { catalogue } from '@/lib/catalogue';
import { basicPage } from '@/lib/code-page';
import { allCodes } from '@/lib/lookup';
import { codeMetadata } from '@/lib/metadata';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

const codes = allCodes(catalogue);

export const generateStaticParams = () => codes.map((code) => ({ code }));

async function pageOf({ params }: Props) {
  const { code } = await params;
  const entry = catalogue.basic.find((basic) => basic.code === code);
  return entry ? basicPage(entry, catalogue) : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return codeMetadata(await pageOf(props));
}

export default async function Page(props: Props) {
  const page = await pageOf(props);
  const say = sayWith(new Set(codes.filter((code) => code !== page.code)));
  return (
    <Shell name={catalogue.site.name} note={catalogue.site.checkFirst}>
      <CodeArticle page={page} frame={{ ...catalogue, say }} />
    </Shell>
  );
}
