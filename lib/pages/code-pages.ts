import { detailOf } from '../lookup';
import { remembered } from '../remembered';
import type { Catalogue } from '../types';
import { basicPage } from './basic-page';
import type { CodePage } from './code-page';
import { enhancedPage } from './enhanced-page';

function makePage(code: string, catalogue: Catalogue): CodePage | undefined {
  const basic = catalogue.basic.find((entry) => entry.code === code);
  if (basic) return basicPage(basic, catalogue);
  const wanted = detailOf(code);
  const detail = catalogue.enhanced.find((entry) => entry.code === wanted);
  const digit = code.charAt(0) as '2' | '4' | '5';
  const text = detail?.classes[digit];
  return detail && text && enhancedPage(detail, digit, text, catalogue);
}

/** Finds the page of a code, basic or enhanced; undefined where there is none. */
export const codePages = remembered(
  (catalogue: Catalogue): ((code: string) => CodePage | undefined) => {
    const made = new Map<string, CodePage | undefined>();
    return (code) => {
      if (!made.has(code)) made.set(code, makePage(code, catalogue));
      return made.get(code);
    };
  },
);
