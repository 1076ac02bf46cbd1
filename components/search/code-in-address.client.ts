import { codeAlone } from '../../lib/search/code-alone';
import { isNewVisit } from './visit.client';

/**
 * A code in the address ('/?q=5.7.26', as the field in the header asks for it) goes straight to its
 * page, before anything of this one is drawn. A code without a page is answered there by its digits.
 * Whoever comes back or loads this page again wants the results.
 */
const code = codeAlone(new URLSearchParams(location.search).get('q') ?? '');
if (code && isNewVisit()) location.replace(`${code}/`);
