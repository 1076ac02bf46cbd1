interface CountedCode {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
}

/** Codes as chips in the colour of their class, each with the number of replies it stands in. */
export function CodeChips({ codes }: { readonly codes: readonly CountedCode[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {codes.map(({ code, name, href, count }) => (
        <li key={code}>
          <a
            href={href}
            title={name}
            className={`chip class-${code.charAt(0)} text-tone! font-mono`}
          >
            {code} <span className="text-soft ml-1.5">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
