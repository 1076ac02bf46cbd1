import { answerLabels } from '../../data/interface/answer';
import type { Answer, RecordView } from '../../lib/reader/answer/types';

function OneRecord({
  record: { title, name, value, remarks },
  cover,
}: {
  readonly record: RecordView;
  readonly cover: (text: string) => string;
}) {
  return (
    <section className="sheet mb-4 px-5 py-4">
      <h2 className="text-[1.1rem] [overflow-wrap:anywhere]">
        {title} {name && <span className="font-mono">{cover(name)}</span>}
      </h2>
      {value && (
        <p className="bg-tint mt-2 px-3 py-2 font-mono text-[0.9rem] [overflow-wrap:anywhere]">
          {cover(value)}
        </p>
      )}
      <ul className="mt-2 list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
        {remarks.map(({ text, source, wrong }) => (
          <li key={text} className={wrong ? 'class-5 font-semibold' : ''}>
            {wrong && <span className="text-tone">✗ </span>}
            {cover(text)} <span className="text-soft text-[0.85rem] font-normal">({source})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer to a pasted answer of a name server: what each record says, faults first. */
export function Records({
  answer: { records, recordsNote },
  cover,
}: {
  readonly answer: Pick<Answer, 'records' | 'recordsNote'>;
  readonly cover: (text: string) => string;
}) {
  return (
    <section aria-label={answerLabels.answer} data-part="records">
      {records.map((record) => (
        <OneRecord
          key={`${record.title} ${record.name} ${record.value}`}
          record={record}
          cover={cover}
        />
      ))}
      <p className="text-soft">{recordsNote}</p>
    </section>
  );
}
