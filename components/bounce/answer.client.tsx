'use client';

import { useMemo, useState } from 'react';
import type { Report, Result } from '../../lib/analyser/types';
import { blocksOf } from '../../lib/marked-text';
import { MarkedText } from './marked-text';

interface Props {
  readonly report: Report;
  readonly causeHref: string;
  readonly parties: Readonly<Record<string, string>>;
}

/** The tone of a verdict: final, still being tried, or done. */
function toneOf({ verdict }: Result): string {
  if (verdict.outcome === 'delivered') return 'class-2';
  if (verdict.outcome === 'delayed' || verdict.permanent === false) return 'class-4';
  return verdict.outcome === 'failed' ? 'class-5' : 'class-3';
}

function Verdict({ result, causeHref, parties }: { readonly result: Result; readonly causeHref: string; readonly parties: Props['parties'] }) {
  const { explanation, verdict } = result;
  return (
    <div className={`${toneOf(result)} border-tone bg-tint rounded-r-[10px] border-l-[6px] px-5 py-4`}>
      <p className="text-[1.25rem] leading-snug font-semibold text-pretty [overflow-wrap:anywhere]">{explanation.headline}</p>
      {explanation.first && <p className="mt-1.5">{explanation.first}</p>}
      <p className="mt-1.5">
        {explanation.finality} {explanation.because}
      </p>
      <p className="mt-1.5">
        <b>Who can act:</b> {parties[explanation.who]}
        {verdict.cause !== 'unknown' && (
          <>
            {' · '}
            <a href={causeHref.replace('{id}', verdict.cause)}>Steps for this cause</a>
          </>
        )}
      </p>
    </div>
  );
}

function Codes({ report }: { readonly report: Report }) {
  return (
    <ul className="space-y-3">
      {report.codes.map(({ code, name, plain, href }) => (
        <li key={code} className={`sheet class-${code.charAt(0)} px-4 py-3`}>
          <p>
            {href ? (
              <a href={href} className="text-tone font-mono text-[1.15rem] font-semibold">
                {code}
              </a>
            ) : (
              <b className="text-tone font-mono text-[1.15rem]">{code}</b>
            )}{' '}
            <b>{name}</b>
          </p>
          <p className="mt-1">{plain}</p>
        </li>
      ))}
    </ul>
  );
}

function Recipients({ results, chosen, choose }: { readonly results: readonly Result[]; readonly chosen: number; readonly choose: (place: number) => void }) {
  return (
    <ul className="mb-3 flex flex-wrap gap-2" aria-label="Recipients">
      {results.map(({ delivery, verdict }, place) => (
        <li key={`${place}${delivery.recipient?.value}`}>
          <button
            type="button"
            aria-pressed={place === chosen}
            onClick={() => choose(place)}
            className={`chip ${place === chosen ? 'border-ink! font-semibold' : ''}`}
          >
            {delivery.recipient?.value ?? `Part ${place + 1}`}: {verdict.outcome}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The answer to a paste: the verdict in a sentence, the visitor's own text marked, each code explained beside it. */
export function Answer({ report, causeHref, parties }: Props) {
  const [chosen, choose] = useState(0);
  const blocks = useMemo(() => blocksOf(report.text, report.marks, report.sections), [report]);
  const result = report.results[Math.min(chosen, report.results.length - 1)];
  if (!result && report.codes.length === 0)
    return (
      <div className="sheet px-5 py-4">
        <p className="font-semibold">There is no reply code in this text.</p>
        <p className="mt-1">
          That is fine: nothing was lost. Look for a line with a number such as 550 or 5.1.1, or open the whole message (“show original” or “view source” in
          most mail programs) and paste all of it.
        </p>
      </div>
    );
  return (
    <section aria-label="Answer">
      {report.results.length > 1 && <Recipients results={report.results} chosen={chosen} choose={choose} />}
      {result && <Verdict result={result} causeHref={causeHref} parties={parties} />}
      <div className="mt-6 grid gap-6 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <h2 className="mb-2">Your text, read</h2>
          <MarkedText text={report.text} blocks={blocks} />
        </div>
        {report.codes.length > 0 && (
          <div>
            <h2 className="mb-2">The codes in it</h2>
            <Codes report={report} />
          </div>
        )}
      </div>
    </section>
  );
}
