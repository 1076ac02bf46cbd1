import { catalogue } from '@/lib/catalogue';
import { codesFile } from '@/lib/publish/api';

export const dynamic = 'force-static';

export const GET = () => Response.json(codesFile(catalogue));
