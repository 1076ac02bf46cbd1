import {
  CODE_START,
  DIGITS_ONLY,
  DOTS,
  DOTTED,
  DOTTED_START,
  ENHANCED_CLASS,
  FAMILY,
  GLUED,
  LEADING_DOT,
  LEADING_ZERO,
  NUMBER,
  RFC_NUMBER,
  SPACED,
  STRAY_DOTS,
  WITHOUT_CLASS,
} from './patterns';

/** What a search asks for. */
export interface Query {
  /**
   * Codes as they were written, in the order they are to be answered: '5.1.1', '550', '4xx', 'x.7',
   * '5.7.6xx'.
   */
  readonly codes: readonly string[];
  /** The same digits in the other system: '5.1.1' for '511' and the other way round. */
  readonly twins: readonly string[];
  /** The start of a code that is still being typed. */
  readonly prefix: string;
  /** Everything else. */
  readonly words: string;
}

const partsOf = (code: string): string[] => code.split('.');

/** '511' may also be meant as 5.1.1, '5726' as 5.7.26: people leave the dots out. */
const dotted = (digits: string): string[] =>
  ENHANCED_CLASS.test(digits) && digits.length > 2
    ? [`${digits.charAt(0)}.${digits.charAt(1)}.${Number(digits.slice(2))}`]
    : [];

/** '5.1.1' may also be meant as 511. */
function undotted(code: string): string[] {
  const digits = code.replace(DOTS, '');
  return digits.length === 3 && !digits.includes('x') ? [digits] : [];
}

/**
 * 'x.7.1' is asked for in both classes that fail, the permanent one first; '5.7' and '5.7.x' by
 * subject, '5.x.x' by class.
 */
function meantBy(code: string): string[] {
  const [first = '', subject = '', detail = 'x'] = partsOf(code);
  if (subject.startsWith('x')) return first === 'x' ? [] : [`${first}xx`];
  // There are single digits as subjects: '5.11' is 5.1.1 without its dot.
  if (detail.startsWith('x')) return subject.length === 1 ? [`x.${subject}`] : [];
  return first === 'x' ? [`5${code.slice(1)}`, `4${code.slice(1)}`, `2${code.slice(1)}`] : [code];
}

const isEnhanced = (code: string): boolean => partsOf(code).length === 3;

/** '7.1' and '.7' leave the class out. */
const withClass = (text: string): string =>
  WITHOUT_CLASS.test(text) ? `x${text.startsWith('.') ? '' : '.'}${text}` : text;

/**
 * Understands how people write codes: 550, 5.1.1, 5 1 1, #5.1.1, 5726, x.7.1, 5.7, 5.7.6xx, 4xx,
 * 4yz, "smtp error 451".
 */
export function readQuery(input: string): Query {
  const written = input.toLowerCase().trim().replace(STRAY_DOTS, '.');
  const text = withClass(written)
    .replace(RFC_NUMBER, ' ')
    .replace(LEADING_DOT, '')
    .replace(GLUED, ' ')
    .replace(SPACED, '$1.$2.$3')
    .replace(LEADING_ZERO, '');
  const families = (text.match(FAMILY) ?? []).map((family) => `${family.charAt(0)}xx`);
  const dots = (text.match(DOTTED) ?? []).flatMap(meantBy);
  const bare = text
    .replace(FAMILY, ' ')
    .replace(DOTTED, (code) => (isEnhanced(code) || meantBy(code).length > 0 ? ' ' : code));
  const numbers = bare.match(NUMBER) ?? [];
  const rest = bare.replace(NUMBER, ' ');
  const digits = (text.match(DIGITS_ONLY) ?? []).flatMap((number) =>
    dotted(number.replace(DOTS, '')),
  );
  const words = [rest.replace(DIGITS_ONLY, ' ').trim(), ...(written.match(RFC_NUMBER) ?? [])]
    .join(' ')
    .trim();
  const prefix = CODE_START.test(words) ? words : '';
  const codes = [
    ...dots.filter((code) => !isVague(code)),
    ...numbers,
    ...families,
    ...digits,
    ...dots.filter(isVague),
  ];
  return {
    codes: [...new Set(codes)],
    twins: [
      ...new Set([
        ...numbers.flatMap(dotted),
        ...dots.filter(isEnhanced).slice(0, 1).flatMap(undotted),
      ]),
    ].filter((code) => !codes.includes(code)),
    prefix: prefix || (DOTTED_START.test(text) ? text : ''),
    words: prefix ? '' : words,
  };
}

/** '5.0.0' says no more than its first digit: the other codes of the search go before it. */
const isVague = (code: string): boolean => code.endsWith('.0.0');
