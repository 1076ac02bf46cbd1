import { CODE_START, DOTTED, DOTTED_START, ENHANCED_CLASS, FAMILY, NOISE, NUMBER, SPACED } from './patterns';

/** What a search asks for: codes in the order they are to be answered, the start of a code, and the words that are left. */
export interface Query {
  readonly codes: readonly string[];
  readonly prefix: string;
  readonly words: string;
}

/** '511' may also be meant as 5.1.1: people leave the dots out. */
const dotted = (digits: string): string[] => (ENHANCED_CLASS.test(digits) ? [`${digits.charAt(0)}.${digits.charAt(1)}.${digits.charAt(2)}`] : []);

function numbersOf(text: string): string[] {
  const numbers = text.match(NUMBER) ?? [];
  return [...numbers, ...numbers.flatMap(dotted)];
}

/** 'x.7.1' is asked for in both classes that fail, the permanent one first. */
function classesOf(code: string): string[] {
  return code.startsWith('x') && code.split('.').length === 3 ? [`5${code.slice(1)}`, `4${code.slice(1)}`, code] : [code];
}

/** Understands how people write codes: 550, 5.1.1, 5 1 1, #5.1.1, x.7.1, 5.7, 4xx, 4yz, "smtp error 451". */
export function readQuery(input: string): Query {
  const text = input.toLowerCase().trim().replace(SPACED, '$1.$2.$3');
  const families = (text.match(FAMILY) ?? []).map((family) => `${family.charAt(0)}xx`);
  const dots = (text.match(DOTTED) ?? []).flatMap(classesOf).flatMap((code) => (code.split('.').length === 2 ? [`x.${code.split('.')[1]}`] : [code]));
  const bare = text.replace(FAMILY, ' ').replace(DOTTED, ' ');
  const numbers = numbersOf(bare);
  const words = bare.replace(NUMBER, ' ').replace(NOISE, ' ').trim();
  const prefix = words.length < 3 && CODE_START.test(words) ? words : '';
  return { codes: [...new Set([...dots, ...numbers, ...families])], prefix: prefix || prefixOf(text), words: prefix ? '' : words };
}

/** '5.1' and '5.7.6' are the start of longer codes too. */
function prefixOf(text: string): string {
  return DOTTED_START.test(text) ? text : '';
}
