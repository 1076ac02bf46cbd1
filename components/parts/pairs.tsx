import type { ReactNode } from 'react';

/** Two columns, name and what is to be said about it; one under the other where it is narrow. */
export function Pairs({
  rows,
}: {
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly text: ReactNode;
  }[];
}) {
  return rows.length === 0 ? null : (
    <dl className="sm:grid sm:grid-cols-[minmax(8rem,14rem)_1fr]">
      {rows.map(({ key, name, text }) => (
        <div key={key} className="border-rule border-b py-2 sm:contents">
          <dt className="border-rule font-semibold sm:border-b sm:py-2 sm:pr-4">{name}</dt>
          <dd className="border-rule sm:border-b sm:py-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
