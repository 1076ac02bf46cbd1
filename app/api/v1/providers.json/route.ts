import { catalogue } from '@/lib/catalogue';
import { providersFile } from '@/lib/publish/api';

export const dynamic = 'force-static';

export const GET = () => Response.json(providersFile(catalogue));
