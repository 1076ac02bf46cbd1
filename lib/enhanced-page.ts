import type { EnhancedCode, EnhancedText, RegistryRow } from '../data/types';
import { type CodePage, captionOf, linkTo, sharedParts, sourceView } from './code-page';
import { enhancedCodes } from './lookup';
import { viewOf } from './sources';
import type { Catalogue } from './types';
import { wireOf } from './wire';

type EnhancedClass = '2' | '4' | '5';

/** The three numbers of an enhanced code with what each one says (RFC 3463, 2). */
export function numbersOf(code: string, { classCaptions, subjectCaptions }: Pick<Catalogue, 'classCaptions' | 'subjectCaptions'>): CodePage['digits'] {
  const [digit = '', subject = '', detail = ''] = code.split('.');
  return [
    { text: digit, caption: captionOf(digit, classCaptions, '') },
    { text: subject, caption: captionOf(subject, subjectCaptions, 'no known subject') },
    { text: detail, caption: 'the detail' },
  ];
}

/** The basic codes of a class that the registry puts beside a detail; 'Any' and '5XX' name none. */
function basicOf(row: RegistryRow | undefined, digit: string): string[] {
  return row?.basic.filter((code) => code.startsWith(digit) && Number(code) > 0) ?? [];
}

/** How the reply looks: the number that providers use most with it, else the registry's, else the class's plainest one. */
function replyLine(code: string, row: RegistryRow | undefined, catalogue: Catalogue): string {
  const digit = code.charAt(0) as EnhancedClass;
  const used = catalogue.providers.flatMap(({ replies }) =>
    replies.flatMap((reply) => (reply.enhanced === code && !reply.basicInferred && reply.basic ? [reply.basic] : [])),
  );
  const counted = [...new Set(used)].sort((a, b) => used.filter((basic) => basic === b).length - used.filter((basic) => basic === a).length);
  const basic = counted.find((candidate) => candidate.startsWith(digit)) ?? basicOf(row, digit)[0] ?? { 2: '250', 4: '451', 5: '550' }[digit];
  return `S: ${basic} ${code} …`;
}

function standingOf({ code, registered, range }: EnhancedCode, digit: string, { site }: Catalogue): string {
  if (registered) return site.registered;
  return range ? `${site.unregistered} It stands for the whole range from ${digit}${code.slice(1)} to ${digit}${range.slice(1)}.` : site.unregistered;
}

/** Everything the page of an enhanced code shows: the detail's entry with the text of one class. */
export function enhancedPage(entry: EnhancedCode, digit: EnhancedClass, text: EnhancedText, catalogue: Catalogue): CodePage {
  const code = digit + entry.code.slice(1);
  const view = sourceView(catalogue);
  const row = catalogue.registry.find((candidate) => candidate.code === entry.code);
  const codes = enhancedCodes(catalogue);
  return {
    ...sharedParts({ ...entry, code }, codes, catalogue),
    digits: numbersOf(code, catalogue),
    name: entry.name,
    badge: catalogue.classes.find((group) => group.digit === digit)?.name ?? '',
    standing: standingOf(entry, digit, catalogue),
    plain: text.plain,
    next: catalogue.classNext[digit],
    who: text.who,
    act: text.act,
    advice: text.advice,
    wire: wireOf([replyLine(code, row, catalogue)], code),
    meanings: row ? [{ by: viewOf({ kind: 'registry', entry: row.code }), text: row.title || catalogue.site.noTitle }] : [],
    practice: entry.practice.map(({ by, means, source }) => ({ by, text: means, source: view(source) })),
    uses: [],
    commands: [],
    goesWith: basicOf(row, digit).map((basic) => linkTo(basic, catalogue)),
    siblings: (Object.keys(entry.classes) as EnhancedClass[]).filter((other) => other !== digit).map((other) => linkTo(other + entry.code.slice(1), catalogue)),
  };
}
