import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { accentStyle } from '@/lib/brand';
import { catalogue } from '@/lib/catalogue';
import * as routes from '@/lib/routes';
import { absolute } from '@/lib/routes';

const { site } = catalogue;
const accent = accentStyle(process.env.SITE_ACCENT ?? '');

export const metadata: Metadata = {
  title: { default: site.title, template: `%s · ${site.name}` },
  description: site.description,
  icons: { icon: routes.icon() },
  manifest: routes.file('manifest.json'),
  ...(absolute('') ? { metadataBase: new URL(absolute('')) } : {}),
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    // The script in the head sets the theme that was chosen.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src={routes.themeScript()} data-own="" data-theme="" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href={routes.openSearch()}
        />
        {accent && <style>{accent}</style>}
      </head>
      <body>{children}</body>
    </html>
  );
}
