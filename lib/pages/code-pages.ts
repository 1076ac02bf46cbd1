import { detailOf } from '../lookup';
import type { Catalogue } from '../types';
import { basicPage } from './basic-page';
import type { CodePage } from './code-page';
import { enhancedPage } from './enhanced-page';

/** Finds the page of a code, basic or enhanced; undefined where there is none. */
export function codePages(catalogue: Catalogue): (code: string) => CodePage | undefined {
  return (code) => {
    const basic = catalogue.basic.find((entry) => entry.code === code);
    if (basic) return basicPage(basic, catalogue);
    const detail = catalogue.enhanced.find((entry) => entry.code === detailOf(code));
    const digit = code.charAt(0) as '2' | '4' | '5';
    const text = detail?.classes[digit];
    return detail && text && enhancedPage(detail, digit, text, catalogue);
  };
}
