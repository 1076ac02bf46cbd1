import { familyPageTexts } from '../../data/interface/family-page';
import type { DigitGroup } from '../../data/types';
import { filled } from '../filled';
import { enhancedCodes } from '../lookup';
import type { Catalogue } from '../types';
import { type CodeLink, linkTo } from './code-page';
import { type SourceView, viewOf } from './sources';

/** A page that lists codes which have something in common: a class ('4xx') or a subject ('x.7'). */
export interface FamilyPage {
  readonly code: string;
  readonly first: string;
  readonly name: string;
  readonly plain: string;
  readonly source: SourceView;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly plain: string;
    readonly codes: readonly (CodeLink & { readonly plain: string; readonly tone: string })[];
  }[];
}

const listed = (codes: readonly string[], catalogue: Catalogue) =>
  codes.map((code) => {
    const digit = code.charAt(0) as '2' | '4' | '5';
    const text = code.includes('.')
      ? catalogue.enhanced.find((entry) => entry.code === `X${code.slice(1)}`)?.classes[digit]
      : undefined;
    return {
      ...linkTo(code, catalogue),
      tone: catalogue.basic.find((entry) => entry.code === code)?.badge?.tone ?? digit,
      plain: text?.plain ?? catalogue.basic.find((entry) => entry.code === code)?.plain ?? '',
    };
  });

/** The page of a class: its reply codes, then its enhanced codes by subject. */
export function classPage(group: DigitGroup, catalogue: Catalogue): FamilyPage {
  const basic = catalogue.basic.filter(({ code }) => code.startsWith(group.digit));
  const listCodes = (misleads: boolean): string[] =>
    basic.filter(({ badge }) => (badge !== undefined) === misleads).map(({ code }) => code);
  const dotted = enhancedCodes(catalogue).filter((code) => code.startsWith(`${group.digit}.`));
  const bySubject = catalogue.subjects.map((subject) => ({
    id: `x${subject.digit}`,
    title: filled(familyPageTexts.enhanced, {
      digit: group.digit,
      subject: subject.digit,
      name: subject.name,
    }),
    plain: subject.plain,
    codes: listed(
      dotted.filter((code) => code.startsWith(`${group.digit}.${subject.digit}.`)),
      catalogue,
    ),
  }));
  return {
    code: `${group.digit}xx`,
    first: group.digit,
    name: group.name,
    plain: group.plain,
    source: viewOf(group.source),
    groups: [
      {
        id: 'basic',
        title: familyPageTexts.basic,
        plain: '',
        codes: listed(listCodes(false), catalogue),
      },
      ...bySubject,
      {
        id: 'misleading',
        title: familyPageTexts.misleading,
        plain: '',
        codes: listed(listCodes(true), catalogue),
      },
    ].filter(({ codes }) => codes.length > 0),
  };
}

/** The page of a subject: its enhanced codes by class. */
export function subjectPage(group: DigitGroup, catalogue: Catalogue): FamilyPage {
  const codes = enhancedCodes(catalogue).filter((code) => code.split('.')[1] === group.digit);
  return {
    code: `x.${group.digit}`,
    first: 'x',
    name: group.name,
    plain: group.plain,
    source: viewOf(group.source),
    groups: catalogue.classes
      .toReversed()
      .map(({ digit, name, plain }) => ({
        id: `class-${digit}`,
        title: filled(familyPageTexts.enhanced, { digit, subject: group.digit, name }),
        plain,
        codes: listed(
          codes.filter((code) => code.startsWith(digit)),
          catalogue,
        ),
      }))
      .filter((entry) => entry.codes.length > 0),
  };
}

/** Every class and subject by the code its page has: '4xx', 'x.7'. */
export function familyPages(catalogue: Catalogue): FamilyPage[] {
  return [
    ...catalogue.firstDigits.map((group) => classPage(group, catalogue)),
    ...catalogue.subjects.map((group) => subjectPage(group, catalogue)),
  ];
}
