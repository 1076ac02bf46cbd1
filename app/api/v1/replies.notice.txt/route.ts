import { catalogue } from '@/lib/catalogue';
import { repliesNotice } from '@/lib/publish/replies-notice';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(repliesNotice(catalogue), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
