import { explainCode } from '../../lib/reader/answer/code-view';
import type { CodeView, Group } from '../../lib/reader/answer/types';
import { isCode } from '../../lib/reader/find/code-marks';
import type { MarkKind } from '../../lib/reader/find/types';
import type { PasteBoxTexts } from './texts';

/** What the note at a mark says. */
export type NoteOf = (kind: MarkKind, value: string) => string;

/** Makes the notes of an answer; `groups` are its verdicts, the chosen one first. */
export function makeNotes(
  codes: readonly CodeView[],
  groups: readonly Group[],
  { marks, outcomes }: PasteBoxTexts,
): NoteOf {
  const noteOfCode = (view: CodeView): string => {
    const { here, general } = explainCode(view, groups);
    return `${view.code} ${here} ${general}`.trim();
  };
  const noteOfRecipient = (value: string): string => {
    const owner = groups.find(({ recipients }) => recipients.includes(value));
    if (!owner) return '';
    const what = outcomes[owner.outcome] ?? owner.outcome;
    return owner.because && owner.outcome !== 'delivered' ? `${what}: ${owner.because}` : what;
  };
  const noteOfServer = (value: string): string => {
    const stop = groups[0]?.way.find(({ host }) => host === value);
    return stop ? [stop.name, stop.stops].filter(Boolean).join(': ') : '';
  };
  return (kind, value) => {
    const view = codes.find(({ code }) => code === value);
    if (isCode({ kind }) && view) return noteOfCode(view);
    const own = {
      recipient: noteOfRecipient,
      server: noteOfServer,
      words: () => groups[0]?.because ?? '',
    };
    const more = kind in own ? own[kind as keyof typeof own](value) : '';
    return [marks[kind] ?? kind, more].filter(Boolean).join('. ');
  };
}
