import type { BasicCode } from '../../data/types';
import type { Catalogue } from '../types';
import { type CodePage, captionOf, linkTo, sharedParts, sourceView } from './code-page';
import { wireOf } from './wire';

/** The three digits of a reply code with what each one says (RFC 5321, 4.2.1). */
export function digitsOf(
  code: string,
  {
    firstCaptions,
    secondCaptions,
    thirdCaption,
    noDigitCaption,
  }: Pick<Catalogue, 'firstCaptions' | 'secondCaptions' | 'thirdCaption' | 'noDigitCaption'>,
): CodePage['digits'] {
  return [
    {
      text: code.charAt(0),
      caption: captionOf(code.charAt(0), firstCaptions, noDigitCaption),
    },
    {
      text: code.charAt(1),
      caption: captionOf(code.charAt(1), secondCaptions, noDigitCaption),
    },
    { text: code.charAt(2), caption: thirdCaption },
  ];
}

/**
 * Enhanced codes that stand with a reply code in the registry, in its class: 'X.1.1' with 550 is
 * 5.1.1. One without a page is named all the same, as 2.6.8 with 252; where a number begins with no
 * class of an enhanced code, there is none.
 */
function associatedWith(
  { code, associated }: BasicCode,
  catalogue: Catalogue,
): CodePage['goesWith'] {
  const digit = code.charAt(0);
  return catalogue.classes.some((group) => group.digit === digit)
    ? associated.map((detail) => linkTo(`${digit}${detail.slice(1)}`, catalogue))
    : [];
}

/** Everything the page of a reply code shows. */
export function basicPage(entry: BasicCode, catalogue: Catalogue): CodePage {
  const view = sourceView(catalogue);
  const codes = catalogue.basic.map(({ code }) => code);
  const group = catalogue.firstDigits.find(({ digit }) => entry.code.startsWith(digit));
  return {
    ...sharedParts(entry, codes, catalogue),
    digits: digitsOf(entry.code, catalogue).map((digit, place) =>
      entry.badge && place === 0 ? { ...digit, caption: catalogue.misleadingCaption } : digit,
    ),
    name: entry.name,
    first: entry.badge?.tone ?? entry.code.charAt(0),
    badge: entry.badge?.text ?? group?.name ?? catalogue.site.outside,
    isReply: entry.badge ? !entry.badge.outside : group !== undefined,
    standing: catalogue.standings[entry.standing],
    isStandard: entry.standing === 'current',
    plain: entry.plain,
    next: entry.next,
    who: entry.who,
    act: entry.act,
    advice: entry.advice,
    noSteps: Object.values(entry.advice).some((steps) => steps.length > 0)
      ? ''
      : catalogue.site.noSteps,
    wire: wireOf(entry.wire, entry.code),
    wireBy: 'server',
    meanings: entry.titles.map((title) => ({ text: title.text, by: view(title.source), own: '' })),
    practice: [],
    uses: entry.otherUses.map((use) => ({ ...use, sources: use.sources.map(view) })),
    commands: entry.answers.map((answer) => ({
      id: answer.command,
      name: catalogue.commands.find(({ id }) => id === answer.command)?.name ?? answer.command,
      kind: answer.kind,
      when: answer.when ?? '',
      source: view(answer.source),
    })),
    goesWith: associatedWith(entry, catalogue),
    siblings: [],
  };
}
