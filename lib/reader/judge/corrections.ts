import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import type { ReaderCatalogue } from './catalogue-types';
import { byBasic, byEnhanced, type Finding } from './witnesses';

/** What a server can only find out once it has been told the recipient. */
const ABOUT_RECIPIENT = new Set<CauseId>([
  'user-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'moved',
  'domain-not-found',
  'domain-accepts-no-mail',
]);

/**
 * A server that refuses at its greeting knows nothing but who connects: whatever its words seem to
 * say, it means that host.
 */
export function correctByStage(finding: Finding, { stage, basic }: Delivery): Finding {
  const early = stage === 'greeting' && basic?.value.startsWith('5');
  return early && ABOUT_RECIPIENT.has(finding.cause)
    ? { ...finding, cause: 'ip-blocked' }
    : finding;
}

/** What is said of an account: whose it is, the words do not tell. */
const ABOUT_ACCOUNT = new Set<CauseId>(['user-unknown', 'mailbox-disabled']);

/** A message that is refused for a recipient has passed the login. */
const namesRecipient = ({ recipient, stage, diagnostic }: Delivery): boolean =>
  recipient !== undefined ||
  stage === 'recipient' ||
  diagnostic.toLowerCase().includes('recipient');

/**
 * 'User account disabled' behind a code of the login (5.7.13, 535) is the account of the one who
 * sends (RFC 4954, 6; RFC 5248, 2.4).
 */
export function correctAtLogin(
  finding: Finding,
  delivery: Delivery,
  catalogue: ReaderCatalogue,
): Finding {
  if (finding.by !== 'wording' || !ABOUT_ACCOUNT.has(finding.cause)) return finding;
  const code = byEnhanced(delivery, catalogue) ?? byBasic(delivery, catalogue);
  return code?.cause === 'login-failed' && !namesRecipient(delivery) ? code : finding;
}
