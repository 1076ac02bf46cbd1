import { readFields } from './head';
import type { Unread } from './types';

const SMIME = ['application/pkcs7-mime', 'application/x-pkcs7-mime'];
const SIGNED = 'smime-type=signed-data';
const RPMSG = 'application/x-microsoft-rpmsg-message';
/** The attachment with the protected mail stands behind a short text. */
const NEAR = 50_000;

/**
 * How a mail is encrypted as a whole, by the fields of its head: S/MIME (RFC 8551, 3.2), PGP (RFC
 * 3156, 4), rights management ([MS-OXORMMS], 2.2.3.2). What a bounce returns may be encrypted: that
 * is none.
 */
export function nameProtected(head: string, mail: string): Unread | undefined {
  const type = (readFields(head)['content-type'] ?? '').toLowerCase();
  // Some programs only say it by the name of the file.
  if (SMIME.some((name) => type.startsWith(name)) || type.includes('.p7m'))
    return type.includes(SIGNED) ? 'smime-signed' : 'smime';
  if (type.startsWith('multipart/encrypted')) return 'pgp';
  if (type.startsWith('multipart/report')) return undefined;
  return mail.slice(0, NEAR).toLowerCase().includes(RPMSG) ? 'rpmsg' : undefined;
}
