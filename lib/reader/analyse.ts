import { addDeciding, addEqualLines, addParticulars, addWords, collectMarks } from './answer/marks';
import { unescapeMessage } from './decode/escapes';
import { decodeOpened, open } from './decode/open';
import { moved } from './decode/places';
import type { InputFile, Message, Source, Span, Warning } from './decode/types';
import { unreadIn } from './decode/unread';
import { extractionOf } from './find/extraction';
import { firstOfEach } from './find/particulars/particulars';
import type { ParticularKind } from './find/particulars/types';
import { present } from './find/present';
import { protocolOf } from './find/protocol';
import { secretsIn } from './find/secrets';
import type { Extraction } from './find/types';
import { extractDeliveries } from './formats/extract-deliveries';
import { findFaultLine } from './formats/fault-line';
import { recognise } from './formats/index';
import { moveDelivery } from './formats/move-delivery';
import { withoutOvertaken } from './formats/overtaken';
import { tellMore } from './formats/tell-more';
import type { Delivery } from './formats/types';
import { join } from './join';
import { hasWorked, isAsked, isOfAnybody, withoutGuess, withoutListWords } from './judge/asked';
import { isBackscatter } from './judge/backscatter';
import { findBesideHandOver, findInside } from './judge/beside-hand-over';
import { byParticulars, isOpen } from './judge/by-particulars';
import type { ReaderCatalogue } from './judge/catalogue-types';
import { classify } from './judge/classify';
import { addDecidingLine } from './judge/deciding-line';
import { evidenceIn } from './judge/evidence';
import { findBareFailure } from './judge/failed-sending';
import { isFailure } from './judge/failure';
import { isFake } from './judge/fake';
import { handedIn } from './judge/handed';
import { isListWarning } from './judge/list-warning';
import { decideOutcome, findNotice } from './judge/outcome';
import { LIST_NOTICE, TO_YOU } from './judge/patterns';
import { saysFinal } from './judge/permanence';
import { findQuotedError } from './judge/quoted-error';
import { LONGEST_READ, reportText } from './judge/report-text';
import { countOutcomes, selectResults } from './judge/shown-results';
import { BY_CHANCE } from './judge/try-patterns';
import { findJob, guessTrying } from './judge/trying';
import type { Notice, Outcome, Report, Result } from './judge/types';
import { decideVerdict, isOwnTrouble } from './judge/verdict';
import { isOnlyResults, readRecords } from './records/read';

/** A paste has no name. */
const PASTE: Source = { file: '', number: 0 };

const SECRET: Warning = 'password';

/**
 * Where a program names nothing but its exception, what stands around it tells no reason: the line
 * by itself.
 */
function findBare({ view }: Extraction, deliveries: readonly Delivery[]): Delivery[] | undefined {
  const [only] = deliveries;
  if (!only || deliveries.length > 1) return undefined;
  const { basic, enhanced, event, action } = only;
  const line = basic || enhanced || event || action ? undefined : findBareFailure(view);
  return line ? [{ ...only, diagnostic: line, context: '' }] : undefined;
}

/**
 * What somebody quotes who asks about it: the words around the quote are no reason. The report of a
 * known program goes on behind the line that is quoted.
 */
function findQuoted(
  extraction: Extraction,
  format: string,
  deliveries: readonly Delivery[],
  catalogue: ReaderCatalogue,
): Delivery[] | undefined {
  const [only] = deliveries;
  if (!only || deliveries.length > 1 || only.event || only.action || !isOfAnybody(format))
    return undefined;
  const words = findQuotedError(extraction, catalogue);
  return words ? [{ ...only, diagnostic: words, context: '' }] : undefined;
}

/** The line that tells the fault decides; what a provider is known to say stays quoted as such. */
const leadToFault = ({ delivery, verdict, evidence }: Result, deciding: Span): Result => ({
  delivery: { ...delivery, deciding },
  verdict,
  evidence: verdict.by === 'provider reply' ? evidence : [deciding],
});

/**
 * The addresses that a list names in a warning, and of which no reply tells, are those of its commands.
 */
function withoutListAddresses(deliveries: readonly Delivery[], words: string): readonly Delivery[] {
  if (deliveries.length < 2 || !isListWarning(words)) return deliveries;
  const answered = deliveries.filter(({ basic, enhanced }) => basic || enhanced);
  if (answered.length > 0) return answered;
  return deliveries.slice(0, 1).map(({ recipient: _command, ...rest }) => rest);
}

/** Was nothing pasted of a message but its head? */
const isHeadAlone = ({ text, sections }: Message): boolean =>
  sections.every(({ kind, start, end }) => kind === 'headers' || !text.slice(start, end).trim());

/** What a feedback report tells of the message in its fields; the others are about the report. */
const OF_SENDER: readonly ParticularKind[] = ['ip', 'domain', 'spf', 'dkim', 'dmarc', 'selector'];

/** A notice about a mailbox that may be forged leads nobody to its page. */
const isShown = (kind: ParticularKind, notice: Notice | undefined): boolean =>
  notice === 'own-quota' ? kind !== 'page' : OF_SENDER.includes(kind);

/** What is told beside a report or a notice that tells of no failure. */
const withShown = (delivery: Delivery, notice: Notice | undefined): Delivery => ({
  ...delivery,
  particulars: (delivery.particulars ?? []).filter(({ kind }) => isShown(kind, notice)),
});

function reportOn(message: Message, source: Source, catalogue: ReaderCatalogue): Report {
  const plain = unescapeMessage(message);
  const whole = extractionOf(plain.message);
  const format = recognise(whole);
  const first = withoutOvertaken(whole, format);
  const all = extractDeliveries(first, format);
  const stated = decideOutcome(first, all, catalogue);
  const inside = stated === 'delivered' ? findInside(first, all) : [];
  const beside = findBesideHandOver(plain.message, inside, all, catalogue);
  const { extraction, deliveries } = beside ?? { extraction: first, deliveries: all };
  const decided = beside ? 'failed' : stated;
  const words = reportText(extraction);
  const found = findNotice(decided, words);
  const fake =
    (decided !== 'auto-reply' || found === 'own-quota') && isFake(extraction, deliveries);
  const outcome = fake ? 'none' : decided;
  const bare = findBare(extraction, deliveries);
  const quoted = bare ? undefined : findQuoted(extraction, format.name, deliveries, catalogue);
  const read =
    outcome === 'none' ? [] : (bare ?? quoted ?? withoutListAddresses(deliveries, words));
  const ofOne = ({ action }: Delivery): Outcome => action ?? outcome;
  const shown = selectResults(read, ofOne);
  const secrets = secretsIn(extraction.view);
  const protocol = outcome === 'none' && !fake ? protocolOf(extraction) : undefined;
  const marks = (protocol || fake ? secrets : collectMarks(extraction, shown, secrets)).map(
    (mark) => moved(mark, plain.shown),
  );
  const backscatter = outcome !== 'none' && isBackscatter(extraction);
  const handed = outcome === 'delivered' ? handedIn(words, inside) : undefined;
  const trying = guessTrying({ format: format.name, text: message.text, words });
  const isPart = message.sections.length === 0 ? trying === 'given back' : isHeadAlone(message);
  const isFinal = read.length === 1 && saysFinal(words);
  const job =
    message.sections.length === 0 ? findJob(message.text.slice(0, LONGEST_READ)) : undefined;
  const isByChance = BY_CHANCE.test(words);
  const toYou = TO_YOU.test(words) ? ('to-you' as const) : undefined;
  const told = LIST_NOTICE.test(words) ? ('list-mail' as const) : toYou;
  const notice = fake ? undefined : found;
  const isRead = outcome === 'complaint' || (notice !== undefined && notice !== 'held');
  const returned = message.sections.find(({ kind }) => kind === 'returned');
  const deciding = { start: 0, end: returned?.start ?? extraction.view.length };
  const asked = bare !== undefined || (!quoted && isAsked(format.name, extraction.view));
  // Behind the words of a paste stands the message that came back.
  const { end } = moved(
    message.sections.length === 0 ? extraction.words : { start: 0, end: extraction.view.length },
    plain.shown,
  );
  const findEvidence = evidenceIn(message.text, end);
  const judged = (read: Delivery): Result => {
    const delivery = moveDelivery(read, plain.shown);
    const found = withoutGuess(classify(delivery, outcome, catalogue), delivery, asked, catalogue);
    const heard = withoutListWords(found, delivery, told !== undefined);
    const limits =
      isFailure(heard.outcome) && isOpen(heard, delivery)
        ? (tellMore(extraction, read, delivery, plain.shown).particulars ?? [])
        : [];
    const said = byParticulars(heard, limits, message.text);
    const evidence = isFailure(said.outcome) ? findEvidence(delivery, said.clues) : [];
    const judgement = {
      ...said,
      permanent: said.permanent ?? (isFinal && said.outcome === 'failed' ? true : null),
      // Nobody is certain of what stands nowhere in the text.
      sure: said.sure === 'clear' && evidence.length === 0 ? ('likely' as const) : said.sure,
    };
    const worked = hasWorked(judgement, delivery, asked, words)
      ? ('worked-before' as const)
      : undefined;
    const guessed = { trying, isPart, job, isByChance, told: told ?? worked };
    const situation = { ...guessed, backscatter, handed, notice };
    const verdict = decideVerdict(judgement, delivery, situation, catalogue);
    const decided =
      verdict.reason === 'open' ? delivery : addDecidingLine(delivery, evidence, message);
    const more = isRead
      ? withShown(tellMore(extraction, { ...read, deciding }, decided, plain.shown), notice)
      : isFailure(verdict.outcome)
        ? tellMore(extraction, read, decided, plain.shown)
        : decided;
    // What the whole text told first, its deciding line may not hold.
    const particulars = firstOfEach([...(more.particulars ?? []), ...limits]);
    const whole = said === heard ? more : { ...more, particulars };
    const fault =
      isOwnTrouble(verdict) && read.deciding ? findFaultLine(extraction, read.deciding) : undefined;
    const result = { delivery: whole, verdict, evidence };
    return fault ? leadToFault(result, moved(fault, plain.shown)) : result;
  };
  const results = shown.map(judged);
  const marked = addWords(
    addParticulars(addDeciding(marks, results), results),
    // Words that tell no cause would be marked as if they did.
    results.flatMap(({ verdict, evidence }) => (verdict.reason === 'open' ? [] : evidence)),
  );
  return {
    outcome,
    format: format.name,
    text: message.text,
    sources: [
      { ...source, ...present({ unread: unreadIn(message.warnings, results.length > 0) }) },
    ],
    sections: message.sections,
    marks: format.name === 'log' ? addEqualLines(marked, message.text) : marked,
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
