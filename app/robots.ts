import type { MetadataRoute } from 'next';
import * as routes from '@/lib/routes';
import { published } from '@/lib/routes';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: published(routes.sitemap()) };
}
