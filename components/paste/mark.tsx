import type { Segment } from '../../lib/reader/answer/marked-text';
import type { ExplanationOf } from './explanations';
import { type Pointing, pointingProps } from './pointing';
import { shownKind } from './tab-stop';
import type { PasteBoxTexts } from './texts';

const CODE_LOOK = 'bg-tint text-tone border-tone border-b-2 px-0.5 font-semibold';

export const LOOKS: Readonly<Record<string, string>> = {
  basic: CODE_LOOK,
  enhanced: CODE_LOOK,
  recipient: 'border-soft border-b-2 border-dotted bg-transparent font-medium text-inherit',
  server: 'border-soft border-b border-dashed bg-transparent font-medium text-inherit',
  particular: 'border-soft border-b bg-transparent text-inherit',
  words: 'border-ink border-b-[3px] border-double bg-transparent font-semibold text-inherit',
  secret: 'bg-ink text-paper px-0.5',
};

/** What every mark of a text needs to know. */
export interface MarkContext {
  /** The whole text, which segments are stretches of. */
  readonly text: string;
  readonly explanationOf: ExplanationOf;
  readonly pointing: Pointing;
  /** Where the one mark begins that Tab leads to. */
  readonly tabStop: number | undefined;
  readonly texts: PasteBoxTexts;
}

/** A stretch of the text: plain, or a mark that its explanation belongs to. */
export function Piece({
  segment,
  context: { text, explanationOf, pointing, tabStop },
}: {
  readonly segment: Segment;
  readonly context: MarkContext;
}) {
  const kind = shownKind(segment);
  const content = text.slice(segment.start, segment.end);
  if (!kind) return content;
  const id = explanationOf(kind, segment.value);
  // It is one mark for keys and notes, however many lines it has.
  if (segment.continued) return <span className={LOOKS[kind]}>{content}</span>;
  const code = id.startsWith('code-') ? segment.value : '';
  return (
    <mark
      tabIndex={segment.start === tabStop ? 0 : -1}
      data-mark={kind}
      data-code={code || undefined}
      data-tie={id}
      {...pointingProps(pointing, id)}
      aria-describedby={code ? `about-${id}` : id}
      data-at={segment.start}
      className={`${LOOKS[kind]} ${code ? `class-${code.charAt(0)}` : ''} data-active:outline-tone rounded-sm data-active:outline-2`}
    >
      {kind === 'secret' ? '•••••' : content}
    </mark>
  );
}
