import { pasteFieldTexts } from '../../data/interface/paste-field';
import { describeNote } from './note';
import { fitsField } from './pasted-text';
import type { PasteBoxTexts } from './texts';
import type { Paste } from './use-paste.client';

const BUTTON = 'chip min-h-11! px-3.5! font-semibold';
const NOTE = 'text-soft text-[0.9rem] [overflow-wrap:anywhere]';

/** Says what is read. The name of a file may name somebody, too. */
export function NoteLine({
  paste: { note, text, whole, state, covered, tools },
  texts: { notes },
}: {
  readonly paste: Paste;
  readonly texts: PasteBoxTexts;
}) {
  const size = state.kind === 'read' ? whole.length : text.length || undefined;
  const sentence = describeNote(note, size, notes);
  return (
    sentence && <p className={NOTE}>{tools && covered ? tools.redactText(sentence) : sentence}</p>
  );
}

/** Above the answer, in place of the field: another text, the field again, and what is read. */
export function AnswerBar({
  paste,
  texts,
}: {
  readonly paste: Paste;
  readonly texts: PasteBoxTexts;
}) {
  const { files, text, whole, covered, state, clear, edit } = paste;
  const long = !fitsField(whole);
  // Put together in the field, several files or mails would be one text.
  const several = !text && (state.shown?.reading.report.sources.length ?? 0) > 1;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-1.5 print:hidden">
      <button type="button" className={BUTTON} onClick={clear}>
        {pasteFieldTexts.newText}
      </button>
      <button type="button" className={BUTTON} onClick={() => files.current?.click()}>
        {pasteFieldTexts.openFiles}
      </button>
      {whole && !long && !several && !covered && (
        <button type="button" className={BUTTON} onClick={edit}>
          {pasteFieldTexts.edit}
        </button>
      )}
      <NoteLine paste={paste} texts={texts} />
      {(several || long) && (
        <p className={NOTE}>{several ? texts.notes.several : texts.notes.long}</p>
      )}
    </div>
  );
}
