import type { MetadataRoute } from 'next';
import { catalogue } from '@/lib/catalogue';
import { pagePaths } from '@/lib/publish/site-map';
import { published } from '@/lib/routes';

export const dynamic = 'force-static';

export default function sitemap(): MetadataRoute.Sitemap {
  return pagePaths(catalogue).map((path) => ({
    url: published(path),
    lastModified: catalogue.site.checked,
  }));
}
