import { catalogue } from '@/lib/catalogue';
import { openSearchOf } from '@/lib/publish/open-search';

export const dynamic = 'force-static';

export const GET = () =>
  new Response(openSearchOf(catalogue.site), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
