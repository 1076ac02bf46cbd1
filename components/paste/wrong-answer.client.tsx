import { useId, useState } from 'react';
import { copyTexts } from '../../data/interface/copies';
import { shareTexts } from '../../data/interface/share';
import { asSample } from '../../lib/reader/answer/copy';
import { makeSampleText } from '../../lib/reader/cover/sample-text';
import type { AnswerProps } from './answer-props';

/** More than this of a text does not help anybody who looks into a wrong reading. */
const LONGEST_SAMPLE = 20_000;

interface Props extends Pick<AnswerProps, 'reading' | 'texts'> {
  readonly look: string;
  readonly copy: (text: string, done: string) => void;
}

/** What was read and found, without a name in it. */
export const makeSample = ({ reading: { report, answer } }: Pick<Props, 'reading'>): string =>
  asSample(
    answer.groups,
    report.format,
    makeSampleText(report, copyTexts.sample.leftOut).slice(0, LONGEST_SAMPLE),
    copyTexts,
  );

/** Shows what a report of a wrong answer would hold, and where it goes. */
export function WrongAnswer({ look, copy, ...props }: Props) {
  const { report } = shareTexts;
  const { reportHref } = props.texts;
  const [sample, setSample] = useState('');
  const place = useId();
  return (
    <>
      <button
        type="button"
        className={look}
        aria-expanded={sample !== ''}
        aria-controls={place}
        onClick={() => setSample(sample ? '' : makeSample(props))}
      >
        {report.open}
      </button>
      <div id={place} hidden={!sample} className="space-y-2 px-3 pb-2">
        <p className="text-[0.9rem]">{report.intro}</p>
        <textarea
          readOnly
          rows={8}
          aria-label={report.sample}
          value={sample}
          className="field font-mono text-[0.8rem]"
        />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.9rem]">
          <button
            type="button"
            className="chip min-h-11!"
            onClick={() => copy(sample, report.done)}
          >
            {report.copy}
          </button>
          {reportHref ? (
            <a href={reportHref} rel="noreferrer" className="inline-flex min-h-11 items-center">
              {report.send}
            </a>
          ) : (
            report.nowhere
          )}
        </p>
      </div>
    </>
  );
}
