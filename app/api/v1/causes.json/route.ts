import { causesFile } from '@/lib/api';
import { catalogue } from '@/lib/catalogue';

export const dynamic = 'force-static';

export const GET = () => Response.json(causesFile(catalogue));
