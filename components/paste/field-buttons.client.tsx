import type { ReactNode } from 'react';
import { pasteFieldTexts } from '../../data/interface/paste-field';
import type { Paste } from './use-paste.client';

function FileButton({ files, openFiles }: Pick<Paste, 'files' | 'openFiles'>) {
  return (
    <label className="chip focus-within:outline-link cursor-pointer font-semibold focus-within:outline-3">
      {pasteFieldTexts.openFiles}
      <input
        ref={files}
        type="file"
        multiple
        className="sr-only"
        onChange={({ target }) => {
          openFiles([...(target.files ?? [])]);
          // Or the same file could not be opened twice.
          target.value = '';
        }}
      />
    </label>
  );
}

/**
 * The buttons below the field: open files, `children`, clear, and give the whole page to the answer.
 * What comes while somebody types stands last, so that nothing moves.
 */
export function FieldButtons({
  paste: { files, text, state, openFiles, clear, closeField },
  children,
}: {
  readonly paste: Paste;
  readonly children: ReactNode;
}) {
  return (
    <div className="mt-3 flex flex-wrap gap-1.5">
      <FileButton files={files} openFiles={openFiles} />
      {children}
      {text && (
        <button type="button" className="chip font-semibold" onClick={clear}>
          {pasteFieldTexts.clear}
        </button>
      )}
      {state.kind === 'read' && (
        <button type="button" className="chip font-semibold" onClick={closeField}>
          {pasteFieldTexts.showAnswer}
        </button>
      )}
    </div>
  );
}
