/**
 * What covers an answer, leads out of it and says what is pointed at. Nobody needs it before there is
 * an answer, so it comes after the page.
 */

export { redactReport, redactText } from '../../lib/reader/cover/redact';
export { Many } from './many/many.client';
export { MarkNote } from './mark-note.client';
export { Printed } from './printed';
export { Share } from './share.client';
