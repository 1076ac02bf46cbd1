import { catalogue } from '@/lib/catalogue';
import { packRows } from '@/lib/search/pack';
import { rowsOf } from '@/lib/search/rows';

export const dynamic = 'force-static';

export function GET() {
  return new Response(`export default ${JSON.stringify(packRows(rowsOf(catalogue)))}`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
