/**
 * What may stand in an address that goes into the lines of a mail server: quotes, spaces and signs
 * such as '%' or '~' have a meaning of their own there.
 */
const ALLOWED = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:/._-');

/**
 * The address of a site as it goes into the lines, without the slash at its end: 'codes.example/'
 * with https in front → 'https://codes.example'. Undefined where it is none, or would break a line.
 */
export function siteOf(typed: string): string | undefined {
  const address = typed.trim();
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname, search, hash } = new URL(address);
  if (!['https:', 'http:'].includes(protocol) || search || hash) return undefined;
  const site = origin + (pathname.endsWith('/') ? pathname.slice(0, -1) : pathname);
  return [...site].every((sign) => ALLOWED.has(sign)) ? site : undefined;
}

/** Does it lack only what it has to begin with: 'codes.example'? */
export const isBare = (typed: string): boolean =>
  !typed.includes('://') && siteOf(`https://${typed.trim()}`) !== undefined;
