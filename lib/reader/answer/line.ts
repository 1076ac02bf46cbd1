import type { Particular } from '../find/particulars/types';
import { present } from '../find/present';
import type { Protocol } from '../find/types';
import { RETRIES } from '../judge/retries';
import type { Report, Result } from '../judge/types';

/**
 * What the command line prints of a report: one object a message, the marks with offsets into the
 * text that the page shows.
 */
export interface Line {
  readonly file: string;
  readonly outcome: Report['outcome'];
  /** Nothing tells of a message, and the text is of this protocol. */
  readonly protocol?: Protocol;
  /** It only pretends to be a bounce. */
  readonly fake?: true;
  /** The text is an answer of a name server, or a record. */
  readonly records?: Report['records'];
  readonly marks: readonly {
    readonly kind: string;
    readonly code: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** All deliveries that were read, by outcome. */
  readonly counts: Report['counts'];
  /** How many of them stand in `deliveries`. */
  readonly told: number;
  /** The mails in it, where there are several, or it was not or not wholly read. */
  readonly sources?: Report['sources'];
  readonly deliveries: readonly LineDelivery[];
  readonly shown?: string;
}

/**
 * A delivery by the names of its facts; `evidence` are places in the shown text, `from` and `mail`
 * the file and the number of the mail in it, where there are several.
 */
export type LineDelivery = Readonly<
  Record<
    string,
    | string
    | number
    | boolean
    | null
    | readonly (readonly [number, number])[]
    | readonly Particular[]
  >
>;

/** What of the marks a program may want: codes, and the words that a verdict rests on. */
const PRINTED: ReadonlySet<string> = new Set(['basic', 'enhanced', 'words', 'deciding']);

/** Is this one text, and all of it was read? */
const isPlain = ({ sources }: Report): boolean =>
  sources.length === 1 && !sources[0]?.unread && !sources[0]?.part;

/** A delivery as one object. */
export function makeLineDelivery(
  { delivery, verdict, evidence, source = -1 }: Result,
  { sources }: Pick<Report, 'sources'>,
): LineDelivery {
  const from = sources[source];
  return {
    ...(from ? { from: from.file, mail: from.number } : {}),
    recipient: delivery.recipient?.value ?? '',
    outcome: verdict.outcome,
    basic: delivery.basic?.value ?? '',
    enhanced: delivery.enhanced?.value ?? '',
    permanent: verdict.permanent,
    cause: verdict.cause,
    server: delivery.server?.value ?? '',
    retry: RETRIES[verdict.retry],
    suppress: verdict.suppress,
    provider: verdict.provider ?? '',
    reply: verdict.reply ?? '',
    time: delivery.time?.value ?? '',
    queueId: delivery.queueId?.value ?? '',
    side: delivery.side ?? 'sender',
    sure: verdict.sure,
    second: verdict.second ?? '',
    who: verdict.who,
    sender: delivery.sender?.value ?? '',
    particulars: delivery.particulars ?? [],
    evidence: evidence.map(({ start, end }) => [start, end] as const),
  };
}

/** A report as one object; with `shown` the text that the marks index stands in it too. */
export function asLine(file: string, report: Report, shown: boolean): Line {
  const marks = report.marks
    .filter(({ kind }) => PRINTED.has(kind))
    .map(({ kind, value, start, end }) => ({ kind, code: value, start, end }));
  return {
    file,
    outcome: report.outcome,
    ...present({ protocol: report.protocol, fake: report.fake, records: report.records }),
    marks,
    counts: report.counts,
    told: report.results.length,
    ...(isPlain(report) ? {} : { sources: report.sources }),
    deliveries: report.results.map((result) => makeLineDelivery(result, report)),
    ...(shown ? { shown: report.text } : {}),
  };
}
