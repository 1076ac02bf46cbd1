import type { Mistake } from '../../data/types';
import type { Catalogue } from '../types';
import { type CodeLink, linkTo, sourceView } from './code-page';
import type { SourceView } from './sources';

/** A mistake as its page shows it. */
export interface MistakeView extends Omit<Mistake, 'codes' | 'sources'> {
  readonly codes: readonly CodeLink[];
  readonly sources: readonly SourceView[];
}

/** All mistakes in their groups. */
export function mistakeGroups(
  catalogue: Catalogue,
): { readonly id: string; readonly title: string; readonly mistakes: readonly MistakeView[] }[] {
  const view = sourceView(catalogue);
  return catalogue.mistakeTitles.map(({ group, title }) => ({
    id: group.split(' ').join('-'),
    title,
    mistakes: catalogue.mistakes
      .filter((mistake) => mistake.group === group)
      .map((mistake) => ({
        ...mistake,
        codes: mistake.codes.map((code) => linkTo(code, catalogue)),
        sources: mistake.sources.map(view),
      })),
  }));
}
