import type { Catalogue } from '../types';
import { analyse } from './analyse';
import { answerOf } from './answer/answer';
import { answerTexts } from './answer/texts';
import type { Answer } from './answer/types';
import type { Report } from './judge/types';
import { readerCatalogue } from './reader-catalogue';

/** A text that was read at build, by the reader that reads what a visitor pastes. */
export interface Example {
  readonly report: Report;
  readonly answer: Answer;
}

/** Reads a sample for a page that shows a finished answer. */
export async function readExample(text: string, catalogue: Catalogue): Promise<Example> {
  const report = await analyse(text, readerCatalogue(catalogue));
  return { report, answer: answerOf(report, answerTexts(catalogue)) };
}
