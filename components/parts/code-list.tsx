import type { CodeLink } from '../../lib/pages/code-page';

/** Codes with their name and, where there is one, a sentence; each leads to its page. */
export function CodeList({
  codes,
}: {
  readonly codes: readonly (CodeLink & { readonly plain?: string; readonly tone?: string })[];
}) {
  return (
    <ul>
      {codes.map(({ code, name, href, plain, tone = code.charAt(0) }) => (
        <li
          key={code}
          className={`class-${tone} border-rule grid grid-cols-[5.5rem_1fr] gap-x-3 border-b py-2`}
        >
          <a
            href={href}
            className="text-tone font-mono text-[1.1rem] font-semibold no-underline hover:underline"
          >
            {code}
          </a>
          <span>
            <b className="font-semibold">{name}</b>
            {plain && `. ${plain}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
