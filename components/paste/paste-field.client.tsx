import { pasteFieldTexts } from '../../data/interface/paste-field';
import { useHydrated } from '../parts/use-hydrated.client';
import { NoteLine } from './answer-bar.client';
import { FieldButtons } from './field-buttons.client';
import type { FieldSearch } from './field-search';
import { TextField } from './text-field.client';
import type { PasteBoxTexts } from './texts';
import { useDrop } from './use-drop.client';
import type { Paste } from './use-paste.client';

export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

interface Props {
  readonly id: string;
  readonly paste: Paste;
  /** Where the field takes searches as well. */
  readonly search?: FieldSearch | undefined;
  readonly samples: readonly Sample[];
  readonly privacy: string;
  readonly aboutHref: string;
  readonly getTextHref: string;
  readonly texts: PasteBoxTexts;
}

/** Texts to try with one click. */
function Samples({ samples, paste: { state, readWhole } }: Pick<Props, 'samples' | 'paste'>) {
  const hydrated = useHydrated();
  return (
    <ul
      hidden={state.shown !== undefined}
      className="flex flex-wrap items-center gap-1.5"
      aria-label={pasteFieldTexts.examples}
    >
      {samples.map((sample) => (
        <li key={sample.id}>
          <button
            type="button"
            className="chip"
            disabled={!hydrated}
            onClick={() => readWhole(sample.text)}
          >
            {sample.label}
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * The field and every way to fill it: paste, type, drop, choose files, try an example. Once there
 * is an answer, what stands below the field makes room for it.
 */
export function PasteField({
  id,
  paste,
  search,
  samples,
  privacy,
  aboutHref,
  getTextHref,
  texts,
}: Props) {
  const over = useDrop(paste.openFiles);
  const Around = search ? 'search' : 'div';
  return (
    <div className={`sheet needs-script px-5 py-4 ${over ? 'outline-link outline-3' : ''}`}>
      <label htmlFor={id} className="mb-2 block text-[1.05rem] font-semibold">
        {texts.label}
      </label>
      <Around className="relative block" {...search?.around}>
        <TextField id={id} paste={paste} search={search} texts={texts} />
        {search?.list}
      </Around>
      <p
        id="bounce-hint"
        hidden={paste.state.shown !== undefined}
        className="text-soft mt-2 text-[0.9rem]"
      >
        {privacy} <a href={aboutHref}>{pasteFieldTexts.howToCheck}</a>.{' '}
        <a href={getTextHref}>{texts.howToCopy}</a>
      </p>
      <FieldButtons paste={paste}>
        <Samples samples={samples} paste={paste} />
      </FieldButtons>
      {paste.note && paste.view !== 'answer' && <NoteLine paste={paste} texts={texts} />}
    </div>
  );
}
