import type { CauseId, Party } from '../../../data/types';
import { isInformative } from '../../codes';
import { own } from '../../own';
import type { Delivery, Side } from '../formats/types';
import { wordsOf } from '../knowledge/words';
import type { CodeFacts, ReaderCatalogue } from './catalogue-types';
import { findCauseOfCode, findPrivateCause, findRegisteredCause } from './enhanced-causes';
import { LASTING } from './next-step';
import type { Finding, Judgement } from './types';
import { NOTHING } from './witnesses';

/** So much around a code is of whoever shows it ('SMTP error 550'), and no text that belongs to it. */
const LONGEST_AROUND = 60;

/** That a rule refused it is no reason: which rule, the words would tell. */
const NO_REASON = 'policy';

/** Whose logs tell what a server has met itself: their readers are not those of a code's page. */
const OF_SERVERS: ReadonlySet<Side | undefined> = new Set<Side>([
  'receiver',
  'own-mailboxes',
  'own-network',
  'own-server',
  'test',
]);

/** The words of a text; addresses and the like are none. */
const stemsIn = (text: string): string[] =>
  wordsOf(text)
    .map(({ stem }) => stem)
    .filter((stem) => !stem.startsWith('<'));

/** Does a reply say no more than the title that the registry gives to its code? */
function isTitle(code: string, { diagnostic }: Delivery, { registered }: ReaderCatalogue): boolean {
  const title = own(registered, `X${code.slice(1)}`);
  return Boolean(title) && stemsIn(diagnostic).join(' ') === stemsIn(title ?? '').join(' ');
}

/** Does nothing stand beside a code? */
const isBare = ({ diagnostic, context }: Delivery): boolean =>
  stemsIn(diagnostic).length === 0 && context.trim().length <= LONGEST_AROUND;

/**
 * Do the words of whoever shows an exact code that tells a cause ('450 4.1.2') leave open why? A server has
 * said nothing but the code, or the code means one of the causes that words without a reply may mean.
 */
function isAllThatWasSaid(
  { diagnostic, context, basic }: Delivery,
  { sure, cause, second }: Finding,
  told: CauseId | undefined,
): boolean {
  if (!told || told === 'unknown' || told === NO_REASON) return false;
  const isSilent = stemsIn(diagnostic).length === 0 && context.trim().length > LONGEST_AROUND;
  if (sure === 'likely') return isSilent && told !== cause;
  return sure === 'open' && (isSilent || (!basic && (cause === told || second === told)));
}

/** What a code means, whatever was made of the words beside it. */
function coded(cause: CauseId | undefined, code: string): Finding {
  const kind = code.includes('.') ? 'enhanced' : 'basic';
  return {
    cause: cause ?? 'unknown',
    sure: 'clear',
    by: `${kind} code`,
    clues: { codes: [kind] },
    code,
  };
}

/** What the code tells; whoever shows it has said more, so its page is not all there is. */
function byCodeInPost(cause: CauseId | undefined, code: string): Finding {
  const { code: _page, ...told } = coded(cause, code);
  return { ...told, sure: 'likely' };
}

/**
 * Does a code mean one thing, whatever words stand beside it? Not where they say that there is no
 * such address: qmail's '(#5.7.17)' is older than the meaning in the registry. Where the code says
 * that it is the sender's, they do not say whose.
 */
function isCertain(
  { cause, sure }: Finding,
  code: string,
  { certainCodes, enhancedCauses }: ReaderCatalogue,
): boolean {
  const general = code.includes('.') ? `X${code.slice(1)}` : code;
  const isUnknown = cause === 'user-unknown' && sure === 'clear';
  const isOfSender = own(enhancedCauses, general) === 'sender-rejected';
  return certainCodes.includes(general) && (isOfSender || !isUnknown);
}

const LOGIN = 'login-failed';

/** How a login fails, some codes tell more exactly than the words beside them (RFC 4954, 6). */
const isOfLogin = (
  { cause, sure, by }: Finding,
  code: string,
  { codes, basicCauses, enhancedCauses }: ReaderCatalogue,
): boolean =>
  cause === LOGIN &&
  sure !== 'open' &&
  by === 'wording' &&
  own(codes, code)?.own === true &&
  // Not what one provider means by a code of another name (Gmail's 5.7.14).
  [own(basicCauses, code), own(enhancedCauses, `X${code.slice(1)}`)].includes(LOGIN);

/** What a code means by the registry, where its title stands beside it. */
function byTitle(finding: Finding, code: string, catalogue: ReaderCatalogue): Finding {
  const { enhancedCauses } = catalogue;
  const told = enhancedCauses[`X${code.slice(1)}`] ?? enhancedCauses[code];
  const isSaid = finding.cause === told && finding.sure !== 'open';
  const { code: _page, ...said } = isSaid ? finding : coded(told, code);
  // Where large providers mean something else by it, so does the page of the code.
  if (findRegisteredCause(code, catalogue) !== told) return said;
  // A title that a program is known to say for another reason is less sure.
  const isOther = told !== undefined && !isSaid && finding.sure !== 'open';
  return isOther ? { ...said, sure: 'likely', second: finding.cause, code } : { ...said, code };
}

/**
 * What weighs a code alone is no surer than what it stands for, and tells of nothing else: 'policy'
 * beside the page that says “Reverse DNS” is a guess from other codes.
 */
function byBareCode(finding: Finding, code: string, catalogue: ReaderCatalogue): Finding {
  const isExact = code.includes('.');
  const told = isExact ? findCauseOfCode(code, catalogue) : own(catalogue.basicCauses, code);
  // What the registry gives to an exact code is as sure as the code, and said to be no surer.
  const isRegistered =
    isExact && finding.sure === 'likely' && findRegisteredCause(code, catalogue) === told;
  if (finding.cause === told && told !== NO_REASON)
    return { ...finding, ...(isRegistered ? { sure: 'clear' } : {}), code };
  const { second: _guess, ...open } = { ...finding, sure: 'open' as const, code };
  return told && (isExact || told === LOGIN)
    ? { ...open, cause: told }
    : { ...finding, sure: 'open', code };
}

/**
 * The number of a login (535) tells more than an enhanced code that tells no reason (5.7.0, 5.7.3).
 */
function numberOfLogin(
  { basic }: Delivery,
  exact: string | undefined,
  catalogue: ReaderCatalogue,
): string | undefined {
  if (!basic || !exact || own(catalogue.basicCauses, basic.value) !== LOGIN) return undefined;
  return findRegisteredCause(exact, catalogue) === NO_REASON ? basic.value : undefined;
}

/**
 * The same finding with the code that tells all there is: nothing stands beside it, or no more than
 * its title, or it means one thing whatever stands there. Then who acts, and how it goes on, is what
 * the page of the code says.
 */
export function orCodeAlone(
  finding: Finding,
  delivery: Delivery,
  catalogue: ReaderCatalogue,
): Finding {
  const { basic, enhanced, event, side } = delivery;
  const exact = enhanced && isInformative(enhanced.value) ? enhanced.value : undefined;
  const code = exact ?? basic?.value ?? enhanced?.value;
  if (!code || event || finding.by === 'provider reply' || OF_SERVERS.has(side)) return finding;
  if (isCertain(finding, code, catalogue))
    return coded(exact ? findRegisteredCause(exact, catalogue) : undefined, code);
  if (enhanced && isTitle(enhanced.value, delivery, catalogue))
    return exact ? byTitle(finding, exact, catalogue) : { ...NOTHING, code };
  // Of three digits those of a login say by themselves what failed (RFC 4954, 6).
  const ofDigits = own(catalogue.basicCauses, code) === LOGIN ? LOGIN : undefined;
  const told = exact ? findRegisteredCause(exact, catalogue) : ofDigits;
  if (isAllThatWasSaid(delivery, finding, told) && !isBare(delivery))
    return byCodeInPost(told, code);
  if (isBare(delivery) && (finding.by !== 'wording' || finding.sure === 'open'))
    return byBareCode(finding, numberOfLogin(delivery, exact, catalogue) ?? code, catalogue);
  if (isOfLogin(finding, code, catalogue)) return { ...finding, code };
  const isPrivate = exact && finding.by === 'enhanced code' && findPrivateCause(exact, catalogue);
  return isPrivate === finding.cause ? { ...finding, code } : finding;
}

/** What the page of the code says that alone tells. */
export const findPage = ({ code }: Judgement, { codes }: ReaderCatalogue): CodeFacts | undefined =>
  code === undefined ? undefined : own(codes, code);

/** Whom a step of the sender's own asks for: it may be asked of them as well. */
const ASKED: readonly Party[] = ['recipient', 'their-provider'];

/**
 * Does what is said of a cause mislead beside the page of a code? `who` acts for the cause, `passes`
 * is whether it passes.
 */
export function speaksForItself(
  page: CodeFacts,
  { cause }: Judgement,
  { who, passes }: { readonly who: Party; readonly passes: boolean },
): boolean {
  if (page.own || cause === 'unknown') return true;
  if (page.passes !== undefined && page.passes !== passes && !LASTING.has(cause)) return true;
  // Who waits is told so, whoever mends it meanwhile.
  if (who === 'nobody' || page.who === who) return false;
  return !(who === 'you' && ASKED.includes(page.who));
}
