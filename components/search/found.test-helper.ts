import type { Found, Hit } from '../../lib/search/types';
import type { SearchBoxTexts } from './texts';

/** A hit of the code 550, as found by its number, unless `change` says otherwise. */
export const hit = (record: Partial<Hit['record']> = {}, change: Partial<Hit> = {}): Hit => ({
  record: {
    kind: 'code',
    code: '550',
    last: '',
    title: 'Not taken',
    line: '',
    words: [],
    carries: [],
    context: '',
    href: '/550/',
    ...record,
  },
  title: record.title ?? 'Not taken',
  marks: [],
  why: '',
  whyMarks: [],
  typed: 0,
  ...change,
});

export const foundOf = (hits: readonly Hit[], change: Partial<Found> = {}): Found => ({
  hits,
  near: false,
  understood: [],
  unknown: [],
  ...change,
});

export const texts: SearchBoxTexts = {
  kinds: {
    code: 'code',
    class: 'class',
    subject: 'subject',
    cause: 'cause',
    command: 'command',
    function: 'function',
    provider: 'provider',
    reply: 'reply',
    mistake: 'wrong',
    page: 'page',
  },
  results: 'results',
  enhancedCode: 'dotted code',
  loading: 'loading',
  nothing: 'nothing for {query}',
  nearest: 'nearest:',
  instead: 'Try a code',
  readInstead: 'read it',
  understood: 'yes {understood} no {unknown}',
  heard: {
    loading: 'loading',
    nothing: 'nothing',
    results: { one: 'one', other: '{count} results' },
    best: '{count}, best {name}',
    near: '{count} near',
  },
};
