/**
 * What covers an answer and leads out of it. Nobody needs it before there is an answer, so it comes
 * after the page.
 */

export { redactReport, redactText } from '../../lib/reader/cover/redact';
export { Many } from './many/many.client';
export { Printed } from './printed';
export { Share } from './share.client';
