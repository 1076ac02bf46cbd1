import type { Segment } from '../../lib/reader/answer/marked-text';
import { type ExplanationOf, type Pointing, pointingProps } from './explanations';

const styles: Record<string, string> = {
  basic: 'bg-tint text-tone border-tone border-b-2 px-0.5 font-semibold',
  enhanced: 'bg-tint text-tone border-tone border-b-2 px-0.5 font-semibold',
  recipient: 'border-soft border-b-2 border-dotted bg-transparent font-medium text-inherit',
  server: 'border-soft border-b border-dashed bg-transparent font-medium text-inherit',
  secret: 'bg-ink text-paper px-0.5',
};

const kindNames: Record<string, string> = {
  basic: 'reply code',
  enhanced: 'enhanced code',
  recipient: 'recipient',
  server: 'server',
  secret: 'covered',
};

/**
 * What a segment is marked as, besides being part of the deciding line; undefined for plain text.
 */
export const kindOf = ({ kinds }: Segment) =>
  kinds.includes('secret') ? 'secret' : kinds.find((kind) => kind !== 'deciding');

interface Props {
  readonly segment: Segment;
  readonly text: string;
  readonly tie: ExplanationOf;
  readonly pointing: Pointing;
  /** The one mark that Tab leads to. */
  readonly current: boolean;
}

/** A stretch of the text: plain, or a mark that its explanation belongs to. */
export function Piece({ segment, text, tie, pointing, current }: Props) {
  const kind = kindOf(segment);
  if (!kind) return text;
  const id = tie(kind, segment.value);
  const code = id.startsWith('code-') ? segment.value : '';
  return (
    <mark
      tabIndex={current ? 0 : -1}
      data-kind={kind}
      data-code={code || undefined}
      data-tie={id}
      {...pointingProps(pointing, id)}
      aria-describedby={code ? `about-${id}` : id}
      title={kindNames[kind]}
      data-at={segment.start}
      className={`${styles[kind]} ${code ? `class-${code.charAt(0)}` : ''} data-active:outline-tone rounded-sm data-active:outline-2`}
    >
      {kind === 'secret' ? '•••••' : text}
    </mark>
  );
}
