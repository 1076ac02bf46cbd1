import { BASE64, SPACES } from './patterns';
import { tagIn, tagsOf } from './tags';
import type { Remark } from './types';

/** An RSA key of 1024 bits takes 216 signs of base64, one of 2048 bits 392. */
const SHORTEST_1024 = 200;
const SHORTEST_2048 = 380;

function keyRemark(key: string, type: string): Remark {
  if (key === '') return { id: 'dkim.wrong.revoked' };
  if (!BASE64.test(key) || key.length % 4 !== 0) return { id: 'dkim.wrong.key' };
  if (type === 'ed25519') return { id: 'dkim.key.ed25519' };
  if (key.length < SHORTEST_1024) return { id: 'dkim.wrong.short' };
  return { id: key.length < SHORTEST_2048 ? 'dkim.key.1024' : 'dkim.key.2048' };
}

/** What a DKIM key record says and what is wrong with it (RFC 6376, 3.6.1; RFC 8301; RFC 8463). */
export function readDkim(value: string): Remark[] {
  const tags = tagsOf(value);
  const version = tagIn(tags, 'v');
  const key = tagIn(tags, 'p');
  const type = tagIn(tags, 'k')?.toLowerCase() ?? 'rsa';
  const isTest = tagIn(tags, 't')?.split(':').includes('y');
  return [
    ...(key === undefined
      ? [{ id: 'dkim.wrong.missing' }]
      : [keyRemark(key.split(SPACES).join(''), type)]),
    ...(version !== undefined && (version !== 'DKIM1' || tags[0]?.[0] !== 'v')
      ? [{ id: 'dkim.wrong.version' }]
      : []),
    ...(['rsa', 'ed25519'].includes(type) ? [] : [{ id: 'dkim.wrong.type', words: { type } }]),
    ...(isTest ? [{ id: 'dkim.test' }] : []),
    ...(tagIn(tags, 'h')?.toLowerCase() === 'sha1' ? [{ id: 'dkim.wrong.sha1' }] : []),
  ];
}
