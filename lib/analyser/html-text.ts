import { BREAKING_TAG, ENTITY, TAG } from './patterns';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

function character(reference: string): string {
  const body = reference.slice(1, -1).toLowerCase();
  if (!body.startsWith('#')) return named[body] ?? ' ';
  const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : ' ';
}

/** The readable text of an HTML part. Nothing of it is ever rendered as HTML, so nothing has to be made safe. */
export function textOfHtml(html: string): string {
  return html.replace(TAG, (tag) => (BREAKING_TAG.test(tag) ? '\n' : '')).replace(ENTITY, character);
}
