import { catalogue } from '@/lib/catalogue';
import { repliesFile } from '@/lib/publish/replies';

export const dynamic = 'force-static';

export const GET = () => Response.json(repliesFile(catalogue));
