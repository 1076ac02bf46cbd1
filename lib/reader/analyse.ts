import { addDeciding, addParticulars, addWords, collectMarks } from './answer/marks';
import { unescapeMessage } from './decode/escapes';
import { decodeOpened, open } from './decode/open';
import { moved } from './decode/places';
import type { InputFile, Message, Source, Warning } from './decode/types';
import { unreadIn } from './decode/unread';
import { extractionOf } from './find/extraction';
import { present } from './find/present';
import { protocolOf } from './find/protocol';
import { secretsIn } from './find/secrets';
import { extractDeliveries } from './formats/extract-deliveries';
import { recognise } from './formats/index';
import { moveDelivery } from './formats/move-delivery';
import { tellMore } from './formats/tell-more';
import type { Delivery } from './formats/types';
import { join } from './join';
import { isBackscatter } from './judge/backscatter';
import type { ReaderCatalogue } from './judge/catalogue-types';
import { classify } from './judge/classify';
import { addDecidingLine } from './judge/deciding-line';
import { evidenceIn } from './judge/evidence';
import { isFailure } from './judge/failure';
import { isFake } from './judge/fake';
import { handedIn } from './judge/handed';
import { decideOutcome } from './judge/outcome';
import { reportText } from './judge/report-text';
import { countOutcomes, selectResults } from './judge/shown-results';
import { guessTrying } from './judge/trying';
import type { Outcome, Report, Result } from './judge/types';
import { decideVerdict } from './judge/verdict';
import { isOnlyResults, readRecords } from './records/read';

/** A paste has no name. */
const PASTE: Source = { file: '', number: 0 };

const SECRET: Warning = 'password';

function reportOn(message: Message, source: Source, catalogue: ReaderCatalogue): Report {
  const plain = unescapeMessage(message);
  const extraction = extractionOf(plain.message);
  const format = recognise(extraction);
  const deliveries = extractDeliveries(extraction, format);
  const decided = decideOutcome(extraction, deliveries, catalogue);
  const fake = decided !== 'auto-reply' && isFake(extraction, deliveries);
  const outcome = fake ? 'none' : decided;
  const read = outcome === 'none' ? [] : deliveries;
  const ofOne = ({ action }: Delivery): Outcome => action ?? outcome;
  const shown = selectResults(read, ofOne);
  const secrets = secretsIn(extraction.view);
  const protocol = outcome === 'none' && !fake ? protocolOf(extraction) : undefined;
  const marks = (protocol || fake ? secrets : collectMarks(extraction, shown, secrets)).map(
    (mark) => moved(mark, plain.shown),
  );
  const backscatter = outcome !== 'none' && isBackscatter(extraction);
  const words = reportText(extraction);
  const handed = outcome === 'delivered' ? handedIn(words) : undefined;
  const trying = guessTrying({ format: format.name, text: message.text, words });
  const findEvidence = evidenceIn(message.text);
  const judged = (read: Delivery): Result => {
    const delivery = moveDelivery(read, plain.shown);
    const judgement = classify(delivery, outcome, catalogue);
    const evidence = isFailure(judgement.outcome) ? findEvidence(delivery, judgement.clues) : [];
    const situation = { trying, backscatter, handed };
    const verdict = decideVerdict(judgement, delivery, situation, catalogue);
    const decided =
      verdict.reason === 'open' ? delivery : addDecidingLine(delivery, evidence, message);
    const told = isFailure(verdict.outcome)
      ? tellMore(extraction, read, decided, plain.shown)
      : decided;
    return { delivery: told, verdict, evidence };
  };
  const results = shown.map(judged);
  return {
    outcome,
    format: format.name,
    text: message.text,
    sources: [
      { ...source, ...present({ unread: unreadIn(message.warnings, results.length > 0) }) },
    ],
    sections: message.sections,
    marks: addWords(
      addParticulars(addDeciding(marks, results), results),
      // Words that tell no cause would be marked as if they did.
      results.flatMap(({ verdict, evidence }) => (verdict.reason === 'open' ? [] : evidence)),
    ),
    results,
    counts: countOutcomes(read.map(ofOne)),
    warnings: secrets.length > 0 ? [...message.warnings, SECRET] : message.warnings,
    backscatter,
    ...present({ protocol, fake: fake || undefined }),
  };
}

/** A text that tells of no message may be what a name server answered, or a record alone. */
function withRecords(report: Report): Report {
  const text = report.text.slice(0, LONGEST_RECORDS);
  const isMessage = report.outcome !== 'none' || report.sections.length > 0;
  if (
    report.fake ||
    report.sources.some(({ unread }) => unread) ||
    (isMessage && !isOnlyResults(text))
  )
    return report;
  const records = readRecords(text);
  if (records.length === 0) return report;
  const { protocol: _other, ...own } = report;
  return { ...own, outcome: 'none', marks: [], results: [], counts: {}, records };
}

/** More than this is no answer of a name server. */
const LONGEST_RECORDS = 20_000;

/**
 * Reads a paste, or the bytes of files, all of them as one. Never throws, keeps nothing, gives the
 * same report for the same input. What is longer than `LONGEST_INPUT` is read in part, and what
 * cannot be read is named: the sources of the report say so.
 */
export async function analyse(
  input: string | Uint8Array | readonly InputFile[],
  catalogue: ReaderCatalogue,
): Promise<Report> {
  const isOne = typeof input === 'string' || input instanceof Uint8Array;
  const opened = await open(isOne ? [{ name: '', data: input }] : input);
  const messages = await Promise.all(opened.map(decodeOpened));
  return withRecords(
    join(
      messages.map((message, place) =>
        reportOn(message, opened[place]?.source ?? PASTE, catalogue),
      ),
    ),
  );
}
