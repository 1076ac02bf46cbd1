import { isBackscatter } from './backscatter';
import { classify } from './classify';
import { decode, LONGEST_INPUT } from './decode';
import { unescapeMessage } from './escapes';
import { explain } from './explain';
import { extract } from './extract';
import { extractionOf } from './extraction';
import { recognise } from './formats/index';
import { join } from './join';
import { marksOf } from './marks';
import { outcomeOf } from './outcome';
import { moved, movedDelivery } from './places';
import { secretsIn } from './secrets';
import { split } from './split';
import { countsOf, worthTelling } from './told';
import type {
  CodeNote,
  Delivery,
  Mark,
  Message,
  Outcome,
  ReaderCatalogue,
  Report,
  Result,
  Warning,
} from './types';

/** What the catalogue says about each code that was marked, once, in the order of the text. */
function notesOf(marks: readonly Mark[], catalogue: ReaderCatalogue): CodeNote[] {
  const codes = [
    ...new Set(
      marks.filter(({ kind }) => kind === 'basic' || kind === 'enhanced').map(({ value }) => value),
    ),
  ];
  return codes.map((code) => {
    const entry = catalogue.basic[code] ?? catalogue.enhanced[code];
    return { code, name: entry?.name ?? '', plain: entry?.plain ?? '', href: entry?.href ?? '' };
  });
}

const resultOf = (
  delivery: Delivery,
  outcome: Report['outcome'],
  catalogue: ReaderCatalogue,
): Result => {
  const verdict = classify(delivery, outcome, catalogue);
  return { delivery, verdict, explanation: explain(verdict, delivery, catalogue) };
};

const SECRET: Warning = 'password';

function reportOn(message: Message, catalogue: ReaderCatalogue): Report {
  const plain = unescapeMessage(message);
  const extraction = extractionOf(plain.message);
  const format = recognise(extraction);
  const deliveries = extract(extraction, format);
  const outcome = outcomeOf(extraction, deliveries);
  const read = outcome === 'none' ? [] : deliveries;
  const ofOne = ({ action }: Delivery): Outcome => action ?? outcome;
  const told = worthTelling(read, ofOne);
  const secrets = secretsIn(extraction.view);
  const marks = marksOf(extraction, told, secrets).map((mark) => moved(mark, plain.shown));
  return {
    outcome,
    format: format.name,
    text: message.text,
    sections: message.sections,
    marks,
    results: told.map((delivery) =>
      resultOf(movedDelivery(delivery, plain.shown), outcome, catalogue),
    ),
    counts: countsOf(read.map(ofOne)),
    codes: notesOf(marks, catalogue),
    warnings: secrets.length > 0 ? [...message.warnings, SECRET] : message.warnings,
    backscatter: outcome !== 'none' && isBackscatter(extraction),
  };
}

/**
 * Reads a paste, or the bytes of a file. Never throws, keeps nothing, gives the same report for the
 * same text. What is longer than
 * `LONGEST_INPUT` is read up to there and bears the warning 'cut'.
 */
export async function analyse(
  input: string | Uint8Array,
  catalogue: ReaderCatalogue,
): Promise<Report> {
  const cut = input.length > LONGEST_INPUT;
  const parts = split<string | Uint8Array>(cut ? input.slice(0, LONGEST_INPUT) : input);
  const messages = await Promise.all(parts.map(decode));
  const report = join(messages.map((message) => reportOn(message, catalogue)));
  return cut && !report.warnings.includes('cut')
    ? { ...report, warnings: ['cut', ...report.warnings] }
    : report;
}
