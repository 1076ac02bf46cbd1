import { useState } from 'react';
import type { ManyTexts } from '../../../lib/reader/answer/many';
import type { Report } from '../../../lib/reader/judge/types';
import { copyText } from '../../parts/copy-text.client';
import { makeRecords, writeCsv, writeJson } from './records';
import type { Row } from './rows';

interface Props {
  readonly rows: readonly Row[];
  readonly report: Report;
  readonly cover: (text: string) => string;
  readonly texts: ManyTexts;
}

/** Hands a text to the browser as a file; nothing is sent. */
function saveText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has its own hold on the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Copies or saves the deliveries that the table shows. */
export function SaveBar({ rows, report, cover, texts }: Props) {
  const [said, say] = useState('');
  const csv = (): string => writeCsv(makeRecords(rows, report, cover));
  const json = (): string => writeJson(makeRecords(rows, report, cover));
  const copy = async (text: string) => say((await copyText(text)) ? texts.copied : texts.notCopied);
  const buttons: readonly (readonly [string, () => void])[] = [
    [texts.copyCsv, () => copy(csv())],
    [texts.copyJson, () => copy(json())],
    [texts.saveCsv, () => saveText(csv(), `${texts.fileName}.csv`, 'text/csv')],
    [texts.saveJson, () => saveText(json(), `${texts.fileName}.json`, 'application/json')],
  ];
  return (
    <div className="mt-2 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {buttons.map(([label, onClick]) => (
          <li key={label}>
            <button type="button" className="chip min-h-11!" onClick={onClick}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-soft min-h-6 text-[0.9rem]">
        {said}
      </p>
    </div>
  );
}
