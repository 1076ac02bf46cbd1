import { MAILBOX, OWN, QUOTA_LEVEL, THROWN_BEFORE } from './patterns';

/** How far the level may stand from the mailbox, in the same notice. */
const REACH = 160;
const LONGEST_NAME = 80;

/**
 * Does a program tell the owner of a mailbox how full it is? Nothing has failed. Dovecot 'Your mailbox is
 * now 90% full', Courier 'Your mailbox on the server is now more than 90% full', Zimbra 'Your mailbox size
 * has reached …, which is over 90% of your … quota', Exchange 'Your mailbox is almost full'.
 * https://doc.dovecot.org/main/core/plugins/quota.html, https://wiki.zimbra.com/wiki/Quota_warning
 * `text` is in lower case, its white space folded.
 */
export const isQuotaNotice = (text: string): boolean =>
  [...text.matchAll(OWN)].some(({ index }) => {
    const [named = ''] = text.slice(index, index + LONGEST_NAME).split('. ');
    const before = text.slice(Math.max(0, index - REACH / 4), index);
    return (
      MAILBOX.test(named) &&
      !THROWN_BEFORE.test(before) &&
      QUOTA_LEVEL.test(`${before}${text.slice(index, index + REACH)}`)
    );
  });
