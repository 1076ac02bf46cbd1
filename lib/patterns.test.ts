import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import * as general from './patterns';
import * as answer from './reader/cover/patterns';
import * as formats from './reader/formats/patterns';
import * as reader from './reader/patterns';
import * as search from './search/patterns';

process.env['RECHECK_BACKEND'] = 'pure';

describe('every regular expression is safe on any input', () => {
  it.each(Object.entries({ ...reader, ...formats, ...general, ...answer, ...search }))(
    '%s',
    (_name, pattern) => {
      expect(checkSync(pattern.source, pattern.flags, { timeout: 60_000 }).status).toBe('safe');
    },
    70_000,
  );

  it(
    'and the proof can fail',
    () => expect(checkSync('^(a+)+$', '', { timeout: 60_000 }).status).toBe('vulnerable'),
    70_000,
  );
});
