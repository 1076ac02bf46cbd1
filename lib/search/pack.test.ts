import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { ABROAD } from '../reader/knowledge/abroad';
import { packRows } from './pack';
import { rowsOf } from './rows';
import { unpackRows } from './unpack';

describe('the packed records', () => {
  const rows = rowsOf(catalogue, ABROAD);
  const packed = packRows(rows);

  it('come back as they were', () => expect(unpackRows(packed)).toEqual(rows));
  it('hold no separator inside a cell', () => {
    const text = JSON.stringify(rows);
    expect(text).not.toMatch(/[~^\u007f]/);
    expect(
      rows.providers
        .flatMap(({ replies }) => replies.flatMap(({ match }) => match))
        .filter((text) => text.includes('|')),
    ).toEqual([]);
  });
});
