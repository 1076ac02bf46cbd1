/**
 * What covers an answer and leads out of it. Nobody needs it before there is an answer, so it comes
 * after the page.
 */
export { asMarkdown, asSample, forAdministrator, forRecipient } from '../../lib/answer/copy';
export { fragmentOf } from '../../lib/answer/link';
export { redactReport, redactText, sampleTextOf } from '../../lib/answer/redact';
export { WAYS_OUT } from '../../lib/export/chunk-names';
