import { codesTable } from '@/lib/api';
import { catalogue } from '@/lib/catalogue';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(codesTable(catalogue), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
