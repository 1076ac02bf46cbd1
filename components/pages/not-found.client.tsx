'use client';

import { useEffect, useState } from 'react';
import {
  type CodeRange,
  composed,
  type DigitMeanings,
  meant,
  nearest,
} from '../../lib/pages/unknown';
import { routes, withoutBase } from '../../lib/routes';
import { codesInAddress } from '../../lib/search/address';

interface Known {
  readonly code: string;
  readonly name: string;
}

function List({ codes }: { readonly codes: readonly Known[] }) {
  return (
    <ul className="space-y-1">
      {codes.map(({ code, name }) => (
        <li key={code} className={`class-${code.charAt(0)}`}>
          <a href={routes.code(code)} className="text-tone mr-2 font-mono font-semibold">
            {code}
          </a>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Unknown({
  code,
  meanings,
  known,
}: {
  readonly code: string;
  readonly meanings: DigitMeanings;
  readonly known: readonly Known[];
}) {
  const { lines } = composed(code, meanings);
  const near = nearest(code, known);
  return (
    <div className={`class-${code.charAt(0)} mt-6`}>
      <p className="text-tone font-mono text-[clamp(3rem,2rem+5vw,5rem)] leading-none font-bold">
        {code}
      </p>
      <p className="mt-3 max-w-[42rem] text-[1.15rem]">
        {code.includes('.')
          ? 'This code is not in the registry, and we know of nobody who sends it.'
          : 'No standard defines this number, and we know of nobody who sends it.'}{' '}
        Its digits still say this:
      </p>
      <dl className="mt-3">
        {lines.map(({ part, name, plain }) => (
          <div key={part} className="border-rule border-b py-2 sm:grid sm:grid-cols-[5rem_1fr]">
            <dt className="text-tone font-mono font-semibold">{part}</dt>
            <dd>
              <b>{name}.</b> {plain}
            </dd>
          </div>
        ))}
      </dl>
      {near.length > 0 && (
        <>
          <h2 className="mt-6 mb-2">The nearest known codes</h2>
          <List codes={near} />
        </>
      )}
    </div>
  );
}

/**
 * Answers an address that has no page: with the code that was probably meant, or with what its
 * digits say.
 */
export function NotFoundAnswer({
  meanings,
  known,
  ranges,
}: {
  readonly meanings: DigitMeanings;
  readonly known: readonly Known[];
  readonly ranges: readonly CodeRange[];
}) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  useEffect(() => setCodes(codesInAddress(withoutBase(window.location.pathname))), []);

  const wanted = meant(codes, known, ranges);
  if (wanted.length > 0)
    return (
      <div className="mt-6">
        <h2 className="mb-2">You probably want</h2>
        <List codes={wanted} />
      </div>
    );
  const code = codes[0];
  return code ? <Unknown code={code} meanings={meanings} known={known} /> : null;
}
