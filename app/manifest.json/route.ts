import { catalogue } from '@/lib/catalogue';
import * as routes from '@/lib/routes';

export const dynamic = 'force-static';

const { site } = catalogue;

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: routes.file(purpose === 'any' ? `icon-${size}.png` : `icon-maskable-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a browser needs to install the site. Named .json, because every host knows that type. */
export const GET = () =>
  Response.json({
    id: routes.home(),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'en',
    start_url: routes.home(),
    scope: routes.home(),
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
      { src: routes.icon(), sizes: 'any', type: 'image/svg+xml' },
    ],
  });
