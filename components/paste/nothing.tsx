export interface NothingTexts {
  readonly title: string;
  readonly looked: readonly string[];
}

/**
 * The calm answer where nothing was found: what was looked for, and how to copy a whole message.
 */
export function Nothing({
  texts,
  howToCopy,
}: {
  readonly texts: NothingTexts;
  readonly howToCopy: readonly { readonly program: string; readonly steps: string }[];
}) {
  return (
    <div className="sheet px-5 py-4">
      <p className="font-semibold">{texts.title}</p>
      <p className="mt-1">This is what was looked for:</p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {texts.looked.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <details className="mt-3" open>
        <summary className="cursor-pointer font-semibold">How to copy the whole message</summary>
        <dl className="mt-1 space-y-1.5">
          {howToCopy.map(({ program, steps }) => (
            <div key={program}>
              <dt className="font-medium">{program}</dt>
              <dd className="text-soft">{steps}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
