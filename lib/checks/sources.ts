import type { Source } from '../../data/types';
import type { Catalogue } from '../types';
import type { Check } from './types';

interface Cited {
  readonly at: string;
  readonly source: Source;
}

const isSource = (value: object): value is Source =>
  'kind' in value && ('rfc' in value || 'entry' in value || 'url' in value);

/** Every source inside a value, at any depth. */
function citedIn(at: string, value: unknown): Cited[] {
  if (Array.isArray(value)) return value.flatMap((item) => citedIn(at, item));
  if (typeof value !== 'object' || value === null) return [];
  return isSource(value)
    ? [{ at, source: value }]
    : Object.values(value).flatMap((item) => citedIn(at, item));
}

const cited = ({
  basic,
  enhanced,
  causes,
  providers,
  helpLinks,
  mistakes,
  commands,
  seenReplies,
  textSources,
  mailServers,
  why,
}: Catalogue): Cited[] => [
  ...[...basic, ...enhanced].flatMap((entry) => citedIn(entry.code, entry)),
  ...[
    ...causes,
    ...providers,
    ...mistakes,
    ...commands,
    ...seenReplies,
    ...textSources,
    ...mailServers,
  ].flatMap((entry) => citedIn(entry.id, entry)),
  ...Object.entries(helpLinks).flatMap(([id, links]) => citedIn(id, links)),
  ...citedIn('why', why.sources),
];

/** An RFC without an entry has no title, and no one learns that it was replaced. */
export const rfcsAreKnown: Check = (catalogue) => {
  const known = new Set(catalogue.rfcs.map(({ number }) => number));
  const missing = cited(catalogue).flatMap(({ at, source }) =>
    source.kind === 'rfc' && !known.has(source.rfc)
      ? [`${at} names RFC ${source.rfc}: add it to data/rfcs.ts.`]
      : [],
  );
  const dangling = catalogue.rfcs.flatMap(({ number, status, replacedBy }) =>
    (status === 'replaced') === (replacedBy !== undefined)
      ? []
      : [`RFC ${number} is ${status}: fill in replacedBy where it was replaced, and only there.`],
  );
  return [...new Set([...missing, ...dangling])];
};

/** A source that no one can open proves nothing. */
export const sourcesCanBeOpened: Check = (catalogue) =>
  cited(catalogue).flatMap(({ at, source }) =>
    'url' in source && !URL.canParse(source.url)
      ? [`The source ${source.url} of ${at} is no address.`]
      : [],
  );

/** An entry of the registry that a statement names must be in the registry. */
export const registryEntriesExist: Check = (catalogue) =>
  cited(catalogue).flatMap(({ at, source }) =>
    source.kind === 'registry' && !catalogue.registry.some(({ code }) => code === source.entry)
      ? [`${at} names the registry’s ${source.entry}, which is not there.`]
      : [],
  );
