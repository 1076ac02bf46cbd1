/**
 * Where the site is: its sub-path, and its origin. Apart from `lib/routes.ts`, so that a script in a
 * page can ask for these without all addresses.
 */
export const base = withoutSlash(process.env.BASE_PATH ?? '');

/** '' where the build was told none. */
export const origin = withoutSlash(process.env.SITE_URL ?? '');

/**
 * What stands for the origin wherever an address has to be absolute (the sitemap, feeds, lines for
 * mail servers): without `SITE_URL` that of `npm start`. In a page that is read elsewhere,
 * `own-address.client.ts` puts the right one in its place.
 */
export const publishedOrigin = origin || 'http://localhost:3000';

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}
