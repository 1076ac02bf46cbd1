import { catalogue } from '@/lib/catalogue';
import { causesFile } from '@/lib/publish/api';

export const dynamic = 'force-static';

export const GET = () => Response.json(causesFile(catalogue));
