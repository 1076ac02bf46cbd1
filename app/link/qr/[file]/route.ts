import { catalogue } from '@/lib/catalogue';
import { pictureAnswer, qrPictures } from '@/lib/publish/link-pictures';

export const dynamic = 'force-static';
export const dynamicParams = false;

const pictures = qrPictures(catalogue);

export const generateStaticParams = () => [...pictures.keys()].map((file) => ({ file }));

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
) {
  return pictureAnswer(pictures, (await params).file);
}
