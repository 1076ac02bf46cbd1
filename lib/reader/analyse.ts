import { addDeciding, addEqualLines, addParticulars, addWords, collectMarks } from './answer/marks';
import { unescapeMessage } from './decode/escapes';
import { decodeOpened, open } from './decode/open';
import { moved } from './decode/places';
import type { InputFile, Message, Source, Span, Warning } from './decode/types';
import { unreadIn } from './decode/unread';
import { extractionOf } from './find/extraction';
import { firstOfEach } from './find/particulars/particulars';
import { present } from './find/present';
import { protocolOf } from './find/protocol';
import { secretsIn } from './find/secrets';
import { extractDeliveries } from './formats/extract-deliveries';
import { findFaultLine } from './formats/fault-line';
import { recognise } from './formats/index';
import { moveDelivery } from './formats/move-delivery';
import { withoutOvertaken } from './formats/overtaken';
import { tellMore } from './formats/tell-more';
import type { Delivery } from './formats/types';
import { join } from './join';
import { hasWorked, isAsked, withoutGuess, withoutListWords } from './judge/asked';
import { isBackscatter } from './judge/backscatter';
import { findBesideHandOver, findInside } from './judge/beside-hand-over';
import { byParticulars, isOpen } from './judge/by-particulars';
import type { ReaderCatalogue } from './judge/catalogue-types';
import { classify } from './judge/classify';
import { addDecidingLine } from './judge/deciding-line';
import { evidenceIn } from './judge/evidence';
import { isFailure } from './judge/failure';
import { isFake } from './judge/fake';
import { handedIn } from './judge/handed';
import { findBare, findQuoted, withoutListAddresses } from './judge/narrowed';
import { decideOutcome, findNotice } from './judge/outcome';
import { LIST_NOTICE, TO_YOU } from './judge/patterns';
import { saysFinal } from './judge/permanence';
import { LONGEST_READ, reportText } from './judge/report-text';
import { countOutcomes, selectResults } from './judge/shown-results';
import { withShown } from './judge/told-by-notice';
import { BY_CHANCE } from './judge/try-patterns';
import { findJob, guessTrying } from './judge/trying';
import type { Outcome, Report, Result } from './judge/types';
import { decideVerdict, isOwnTrouble } from './judge/verdict';
import { withRecords } from './records/with-records';

/** A paste has no name. */
const PASTE: Source = { file: '', number: 0 };

const SECRET: Warning = 'password';

/** The line that tells the fault decides; what a provider is known to say stays quoted as such. */
const leadToFault = ({ delivery, verdict, evidence }: Result, deciding: Span): Result => ({
  delivery: { ...delivery, deciding },
  verdict,
  evidence: verdict.by === 'provider reply' ? evidence : [deciding],
});

/** Was nothing pasted of a message but its head? */
const isHeadAlone = ({ text, sections }: Message): boolean =>
  sections.every(({ kind, start, end }) => kind === 'headers' || !text.slice(start, end).trim());

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
  const isRead = outcome === 'complaint' || notice !== undefined;
  const returned = message.sections.find(({ kind }) => kind === 'returned');
  // The head of a notice has the signature of whoever sends it.
  const head = message.sections.find(({ kind }) => kind === 'headers');
  const deciding = { start: head?.end ?? 0, end: returned?.start ?? extraction.view.length };
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
