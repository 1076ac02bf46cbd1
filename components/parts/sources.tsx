import type { SourceView } from '../../lib/pages/sources';

/** The kind of evidence as a word in a frame, then the source as a link where it has an address. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  return (
    <span className="text-soft text-[0.9rem] [overflow-wrap:anywhere]">
      <span className="border-rule mr-1.5 rounded-sm border px-1 text-[0.8rem] whitespace-nowrap">
        {source.kind}
      </span>
      {source.href.startsWith('http') ? (
        <a href={source.href} rel="noreferrer" className="text-soft">
          {source.label}
        </a>
      ) : (
        source.label
      )}
    </span>
  );
}

export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  return (
    <ul className="space-y-1">
      {sources.map((source) => (
        <li key={source.kind + source.label}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
