import type { Cause } from '../data/types';
import { type SourceView, viewOf } from './sources';
import type { Catalogue } from './types';

/** What the page of a cause shows. */
export interface CausePage extends Omit<Cause, 'sources' | 'related' | 'retry'> {
  readonly retry: { readonly title: string; readonly text: string };
  readonly tone: string;
  readonly relatives: readonly { readonly id: string; readonly name: string; readonly because: string }[];
  readonly sources: readonly SourceView[];
}

const tones = { retry: '4', wait: '4', stop: '5' } as const;

/** Everything the page of a cause shows. */
export function causePage(cause: Cause, { causes, retries }: Catalogue): CausePage {
  const { related, retry, sources, ...rest } = cause;
  return {
    ...rest,
    retry: retries[retry],
    tone: tones[retry],
    relatives: causes.filter(({ id }) => related.includes(id)).map(({ id, name, because }) => ({ id, name, because })),
    sources: sources.map((source) => viewOf(source)),
  };
}
