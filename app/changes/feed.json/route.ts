import { catalogue } from '@/lib/catalogue';
import { jsonFeedOf } from '@/lib/publish/feeds';

export const dynamic = 'force-static';

export const GET = () => Response.json(jsonFeedOf(catalogue));
