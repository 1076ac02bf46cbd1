import { catalogue } from '@/lib/catalogue';
import { llmsText } from '@/lib/publish/llms-text';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(llmsText(catalogue), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
