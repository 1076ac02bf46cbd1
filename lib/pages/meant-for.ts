import type { Note, RegistryRow } from '../../data/types';
import { filled } from '../filled';
import type { Catalogue } from '../types';

/** Was a detail foreseen in a class, and what says so; no note where nothing can be said. */
interface Meant {
  readonly isForeseen: boolean;
  readonly notes: readonly Note[];
}

const listed = (codes: readonly string[]): string =>
  [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' and ');

/** 'Any' is of every class, '5XX' of one, 'other 4XX or 5XX' of two. */
const firstDigits = ({ basic }: RegistryRow): string[] =>
  basic.flatMap((code) => code.split(' ').map((word) => word.charAt(0)));

/**
 * In which classes a registered detail is meant to be used: its definition may say so (RFC 3463
 * does for half of them), else the three-digit codes beside it in the registry tell. These may also
 * allow what the definition does not.
 */
export function meantFor(
  row: RegistryRow,
  digit: string,
  { definedClasses, site }: Pick<Catalogue, 'definedClasses' | 'site'>,
): Meant {
  const defined = definedClasses.find(({ code }) => code === row.code);
  if (defined) {
    const isMeant = defined.classes.includes(digit);
    const paired = row.basic.filter((code) => code.startsWith(digit));
    const otherwise = paired.length > 0 ? site.pairedAllTheSame : site.notMeantFor;
    const text = filled(isMeant ? site.meantFor : otherwise, {
      classes: site.classesMeant[defined.classes],
      codes: listed(paired),
    });
    return { isForeseen: isMeant || paired.length > 0, notes: [{ text, source: defined.source }] };
  }
  const source = { kind: 'registry', entry: row.code } as const;
  const firsts = firstDigits(row);
  if (firsts.length === 0)
    return { isForeseen: true, notes: [{ text: site.noClassNamed, source }] };
  if (firsts.includes(digit) || firsts.includes('A')) return { isForeseen: true, notes: [] };
  const text = filled(site.pairedElsewhere, { codes: listed(row.basic) });
  return { isForeseen: false, notes: [{ text, source }] };
}
