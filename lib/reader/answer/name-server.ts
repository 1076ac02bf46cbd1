import type { Found } from '../decode/types';
import { ADDRESS_BEHIND, WITHIN_NAME } from './patterns';

/** How far from a server its address may stand. */
const ADDRESS_REACH = 3000;

/** A server with its address, where the text has one behind its name, and no other. */
export function nameServer(server: Found | undefined, text: string): string {
  if (!server) return '';
  const { value, start, end } = server;
  const near = text.slice(Math.max(0, start - ADDRESS_REACH), end + ADDRESS_REACH);
  const parts = near.toLowerCase().split(value);
  const found = parts.flatMap((part, place) => {
    const [, address, bare] =
      (!WITHIN_NAME.test(parts[place - 1] ?? '-') && ADDRESS_BEHIND.exec(part)) || [];
    return address ?? bare ?? [];
  });
  return new Set(found).size === 1 ? `${value} [${found[0]}]` : value;
}
