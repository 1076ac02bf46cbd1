import { joinRuns, makeBlocks, type Run } from '../../lib/reader/answer/marked-text';
import type { Example as Reading } from '../../lib/reader/example';
import { findDecidingLines } from './deciding-lines';
import { LOOKS } from './mark';
import { shownKind } from './tab-stop';
import { LINE_LOOKS } from './text-block';
import { Verdict } from './verdict';

/** A stretch of the text with the looks of its marks, which lead nowhere. */
function MarkedRun({
  run,
  text,
  lines,
}: {
  readonly run: Run;
  readonly text: string;
  readonly lines: ReadonlySet<number>;
}) {
  const pieces = run.segments.map((segment) => {
    const kind = shownKind(segment);
    const piece = text.slice(segment.start, segment.end);
    return kind ? (
      <mark key={segment.start} className={`${LOOKS[kind]} class-${segment.value.charAt(0)}`}>
        {piece}
      </mark>
    ) : (
      piece
    );
  });
  return run.lines.some((line) => lines.has(line)) ? (
    <span className={LINE_LOOKS.chosen}>{pieces}</span>
  ) : (
    pieces
  );
}

/** A finished answer that was drawn at build: what it says first, and the text with its marks. */
export function Example({ report, answer: { groups } }: Reading) {
  const group = groups[0];
  const lines = findDecidingLines(report, report, group);
  const runs = makeBlocks(report.text, report.marks, []).flatMap(({ segments }) =>
    joinRuns(segments),
  );
  return (
    <>
      {group && (
        <Verdict group={group} reader="person" first={group.first} cover={(text) => text} />
      )}
      <div className="sheet mt-3 px-4 py-2 font-mono text-[0.88rem] leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">
        {runs.map((run) => (
          <MarkedRun
            key={run.segments[0]?.start}
            run={run}
            text={report.text.trimEnd()}
            lines={lines}
          />
        ))}
      </div>
    </>
  );
}
