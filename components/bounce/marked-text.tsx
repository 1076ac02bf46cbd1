import type { Block, Segment } from '../../lib/marked-text';

const styles: Record<string, string> = {
  basic: 'bg-tint text-tone border-tone rounded-sm border-b-2 px-0.5 font-semibold',
  enhanced: 'bg-tint text-tone border-tone rounded-sm border-b-2 px-0.5 font-semibold',
  recipient: 'border-soft border-b-2 border-dotted bg-transparent font-medium text-inherit',
  server: 'border-soft border-b border-dashed bg-transparent font-medium text-inherit',
};

function Piece({ segment, text }: { readonly segment: Segment; readonly text: string }) {
  const kind = segment.kinds.find((mark) => mark !== 'deciding');
  const decides = segment.kinds.includes('deciding') ? 'bg-marker' : '';
  if (!kind) return <span className={decides}>{text}</span>;
  const tone = kind === 'basic' || kind === 'enhanced' ? `class-${segment.value.charAt(0)}` : '';
  return (
    <mark data-kind={kind} className={`${styles[kind]} ${tone}`} title={kind}>
      {text}
    </mark>
  );
}

const names: Partial<Record<Block['kind'], string>> = { headers: 'header lines', returned: 'the returned message' };

/** The visitor's own text as text, never as HTML, with what was found in it marked. */
export function MarkedText({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }) {
  return (
    <div className="sheet px-4 py-3 font-mono text-[0.88rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]" data-testid="marked-text">
      {blocks.map((block) => {
        const pieces = block.segments.map((segment) => <Piece key={segment.start} segment={segment} text={text.slice(segment.start, segment.end)} />);
        const rest = block.hidden > 0 && <span className="text-soft font-sans"> … {block.hidden.toLocaleString('en')} more characters</span>;
        if (!block.folded)
          return (
            <div key={block.start}>
              {pieces}
              {rest}
            </div>
          );
        return (
          <details key={block.start} className="text-soft">
            <summary className="cursor-pointer font-sans">{names[block.kind] ?? block.kind}</summary>
            {pieces}
            {rest}
          </details>
        );
      })}
    </div>
  );
}
