import { allCodes } from '../lookup';
import { codePages } from '../pages/code-pages';
import { numbersSeen } from '../pages/numbers-before';
import { repliesWith } from '../pages/replies';
import type { Catalogue } from '../types';
import { REPLY_PAIR } from './patterns';
import type { Check } from './types';

/** What we say of a reply code's enhanced ones is what the registry says of them. */
export const registryPairsAgree: Check = ({ registry, basic }) =>
  basic.flatMap(({ code, associated }) => {
    const published = registry.filter((row) => row.basic.includes(code)).map((row) => row.code);
    return [
      ...published
        .filter((detail) => !associated.includes(detail))
        .map((detail) => `The registry puts ${detail} beside ${code}: add it to associated.`),
      ...associated
        .filter((detail) => !published.includes(detail))
        .map(
          (detail) => `${code} claims ${detail}, the registry does not: take it out of associated.`,
        ),
    ];
  });

/**
 * Does the registry pair the two, or does a reply carry them or was one seen; if neither, is the pair known as an
 * inference of ours?
 */
function standingOfPair(
  basic: string,
  code: string,
  catalogue: Catalogue,
): 'sourced' | 'inferred' | 'unknown' {
  const { registry, providers } = catalogue;
  if (numbersSeen(code, catalogue).answered.includes(basic)) return 'sourced';
  if (registry.some((row) => row.code === `X${code.slice(1)}` && row.basic.includes(basic)))
    return 'sourced';
  const alike = repliesWith(providers, code).filter(({ reply }) => reply.basic === basic);
  if (alike.length === 0) return 'unknown';
  return alike.every(({ reply }) => reply.basicInferred) ? 'inferred' : 'sourced';
}

/**
 * "Often seen with", in the table, of a number that no standard defines: the registry's pair alone
 * is no sight of it.
 */
export const twinsOfUndefinedNumbersWereSeen: Check = (catalogue) =>
  catalogue.basic
    .filter(({ standing }) => standing === 'registry' || standing === 'nonstandard')
    .flatMap(({ code, twins, wire }) =>
      twins
        .filter((twin) => !numbersSeen(twin, catalogue).answered.includes(code))
        .filter((twin) =>
          repliesWith(catalogue.providers, twin).every(({ reply }) => reply.basic !== code),
        )
        .filter((twin) => !wire.some((line) => line.includes(`${code} ${twin}`)))
        .map((twin) => `${code} was not seen with ${twin}: take it out of twins.`),
    );

/**
 * What stands "on the wire" was really sent, or is the registry's pair: a number that we make up is
 * taken for a server's word.
 */
export const wireLinesAreSourced: Check = (catalogue) => {
  const pageOf = codePages(catalogue);
  const byHand = new Set(
    catalogue.enhanced.flatMap(({ code, classes }) =>
      Object.entries(classes).flatMap(([digit, { wire }]) => (wire ? [digit + code.slice(1)] : [])),
    ),
  );
  const written = catalogue.basic.flatMap(({ code, wire }) =>
    wire.flatMap((line) =>
      [...line.matchAll(REPLY_PAIR)].map(([, basic = '', enhanced = '']) => ({
        at: code,
        basic,
        enhanced,
        made: false,
      })),
    ),
  );
  const made = allCodes(catalogue)
    .filter((code) => code.includes('.') && !byHand.has(code))
    .flatMap((code) =>
      (pageOf(code)?.wire ?? []).map(({ speaker, before }) => ({
        at: code,
        basic: speaker && before.trim(),
        enhanced: code,
        made: true,
      })),
    )
    .filter(({ basic }) => basic);
  return [...written, ...made]
    .filter((line) => {
      const standing = standingOfPair(line.basic, line.enhanced, catalogue);
      // A dialogue written by hand may follow an RFC; one that the page makes must not go beyond
      // what is known.
      return standing === 'inferred' || (line.made && standing === 'unknown');
    })
    .map(
      ({ at, basic, enhanced }) =>
        `The page of ${at} shows ${basic} ${enhanced}, which neither the registry nor a reply has: show the status alone.`,
    );
};

/**
 * "Microsoft means: 550 5.7.12 …" is Microsoft's word only where a reply or the named source prints
 * the number, not where it is inferred.
 */
export const meantNumbersAreSourced: Check = (catalogue) =>
  catalogue.enhanced.flatMap(({ practice }) =>
    practice.flatMap(({ by, means }) =>
      [...means.matchAll(REPLY_PAIR)]
        .filter(
          ([, basic = '', code = '']) => standingOfPair(basic, code, catalogue) === 'inferred',
        )
        .map(
          ([pair]) => `${by} is said to mean “${pair}”, but the number is our inference: drop it.`,
        ),
    ),
  );
