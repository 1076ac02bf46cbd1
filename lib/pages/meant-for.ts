import type { Note, RegistryRow } from '../../data/types';
import { filled } from '../filled';
import type { Catalogue } from '../types';

/** Was a detail foreseen in a class, and what says so; no note where nothing can be said. */
interface Meant {
  /** What the page says of it at the top. */
  readonly standing: string;
  readonly notes: readonly Note[];
}

const listed = (codes: readonly string[]): string =>
  [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' and ');

/** 'Any' is of every class, '5XX' of one, 'other 4XX or 5XX' of two. */
const firstDigits = ({ basic }: RegistryRow): string[] =>
  basic.flatMap((code) => code.split(' ').map((word) => word.charAt(0)));

/**
 * In which classes a registered detail is meant to be used: its definition may say so (RFC 3463
 * does for half of them). The three-digit codes beside it in the registry may allow more than the
 * definition does, and exclude nothing: RFC 5248 calls their list a non-exclusive one.
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
    const standing = isMeant || paired.length > 0 ? site.registered : site.notForeseen;
    return { standing, notes: [{ text, source: defined.source }] };
  }
  const source = { kind: 'registry', entry: row.code } as const;
  const firsts = firstDigits(row);
  if (firsts.length === 0)
    return { standing: site.registered, notes: [{ text: site.noClassNamed, source }] };
  if (firsts.includes(digit) || firsts.includes('A'))
    return { standing: site.registered, notes: [] };
  const text = filled(site.pairedElsewhere, { codes: listed(row.basic) });
  return {
    standing: site.listedElsewhere,
    notes: [
      { text, source },
      { text: site.listIsOpen, source: { kind: 'rfc', rfc: 5248, section: '2.1' } },
    ],
  };
}
