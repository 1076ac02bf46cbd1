import { catalogue } from '@/lib/catalogue';
import { allCodes } from '@/lib/lookup';
import { codeFile } from '@/lib/publish/api';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  allCodes(catalogue).map((code) => ({ file: `${code}.json` }));

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  const { file } = await params;
  return Response.json(codeFile(file.replace('.json', ''), catalogue));
}
