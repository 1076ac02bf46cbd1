import { codePageTexts } from '../../data/interface/code-page';
import { filled } from '../../lib/filled';

/**
 * The code as the hero of its page, each digit with its caption. A screen reader hears the code
 * once, then the captions.
 */
export function CodeDigits({
  code,
  digits,
}: {
  readonly code: string;
  readonly digits: readonly { readonly text: string; readonly caption: string }[];
}) {
  const dotted = code.includes('.');
  return (
    <div>
      <p className="sr-only">{code}</p>
      <ol className="flex gap-1" aria-label={filled(codePageTexts.digits, { code })}>
        {digits.map(({ text, caption }, place) => (
          <li key={`${place}${text}`} className="grid justify-items-center content-start">
            <b
              className={`text-tone font-mono leading-none font-bold ${dotted ? 'text-[clamp(3rem,2rem+5vw,5.2rem)]' : 'text-[clamp(4rem,3rem+6vw,6.5rem)]'}`}
              aria-hidden="true"
            >
              {dotted && place > 0 && <span className="text-soft">.</span>}
              {text}
            </b>
            <span className="border-rule text-soft mt-1 max-w-24 border-t-2 px-1 pt-1 text-center text-[0.8rem] leading-tight">
              {caption}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
