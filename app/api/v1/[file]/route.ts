import { catalogue } from '@/lib/catalogue';
import { schemaNames, schemaOf } from '@/lib/publish/schemas';

export const dynamic = 'force-static';
export const dynamicParams = false;

const fileOf = (name: string): string => `${name}.schema.json`;

export const generateStaticParams = () => schemaNames.map((name) => ({ file: fileOf(name) }));

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  const { file } = await params;
  const schemas = schemaNames
    .filter((name) => fileOf(name) === file)
    .map((name) => schemaOf(name, catalogue));
  return Response.json(schemas[0]);
}
