import type { CodeView } from '../../lib/answer/types';

/** A code taken apart like a caption: each digit or number with what it says. */
function Digits({ digits, dotted }: { readonly digits: CodeView['digits']; readonly dotted: boolean }) {
  return (
    <ol className="flex gap-2" aria-label="Taken apart">
      {digits.map(({ text, caption }, place) => (
        <li key={`${place}${text}`} className="grid justify-items-start content-start">
          <b className="text-tone font-mono text-[1.35rem] leading-none">
            {dotted && place > 0 && <span className="text-soft">·&#8202;</span>}
            {text}
          </b>
          {caption && <span className="text-soft max-w-20 text-[0.75rem] leading-tight">{caption}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The codes of the text, each explained; pointing at one shows where it stands. */
export function CodeCards({
  codes,
  active,
  point,
  show,
}: {
  readonly codes: readonly CodeView[];
  readonly active: string;
  readonly point: (code: string) => void;
  readonly show: ((code: string) => void) | undefined;
}) {
  return (
    <ul className="space-y-3">
      {codes.map(({ code, name, plain, href, digits }) => (
        <li
          key={code}
          id={`code-${code}`}
          data-active={code === active || undefined}
          onPointerEnter={() => point(code)}
          onPointerLeave={() => point('')}
          className={`sheet class-${code.charAt(0)} data-active:border-tone px-4 py-3 data-active:border-2`}
        >
          <div className="flex flex-wrap items-start justify-between gap-3">
            <Digits digits={digits} dotted={code.includes('.')} />
            {show && (
              <button type="button" className="chip text-[0.8rem] print:hidden" onFocus={() => point(code)} onBlur={() => point('')} onClick={() => show(code)}>
                Show in the text
              </button>
            )}
          </div>
          <p className="mt-1.5">
            {href ? (
              <a href={href}>
                {code} {name}
              </a>
            ) : (
              <b>{name || `${code}: no page, its digits say what is known`}</b>
            )}
          </p>
          <p className="mt-0.5">{plain}</p>
        </li>
      ))}
    </ul>
  );
}
