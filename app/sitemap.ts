import type { MetadataRoute } from 'next';
import { catalogue } from '@/lib/catalogue';
import { published } from '@/lib/routes';
import { pagePaths } from '@/lib/site-map';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return pagePaths(catalogue).map((path) => ({
    url: published(path),
    lastModified: catalogue.site.checked,
  }));
}
