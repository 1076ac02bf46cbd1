import { createHash } from 'node:crypto';

/** A source expression of a content security policy that allows exactly this inline text. */
export const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A short name for a content: the same content has the same name, another one another. */
export const nameOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);
