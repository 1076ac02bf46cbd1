import { catalogue } from '@/lib/catalogue';
import { repliesSchema } from '@/lib/publish/replies-schema';

export const dynamic = 'force-static';

export const GET = () => Response.json(repliesSchema(catalogue));
