import { unknownCodeTexts } from '../../data/interface/unknown-code';
import { filled } from '../../lib/filled';
import type { DigitMeanings } from '../../lib/pages/digit-meanings';
import { composed, nearest } from '../../lib/pages/unknown';
import * as routes from '../../lib/routes';

/** A code that has a page. */
export interface KnownCode {
  readonly code: string;
  readonly name: string;
}

export function KnownCodes({ codes }: { readonly codes: readonly KnownCode[] }) {
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

/** What is true of every code without a page: all registered ones have one as failures. */
function standingOf(code: string, elsewhere: string): string {
  const { standing } = unknownCodeTexts;
  if (elsewhere) return filled(standing.elsewhere, { elsewhere, code });
  return standing[code.includes('.') ? 'enhanced' : 'basic'];
}

/** What the digits of a code say that has no page, and the codes nearest to it. */
export function UnknownCode({
  code,
  meanings,
  known,
}: {
  readonly code: string;
  readonly meanings: DigitMeanings;
  readonly known: readonly KnownCode[];
}) {
  const { lines, elsewhere } = composed(code, meanings, known);
  const near = nearest(code, known);
  return (
    <div className={`class-${code.charAt(0)} mt-6`}>
      <p className="text-tone font-mono text-[clamp(3rem,2rem+5vw,5rem)] leading-none font-bold">
        {code}
      </p>
      <p className="mt-3 max-w-[42rem] text-[1.15rem]">
        {standingOf(code, elsewhere)} {unknownCodeTexts.digits}
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
          <h2 className="mt-6 mb-2">{unknownCodeTexts.near}</h2>
          <KnownCodes codes={near} />
        </>
      )}
    </div>
  );
}
