import { classify } from './classify';
import { decode } from './decode';
import { explain } from './explain';
import { extract } from './extract';
import { isAboutMail } from './find-codes';
import type { Extraction } from './formats/types';
import { marksOf } from './marks';
import { outcomeOf } from './outcome';
import type { CodeNote, Delivery, Mark, ReaderCatalogue, Report, Result } from './types';
import { readingView } from './view';

/** What the catalogue says about each code that was marked, once, in the order of the text. */
function notesOf(marks: readonly Mark[], catalogue: ReaderCatalogue): CodeNote[] {
  const codes = [...new Set(marks.filter(({ kind }) => kind === 'basic' || kind === 'enhanced').map(({ value }) => value))];
  return codes.map((code) => {
    const entry = catalogue.basic[code] ?? catalogue.enhanced[code];
    return { code, name: entry?.name ?? '', plain: entry?.plain ?? '', href: entry?.href ?? '' };
  });
}

const resultOf = (delivery: Delivery, outcome: Report['outcome'], catalogue: ReaderCatalogue): Result => {
  const verdict = classify(delivery, outcome, catalogue);
  return { delivery, verdict, explanation: explain(verdict, delivery, catalogue) };
};

/** Reads a paste, or the bytes of a file. Never throws, keeps nothing, gives the same report for the same text. */
export async function analyse(input: string | Uint8Array, catalogue: ReaderCatalogue): Promise<Report> {
  const message = await decode(input);
  const view = readingView(message.text);
  const extraction: Extraction = { message, view, aboutMail: isAboutMail(view) };
  const deliveries = extract(extraction);
  const outcome = outcomeOf(extraction, deliveries);
  const told = outcome === 'none' ? [] : deliveries;
  const marks = marksOf(extraction, told);
  return {
    outcome,
    format: message.sections.length > 0 ? 'message' : 'text',
    text: message.text,
    sections: message.sections,
    marks,
    results: told.map((delivery) => resultOf(delivery, outcome, catalogue)),
    codes: notesOf(marks, catalogue),
    warnings: message.warnings,
  };
}
