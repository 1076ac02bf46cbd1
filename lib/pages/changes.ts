import type { Change } from '../../data/types';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { type SourceView, viewOf } from './sources';

/** Something that changed, as pages and feeds show it. */
export interface ChangeView {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** 'new', 'changed', 'gone'. */
  readonly kind: string;
  /** The page that it is about. */
  readonly about: { readonly name: string; readonly href: string };
  readonly source?: SourceView;
}

function aboutOf({ provider, code }: Change, { providers }: Catalogue): ChangeView['about'] {
  const known = providers.find(({ id }) => id === provider);
  return known
    ? { name: known.name, href: routes.provider(known.id) }
    : { name: code ?? '', href: code ? routes.code(code) : routes.changes() };
}

const byDate = (a: Change, b: Change): number => b.date.localeCompare(a.date);

const changeView = (change: Change, catalogue: Catalogue): ChangeView => ({
  id: change.id,
  date: change.date,
  text: change.text,
  kind: catalogue.changeKinds[change.kind],
  about: aboutOf(change, catalogue),
  ...(change.source ? { source: viewOf(change.source) } : {}),
});

/** Everything that came, changed or went, the newest first. */
export const changeViews = (catalogue: Catalogue): ChangeView[] =>
  [...catalogue.changes].sort(byDate).map((change) => changeView(change, catalogue));

/** The same by date, for the page. */
export function changesByDate(catalogue: Catalogue) {
  const views = changeViews(catalogue);
  return [...new Set(views.map(({ date }) => date))].map((date) => ({
    date,
    changes: views.filter((view) => view.date === date),
  }));
}

/** What changed at a provider, for its own page; what is new here is seen there anyway. */
export const changesAt = (provider: string, catalogue: Catalogue): ChangeView[] =>
  catalogue.changes
    .filter((change) => change.where === 'provider' && change.provider === provider)
    .sort(byDate)
    .map((change) => changeView(change, catalogue));
