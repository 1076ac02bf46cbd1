import { dialogueTexts } from '../../data/interface/dialogue';
import type { WireBy, WireLine } from '../../lib/pages/wire';

/**
 * An SMTP dialogue; a letter and the weight say who speaks, the code in question is marked.
 */
export function Wire({
  lines,
  by = 'server',
  label,
  caption = true,
}: {
  readonly lines: readonly WireLine[];
  /** Who writes the lines of a report. */
  readonly by?: WireBy;
  readonly label: string;
  readonly caption?: boolean;
}) {
  const hasClient = lines.some(({ speaker }) => speaker === 'C');
  const isReport = lines.some(({ speaker }) => speaker === '');
  return (
    <figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard. */}
      <section className="sheet overflow-x-auto px-4 py-3" tabIndex={0} aria-label={label}>
        <pre className="leading-relaxed">
          {lines.map(({ speaker, before, code, after }, place) => (
            <span
              key={`${place}${after}`}
              className={speaker === 'C' ? 'text-soft block' : 'block'}
            >
              {speaker && <span className="text-soft mr-2 select-none">{speaker}:</span>}
              {before}
              {code && <b className="bg-tint text-tone rounded-sm">{code}</b>}
              {after}
            </span>
          ))}
        </pre>
      </section>
      {caption && (
        <figcaption className="text-soft mt-1 text-[0.9rem]">
          {isReport
            ? lines.length > 1
              ? dialogueTexts.inBounce[by === 'recipient' ? 'recipient' : 'sender']
              : dialogueTexts.noReplyCode
            : hasClient
              ? dialogueTexts.bothSpeak
              : dialogueTexts.serverSpeaks}
        </figcaption>
      )}
    </figure>
  );
}
