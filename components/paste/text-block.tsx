import { filled } from '../../lib/filled';
import { numberOf, type PluralForms, pluralOf } from '../../lib/plural';
import { type Block, joinRuns, type Run } from '../../lib/reader/answer/marked-text';
import { type MarkContext, Piece } from './mark';

/**
 * A bar at the side of each of its rows, which stays on paper and in forced colours; that of the
 * chosen verdict stands out.
 */
export const LINE_LOOKS = {
  chosen: 'border-ink bg-marker box-decoration-clone border-l-4 pl-1.5',
  other: 'border-field box-decoration-clone border-l-2 border-dotted pl-1.5',
};

export interface BlockContext extends MarkContext {
  /** Where the deciding lines of the chosen verdict begin. */
  readonly chosen: ReadonlySet<number>;
  /** The number of lines in a folded part, in words. */
  readonly lineCounts: PluralForms;
}

/** Segments of the same row of a deciding line with the sign of the line, or plain ones without. */
function TextRun({ run, context }: { readonly run: Run; readonly context: BlockContext }) {
  const pieces = run.segments.map((segment) => (
    <Piece key={segment.start} segment={segment} context={context} />
  ));
  if (run.lines.length === 0) return pieces;
  const chosen = run.lines.filter((line) => context.chosen.has(line));
  const decides = chosen[0] === undefined ? 'other' : 'chosen';
  const begins = chosen.some((line) => line === run.segments[0]?.start);
  return (
    <span
      data-deciding={decides}
      data-mark={begins ? 'deciding' : undefined}
      className={LINE_LOOKS[decides]}
    >
      {begins && <span className="sr-only select-none">{context.texts.decidingLine}</span>}
      {pieces}
    </span>
  );
}

function BlockContent({ block, context }: Pick<Props, 'block' | 'context'>) {
  return (
    <>
      {joinRuns(block.segments).map((run) => (
        <TextRun key={run.segments[0]?.start} run={run} context={context} />
      ))}
      {block.hidden > 0 && (
        <span className="text-soft font-sans">
          {' '}
          {filled(context.texts.leftOut, { count: numberOf(block.hidden) })}
        </span>
      )}
    </>
  );
}

interface Props {
  readonly block: Block;
  readonly context: BlockContext;
  /** A folded part has been closed: what was visited in it can be reached no more. */
  readonly onClose: () => void;
}

/** A part of the text; one that has nothing to say is folded and says how long it is. */
export function TextBlock({ block, context, onClose }: Props) {
  const content = <BlockContent block={block} context={context} />;
  if (!block.folded) return <div>{content}</div>;
  // Without the end of the last line, which begins no other.
  const lines = context.text.slice(block.start, block.end - 1).split('\n').length;
  return (
    <details className="text-soft" onToggle={({ currentTarget: { open } }) => !open && onClose()}>
      <summary className="cursor-pointer font-sans">
        {context.texts.folded[block.kind] ?? block.kind} ({pluralOf(lines, context.lineCounts)})
      </summary>
      <div>{content}</div>
    </details>
  );
}
