'use client';

import type { Paste } from './use-paste.client';

function FileButton({ files, openFile }: Pick<Paste, 'files' | 'openFile'>) {
  return (
    <label className="chip focus-within:outline-link cursor-pointer font-semibold focus-within:outline-3">
      Open a file
      <input
        ref={files}
        type="file"
        className="sr-only"
        accept=".eml,.msg,.txt,.log,.json,message/rfc822,text/plain,application/json"
        onChange={(event) => {
          openFile(event.target.files?.[0]);
          // Or the same file could not be opened twice.
          event.target.value = '';
        }}
      />
    </label>
  );
}

/** The buttons below the field: open a file, clear, and show a text again that is covered. */
export function FieldButtons({
  paste: { field, files, state, choose, openFile, clear },
  covered,
}: {
  readonly paste: Paste;
  readonly covered: boolean;
}) {
  return (
    <div className="mt-3 flex flex-wrap gap-1.5">
      <FileButton files={files} openFile={openFile} />
      {state.kind !== 'empty' && (
        <button type="button" className="chip font-semibold" onClick={clear}>
          Clear
        </button>
      )}
      {covered && (
        <button
          type="button"
          className="chip font-semibold"
          onClick={() => {
            choose({ hidden: false });
            field.current?.focus();
          }}
        >
          Show the text again
        </button>
      )}
    </div>
  );
}
