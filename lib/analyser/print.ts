import type { Report, Result } from './types';

/** What the command line prints of a report: one object a message, the marks with offsets into the text that the page shows. */
export interface Line {
  readonly file: string;
  readonly outcome: Report['outcome'];
  readonly marks: readonly { readonly kind: string; readonly code: string; readonly start: number; readonly end: number }[];
  readonly deliveries: readonly Record<string, string | boolean | null>[];
  readonly shown?: string;
}

function deliveryOf({ delivery, verdict }: Result): Record<string, string | boolean | null> {
  return {
    recipient: delivery.recipient?.value ?? '',
    outcome: verdict.outcome,
    basic: delivery.basic?.value ?? '',
    enhanced: delivery.enhanced?.value ?? '',
    permanent: verdict.permanent,
    cause: verdict.cause,
    server: delivery.server?.value ?? '',
  };
}

/** A report as one object; with `shown` the text that the marks index stands in it too. */
export function asLine(file: string, report: Report, shown: boolean): Line {
  const marks = report.marks
    .filter(({ kind }) => kind === 'basic' || kind === 'enhanced')
    .map(({ kind, value, start, end }) => ({ kind, code: value, start, end }));
  return { file, outcome: report.outcome, marks, deliveries: report.results.map(deliveryOf), ...(shown ? { shown: report.text } : {}) };
}

function paragraphOf({ explanation, delivery, verdict }: Result): string {
  const codes = [delivery.basic?.value, delivery.enhanced?.value].filter(Boolean).join(' ');
  const lines = [explanation.headline, explanation.first, `${explanation.finality} ${explanation.because}`.trim()];
  const facts = [codes && `Code: ${codes}`, delivery.server && `Server: ${delivery.server.value}`, `Cause: ${verdict.cause}`];
  return [...lines, ...facts].filter(Boolean).join('\n');
}

/** A report as a person reads it in a terminal. */
export function asText(report: Report): string {
  const paragraphs = report.results.map(paragraphOf);
  const codes = report.codes.map(({ code, name, plain }) => `${code}  ${[name, plain].filter(Boolean).join('. ')}`);
  if (paragraphs.length === 0 && codes.length === 0) return 'There is no reply code in this text, and nothing that says a message failed.';
  return [...paragraphs, codes.join('\n')].filter(Boolean).join('\n\n');
}
