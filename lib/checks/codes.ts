import { allCodes, findByCode } from '../lookup';
import type { Check } from './types';

const duplicates = (names: readonly string[]): string[] => [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];

/** Two entries under one name would be one page with half of what we know. */
export const entriesAreUnique: Check = ({ basic, enhanced, causes, providers, mistakes, commands }) =>
  [basic.map(({ code }) => code), enhanced.map(({ code }) => code), causes, providers, mistakes, commands]
    .flatMap((entries) => duplicates(entries.map((entry) => (typeof entry === 'string' ? entry : entry.id))))
    .map((name) => `${name} has two entries: join them.`);

/** A code that a page names must have a page. */
export const namedCodesHavePages: Check = (catalogue) => {
  const known = new Set(allCodes(catalogue));
  const compared = [...catalogue.basic, ...catalogue.enhanced].flatMap(({ code, confused }) => confused.map((other) => ({ at: code, code: other.code })));
  const concerned = catalogue.mistakes.flatMap(({ id, codes }) => codes.map((code) => ({ at: id, code })));
  const carried = catalogue.providers.flatMap(({ id, replies }) =>
    replies.flatMap(({ id: reply, basic, enhanced }) => [basic, enhanced?.split('-')[0]].flatMap((code) => (code ? [{ at: `${id}/${reply}`, code }] : []))),
  );
  return [...compared, ...concerned, ...carried]
    .filter(({ code }) => !known.has(code) && findByCode(catalogue, code) === undefined)
    .map(({ at, code }) => `${at} names ${code}, which has no entry: add it or take it out.`);
};

/** A code that answers a command needs that command's page. */
export const answeredCommandsExist: Check = ({ basic, commands }) =>
  basic.flatMap(({ code, answers }) =>
    answers
      .filter(({ command }) => !commands.some(({ id }) => id === command))
      .map(({ command }) => `${code} answers ${command}, which has no entry in data/commands.ts.`),
  );

/** The registry has 81 rows; each one has an entry, and no entry calls itself registered that is not. */
export const registryIsCovered: Check = ({ registry, enhanced }) => [
  ...registry
    .filter(({ code }) => !enhanced.some((entry) => entry.code === code && entry.registered))
    .map(({ code, title }) => `The registry has ${code} (${title}), data/enhanced/ has not: add it.`),
  ...enhanced
    .filter(({ code, registered }) => registered && !registry.some((row) => row.code === code))
    .map(({ code }) => `${code} calls itself registered, but the registry has no such row: set registered to false.`),
  ...enhanced.filter(({ classes }) => Object.keys(classes).length === 0).map(({ code }) => `${code} has no class, so it has no page: write the text of one.`),
];

/** What we say of a basic code's enhanced ones is what the registry says of them. */
export const registryPairsAgree: Check = ({ registry, basic }) =>
  basic.flatMap(({ code, associated }) => {
    const published = registry.filter((row) => row.basic.includes(code)).map((row) => row.code);
    return [
      ...published.filter((detail) => !associated.includes(detail)).map((detail) => `The registry puts ${detail} beside ${code}: add it to associated.`),
      ...associated
        .filter((detail) => !published.includes(detail))
        .map((detail) => `${code} claims ${detail}, the registry does not: take it out of associated.`),
    ];
  });
