import { CLOSING_BRACKET, METHOD, SPACES } from './patterns';
import type { Remark } from './types';

interface Result {
  readonly method: string;
  readonly result: string;
  /** The domain that was checked. */
  readonly domain: string;
  readonly from: string;
}

const domainOf = (value: string): string => value.slice(value.lastIndexOf('@') + 1).toLowerCase();

function resultOf(part: string): Result | undefined {
  const match = METHOD.exec(part.trim());
  if (!match?.[1] || !match[2]) return undefined;
  const properties = new Map(
    part.split(SPACES).map((word) => {
      const [name = '', ...rest] = word.split('=');
      return [name.toLowerCase(), rest.join('=').replace(CLOSING_BRACKET, '')] as const;
    }),
  );
  const checked = ['smtp.mailfrom', 'header.d', 'header.i'].map((name) => properties.get(name));
  return {
    method: match[1].toLowerCase(),
    result: match[2].toLowerCase(),
    domain: domainOf(checked.find(Boolean) ?? properties.get('header.from') ?? ''),
    from: domainOf(properties.get('header.from') ?? ''),
  };
}

/** Relaxed alignment, without the list of public suffixes: one name ends with the other. */
const belongs = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

const KNOWN_RESULTS: readonly string[] = [
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'policy',
  'permerror',
  'temperror',
];

/** What a field Authentication-Results says (RFC 8601, 2.7), and why DMARC failed all the same. */
export function readResults(value: string): Remark[] {
  const results = value.split(';').flatMap((part) => resultOf(part) ?? []);
  const known = results.filter(({ result }) => KNOWN_RESULTS.includes(result));
  const dmarc = known.find(({ method }) => method === 'dmarc');
  const from = known.find((result) => result.from)?.from ?? '';
  const passed = known.filter(
    ({ method, result, domain }) => method !== 'dmarc' && result === 'pass' && domain,
  );
  const stray = passed.find(({ domain }) => from && !belongs(domain, from));
  const aligned = passed.some(({ domain }) => from && belongs(domain, from));
  return [
    ...known.map(({ method, result, domain }) => ({
      id: domain ? `results.${result}.of` : `results.${result}`,
      words: { method: method.toUpperCase(), domain },
    })),
    ...(dmarc?.result === 'fail' && stray && !aligned
      ? [
          {
            id: 'results.stray',
            words: { domain: stray.domain, from, method: stray.method.toUpperCase() },
          },
        ]
      : []),
  ];
}
