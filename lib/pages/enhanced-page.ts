import type { EnhancedCode, EnhancedText, RegistryRow } from '../../data/types';
import { holdsFor } from '../codes';
import { filled } from '../filled';
import { enhancedCodes } from '../lookup';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import {
  type CodeLink,
  type CodePage,
  captionOf,
  linkTo,
  sharedParts,
  sourceView,
} from './code-page';
import { pairPage } from './comparable';
import { meantFor } from './meant-for';
import { numbersListed, numbersSeen } from './numbers-before';
import { isTraced, seenWith } from './seen-replies';
import { viewOf } from './sources';
import { statusOf, wireOf } from './wire';

type EnhancedClass = '2' | '4' | '5';

/** The three numbers of an enhanced code with what each one says (RFC 3463, 2). */
export function numbersOf(
  code: string,
  {
    classCaptions,
    subjectCaptions,
    noSubjectCaption,
    detailCaption,
  }: Pick<Catalogue, 'classCaptions' | 'subjectCaptions' | 'noSubjectCaption' | 'detailCaption'>,
): CodePage['digits'] {
  const [digit = '', subject = '', detail = ''] = code.split('.');
  return [
    { text: digit, caption: captionOf(digit, classCaptions, '') },
    { text: subject, caption: captionOf(subject, subjectCaptions, noSubjectCaption) },
    { text: detail, caption: detailCaption },
  ];
}

/** The basic codes of a class that the registry puts beside a detail; 'Any' and '5XX' name none. */
function basicOf(row: RegistryRow | undefined, digit: string): string[] {
  return row?.basic.filter((code) => code.startsWith(digit) && Number(code) > 0) ?? [];
}

/** As `basicOf`, with a whole class ('5XX') where the registry names no single number. */
function goesWith(row: RegistryRow | undefined, digit: string, catalogue: Catalogue): CodeLink[] {
  const whole = row?.basic.includes(`${digit}XX`)
    ? [{ code: `${digit}XX`, name: '', href: routes.code(`${digit}xx`) }]
    : [];
  return [...basicOf(row, digit).map((basic) => linkTo(basic, catalogue)), ...whole];
}

/** A greeting carries no enhanced code (RFC 2034, 4). */
const GREETING = '220';

/**
 * How it looks: after the number that the catalogued replies carry most with it, one of its own
 * class first, else after the registry's, else after one that was seen. What only the sending side
 * writes is no reply of a server: it stands as in a delivery report. So does a code that no one is
 * known to send with a number: we make none up.
 */
function wireLines(
  code: string,
  row: RegistryRow | undefined,
  catalogue: Catalogue,
): Pick<CodePage, 'wire' | 'wireBy'> {
  const digit = code.charAt(0);
  const isOwn = (candidate: string) => candidate.startsWith(digit);
  const [listed, seen] = [numbersListed(code, catalogue), numbersSeen(code, catalogue)];
  const paired = basicOf(row, digit).filter((candidate) => candidate !== GREETING);
  const defined = paired.find((candidate) =>
    catalogue.basic.some((entry) => entry.code === candidate && entry.standing === 'current'),
  );
  const basic =
    listed.answered.find(isOwn) ??
    defined ??
    paired[0] ??
    seen.answered.find(isOwn) ??
    listed.answered[0] ??
    seen.answered[0];
  if (basic) return { wire: wireOf([`S: ${basic} ${code} …`], code), wireBy: 'server' };
  const sent = [...listed.sent, ...seen.sent];
  const bounced = [...listed.bounced, ...seen.bounced];
  const all = [...sent, ...bounced];
  const number = all.find(isOwn) ?? all[0];
  return {
    wire: statusOf(code, number),
    wireBy: number && bounced.includes(number) && !sent.includes(number) ? 'recipient' : 'sender',
  };
}

/** Of a code that no provider's reply has: what was seen with it, or that no one is known to send it. */
function seenElsewhere(
  code: string,
  entry: EnhancedCode,
  row: RegistryRow | undefined,
  catalogue: Catalogue,
): CodePage['notes'] {
  const { site, causes } = catalogue;
  const seen = seenWith(code, catalogue);
  if (row && seen.length === 0 && !entry.practice.some(holdsFor(code)))
    return [{ text: site.notSeen, source: viewOf({ kind: 'catalogue' }) }];
  return seen.filter(isTraced).map(({ says, causes: [id], source }) => ({
    text: filled(site.seenOnly, {
      says,
      cause: causes.find((cause) => cause.id === id)?.name ?? '',
    }),
    source: sourceView(catalogue)(source),
  }));
}

function standingOf(
  { code, registered, range }: EnhancedCode,
  digit: string,
  meant: string | undefined,
  { site }: Catalogue,
): string {
  if (registered) return meant ?? site.registered;
  return range
    ? `${site.unregistered} ${filled(site.range, {
        first: digit + code.slice(1),
        last: digit + range.slice(1),
      })}`
    : site.unregistered;
}

/** Everything the page of an enhanced code shows: the detail's entry with the text of one class. */
export function enhancedPage(
  entry: EnhancedCode,
  digit: EnhancedClass,
  text: EnhancedText,
  catalogue: Catalogue,
): CodePage {
  const code = digit + entry.code.slice(1);
  const view = sourceView(catalogue);
  const row = catalogue.registry.find((candidate) => candidate.code === entry.code);
  const codes = enhancedCodes(catalogue);
  const shared = sharedParts({ ...entry, code }, codes, catalogue);
  const meant = row && meantFor(row, digit, catalogue);
  return {
    ...shared,
    digits: numbersOf(code, catalogue),
    name: text.name ?? entry.name,
    first: digit,
    isReply: true,
    badge: catalogue.classes.find((group) => group.digit === digit)?.name ?? '',
    standing: standingOf(entry, digit, meant?.standing, catalogue),
    isStandard: entry.registered,
    plain: text.plain,
    next: text.again ? catalogue.againNext[text.again] : catalogue.classNext[digit],
    who: text.who,
    act: text.act,
    advice: text.advice,
    noSteps: '',
    ...(text.wire
      ? { wire: wireOf(text.wire, code), wireBy: 'server' }
      : wireLines(code, row, catalogue)),
    notes: [
      ...(meant ? meant.notes.map((note) => ({ ...note, source: view(note.source) })) : []),
      ...shared.notes,
      ...(digit !== '2' && shared.replies.total === 0
        ? seenElsewhere(code, entry, row, catalogue)
        : []),
    ],
    meanings: row
      ? [
          {
            by: viewOf({ kind: 'registry', entry: row.code }),
            text: row.title,
            own: row.title ? '' : catalogue.site.noTitle,
          },
        ]
      : [],
    practice: entry.practice.filter(holdsFor(code)).map(({ by, means, source }) => ({
      by,
      text: means,
      source: view(source),
    })),
    uses: [],
    commands: [],
    goesWith: goesWith(row, digit, catalogue),
    siblings: (Object.keys(entry.classes) as EnhancedClass[])
      .filter((other) => other !== digit)
      .map((other) => linkTo(other + entry.code.slice(1), catalogue))
      .map((link) => ({ ...link, compare: pairPage(code, link.code, catalogue) })),
  };
}
