import { catalogue } from '@/lib/catalogue';
import { recordsOf } from '@/lib/search/records';

export const dynamic = 'force-static';

export function GET() {
  return new Response(`export default ${JSON.stringify(recordsOf(catalogue))}`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
