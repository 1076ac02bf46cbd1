'use client';

import { useEffect, useState } from 'react';
import type { DigitMeanings } from '../../lib/pages/digit-meanings';
import { type CodeRange, meant } from '../../lib/pages/unknown';
import { withoutBase } from '../../lib/routes';
import { codesInAddress } from '../../lib/search/address';
import { type KnownCode, KnownCodes, UnknownCode } from '../pages/unknown-code';

function readNames(names: readonly string[]): KnownCode[] {
  return names.map((line) => {
    const [code = '', ...name] = line.split(' ');
    return { code, name: name.join(' ') };
  });
}

/**
 * Answers an address that has no page: with the code that was probably meant, or with what its
 * digits say.
 */
export function NotFoundAnswer({
  meanings,
  names,
  ranges,
}: {
  readonly meanings: DigitMeanings;
  /** Codes and families that have a page: '550 Mailbox unavailable'. */
  readonly names: readonly string[];
  readonly ranges: readonly CodeRange[];
}) {
  const [codes, setCodes] = useState<readonly string[]>([]);
  useEffect(() => setCodes(codesInAddress(withoutBase(window.location.pathname))), []);

  const known = readNames(names);
  const wanted = meant(codes, known, ranges);
  if (wanted.length > 0)
    return (
      <div className="mt-6">
        <h2 className="mb-2">You probably want</h2>
        <KnownCodes codes={wanted} />
      </div>
    );
  const code = codes[0];
  return code ? <UnknownCode code={code} meanings={meanings} known={known} /> : null;
}
