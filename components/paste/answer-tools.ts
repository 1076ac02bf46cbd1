/**
 * What covers an answer and leads out of it. Nobody needs it before there is an answer, so it comes
 * after the page.
 */

export { ANSWER_TOOLS } from '../../lib/export/chunk-names';
export { asJson } from '../../lib/reader/answer/as-json';
export { asMarkdown, asSample, forAdministrator, forRecipient } from '../../lib/reader/answer/copy';
export { writeLink } from '../../lib/reader/answer/link';
export { redactReport, redactText } from '../../lib/reader/cover/redact';
export { makeSampleText } from '../../lib/reader/cover/sample-text';
