'use client';

import { useEffect, useState } from 'react';
import type { DigitMeanings } from '../../lib/pages/digit-meanings';
import { readNamedPage } from '../../lib/pages/named-pages';
import type { CodeRange } from '../../lib/pages/unknown';
import { withoutBase } from '../../lib/routes';
import { whatWasMeant } from '../../lib/search/what-was-meant';
import { MeantPages } from '../pages/meant-pages';
import { type KnownCode, UnknownCode } from '../pages/unknown-code';

function readNames(names: readonly string[]): KnownCode[] {
  return names.map((line) => {
    const [code = '', ...name] = line.split(' ');
    return { code, name: name.join(' ') };
  });
}

/**
 * Answers an address that has no page: with the page that was probably meant, or with what the
 * digits of a code say.
 */
export function NotFoundAnswer({
  meanings,
  names,
  pages,
  ranges,
}: {
  readonly meanings: DigitMeanings;
  /** Codes and families that have a page: '550 Mailbox unavailable'. */
  readonly names: readonly string[];
  /** Lines of `namedPages`. */
  readonly pages: readonly string[];
  readonly ranges: readonly CodeRange[];
}) {
  const [path, setPath] = useState('');
  useEffect(() => setPath(withoutBase(window.location.pathname)), []);

  const known = readNames(names);
  const meant = whatWasMeant(path, known, ranges, pages.map(readNamedPage));
  return meant.unknown ? (
    <UnknownCode code={meant.unknown} meanings={meanings} known={known} />
  ) : (
    <MeantPages {...meant} />
  );
}
