import type { Found, Span } from '../decode/types';
import { reporterIn } from '../find/facts';
import type { Anchor } from '../find/recipients';
import type { Extraction } from '../find/types';
import { findParagraphs } from './paragraphs';

/** A report on several recipients: what is the same for all of them. */
export interface ReportOnSeveral extends Span {
  readonly extraction: Extraction;
  readonly view: string;
  readonly recipients: readonly Anchor[];
  /** Where its paragraphs begin. */
  readonly paragraphs: readonly number[];
  /** What stands before the line of the first recipient: it is said of all. */
  readonly intro: Span;
  readonly reporter: Found | undefined;
}

export function readReportOnSeveral(
  extraction: Extraction,
  span: Span,
  recipients: readonly Anchor[],
): ReportOnSeveral {
  const { view } = extraction;
  const first = recipients.reduce((least, next) => Math.min(least, next.start), span.end);
  return {
    ...span,
    extraction,
    view,
    recipients,
    paragraphs: findParagraphs(view, span),
    intro: { start: span.start, end: Math.max(span.start, view.lastIndexOf('\n', first)) },
    reporter: reporterIn(view, span),
  };
}
