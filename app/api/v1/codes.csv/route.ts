import { catalogue } from '@/lib/catalogue';
import { codesTable } from '@/lib/publish/api';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(codesTable(catalogue), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
