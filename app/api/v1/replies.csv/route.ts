import { catalogue } from '@/lib/catalogue';
import { repliesTable } from '@/lib/publish/replies';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(repliesTable(catalogue), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
