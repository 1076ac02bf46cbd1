import { catalogue } from '@/lib/catalogue';
import { atomOf } from '@/lib/publish/feeds';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(atomOf(catalogue), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
