import type { Catalogue } from '../types';
import { DOMAIN_OF_ADDRESS, RESERVED_NAME, SENTENCE_END } from './patterns';
import type { Check } from './types';

const LONGEST: Readonly<Record<string, number>> = {
  name: 48,
  plain: 200,
  next: 200,
  act: 60,
  because: 90,
  first: 110,
  means: 170,
  todo: 170,
  claim: 130,
  truth: 480,
};
const MOST_WORDS = 25;

interface Text {
  readonly at: string;
  readonly field: string;
  readonly text: string;
}

/** The fields of an entry whose length is limited. */
const limited = (at: string, entry: object): Text[] =>
  Object.entries(entry).flatMap(([field, text]) =>
    field in LONGEST && typeof text === 'string' ? [{ at, field, text }] : [],
  );

function textsOf({ basic, enhanced, causes, providers, mistakes }: Catalogue): Text[] {
  return [
    ...basic.flatMap((entry) => limited(entry.code, entry)),
    ...enhanced.flatMap(({ code, name, classes }) => [
      { at: code, field: 'name', text: name },
      ...Object.entries(classes).flatMap(([digit, text]) => limited(digit + code.slice(1), text)),
    ]),
    // The first words about a cause may be a few sentences.
    ...causes.flatMap(({ plain, ...cause }) => limited(cause.id, cause)),
    ...providers.flatMap(({ id, replies }) =>
      replies.flatMap((reply) => limited(`${id}/${reply.id}`, reply)),
    ),
    ...mistakes.flatMap((mistake) => limited(mistake.id, mistake)),
  ];
}

/** A text over its limit breaks the page it is on, or no one reads it to its end. */
export const textsAreShort: Check = (catalogue) =>
  textsOf(catalogue)
    .filter(({ field, text }) => text.length > (LONGEST[field] ?? text.length))
    .map(
      ({ at, field, text }) =>
        `${field} of ${at} has ${text.length} characters: at most ${LONGEST[field]}.`,
    );

/** What a worried person reads first has no sentence that must be read twice. */
export const sentencesAreShort: Check = ({ basic, enhanced, causes }) =>
  [
    ...basic.map(({ code, plain }) => ({ at: code, plain })),
    ...enhanced.flatMap(({ code, classes }) =>
      Object.entries(classes).map(([digit, { plain }]) => ({ at: digit + code.slice(1), plain })),
    ),
    ...causes.map(({ id, plain }) => ({ at: id as string, plain })),
  ].flatMap(({ at, plain }) =>
    plain
      .split(SENTENCE_END)
      .filter((sentence) => sentence.trim().split(' ').length > MOST_WORDS)
      .map(
        (sentence) =>
          `A sentence of ${at} has more than ${MOST_WORDS} words: “${sentence.trim()}”. Cut it in two.`,
      ),
  );

/** These stand in lists, titles and data as well, where backticks are shown as they are. */
export const firstWordsHaveNoMarkup: Check = ({ basic, enhanced, causes }) =>
  [
    ...basic.map(({ code, name, plain }) => ({ at: code, texts: [name, plain] })),
    ...enhanced.flatMap(({ code, name, classes }) => [
      { at: code, texts: [name, ...Object.values(classes).map(({ plain }) => plain)] },
    ]),
    ...causes.map(({ id, name, because, first }) => ({
      at: id as string,
      texts: [name, because, first],
    })),
  ].flatMap(({ at, texts }) =>
    texts
      .filter((text) => text.includes('`'))
      .map((text) => `A text of ${at} has backticks, which lists show: “${text}”.`),
  );

/** Someone's real name in an example would get mail. */
export const examplesUseReservedNames: Check = ({
  basic,
  commands,
  samples,
  causeChecks,
  mailServers,
}) =>
  [
    ...basic.map(({ code, wire }) => ({ at: code, text: wire.join('\n') })),
    ...commands.map(({ id, session }) => ({ at: id as string, text: session.join('\n') })),
    ...samples.map(({ id, text }) => ({ at: id, text })),
    ...Object.entries(causeChecks).flatMap(([id, checks]) =>
      checks.map(({ command, output }) => ({ at: id, text: [command, ...output].join('\n') })),
    ),
    ...mailServers.flatMap(({ id, snippets }) =>
      snippets.flatMap(({ blocks, shows }) =>
        [...blocks.flatMap(({ lines }) => lines), ...shows].map((text) => ({ at: id, text })),
      ),
    ),
  ].flatMap(({ at, text }) =>
    (text.match(DOMAIN_OF_ADDRESS) ?? [])
      .map((domain) => domain.slice(1))
      .filter((domain) => domain.includes('.') && !RESERVED_NAME.test(domain))
      .map(
        (domain) =>
          `The example of ${at} names ${domain}: use example.com, example.org or example.net.`,
      ),
  );
