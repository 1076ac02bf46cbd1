import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CodeArticle } from '@/components/pages/code-article';
import { FamilyArticle } from '@/components/pages/family-article';
import { sayWith } from '@/components/parts/prose';
import { Shell } from '@/components/parts/shell';
import { StructuredData } from '@/components/parts/structured-data';
import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { codePages } from '@/lib/pages/code-pages';
import { familyPages } from '@/lib/pages/family-page';
import { shellOf } from '@/lib/pages/navigation';
import { codeMetadata, familyMetadata } from '@/lib/publish/metadata';
import { definitionOf } from '@/lib/publish/structured-data';
import * as routes from '@/lib/routes';

export const dynamicParams = false;

interface Props {
  readonly params: Promise<{ readonly code: string }>;
}

const codes = allCodes(catalogue);
const pageOf = codePages(catalogue);
const families = familyPages(catalogue);

export const generateStaticParams = () =>
  [...codes, ...families.map(({ code }) => code)].map((code) => ({ code }));

const familyOf = (code: string) => families.find((family) => family.code === code) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const page = pageOf(code);
  return page ? codeMetadata(page) : familyMetadata(familyOf(code));
}

export default async function Page({ params }: Props) {
  const { code } = await params;
  const page = pageOf(code);
  const say = sayWith(new Set(codes.filter((other) => other !== code)));
  return (
    <Shell {...shellOf(routes.code(code), catalogue)}>
      {page && <StructuredData data={definitionOf(page)} />}
      {page ? (
        <CodeArticle page={page} frame={{ ...catalogue, say }} />
      ) : (
        <FamilyArticle page={familyOf(code)} />
      )}
    </Shell>
  );
}
