import { filled } from '../../filled';
import type { Report } from '../judge/types';
import type { AnswerTexts, RecordView } from './types';

/** A remark whose id says so is a fault in the form of the record. */
const WRONG = 'wrong';

/** What pasted records say, faults first. */
export const describeRecords = (
  { records = [] }: Report,
  { records: { titles, remarks: texts } }: AnswerTexts,
): readonly RecordView[] =>
  records.map(({ kind, name, value, remarks }) => {
    const said = remarks.flatMap(({ id, words = {} }) => {
      const [text, source] = texts[id] ?? [];
      return text && source
        ? [{ text: filled(text, words), source, wrong: id.includes(WRONG) }]
        : [];
    });
    return {
      title: titles[kind],
      name,
      value: kind === 'missing' ? '' : value.trim(),
      remarks: [...said.filter(({ wrong }) => wrong), ...said.filter(({ wrong }) => !wrong)],
    };
  });
