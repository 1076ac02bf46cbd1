import { ImageResponse } from 'next/og';
import { SharedPicture } from '@/components/og/picture';
import { catalogue } from '@/lib/catalogue';
import { IMAGE_SIZE } from '@/lib/publish/metadata';
import { picturesOf } from '@/lib/publish/pictures';

export const dynamic = 'force-static';
export const dynamicParams = false;

const pictures = new Map(picturesOf(catalogue).map((picture) => [`${picture.id}.png`, picture]));

export const generateStaticParams = () => [...pictures.keys()].map((file) => ({ file }));

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  const picture = pictures.get((await params).file);
  if (!picture) return new Response(null, { status: 404 });
  return new ImageResponse(
    <SharedPicture picture={picture} siteName={catalogue.site.name} />,
    IMAGE_SIZE,
  );
}
