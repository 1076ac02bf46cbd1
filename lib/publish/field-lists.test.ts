import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { fieldLists, fieldsOf } from './field-lists';
import { listOf, objectOf, oneOf, text } from './shape';

describe('the fields of a file', () => {
  it('are told with those inside them, in their order', () => {
    const item = objectOf({ id: 'Its id.', kind: 'Its kind.' }, { kind: oneOf(['a', 'b']) }, [
      'id',
    ]);
    const file = objectOf({ date: 'The day.', items: 'All.' }, { items: listOf(item) });
    expect(fieldsOf(file)).toEqual([
      { name: 'date', type: 'text', isOptional: false, text: 'The day.' },
      { name: 'items', type: 'list', isOptional: false, text: 'All.' },
      { name: 'items[].id', type: 'text', isOptional: true, text: 'Its id.' },
      { name: 'items[].kind', type: '“a”, “b”', isOptional: false, text: 'Its kind.' },
    ]);
  });

  it('say what else they may be, and name no long list of ids', () => {
    const file = objectOf(
      { permanent: 'Is it?', cause: 'Why.', lines: 'All.' },
      {
        permanent: { type: ['boolean', 'null'] },
        cause: oneOf([...'abcdefgh']),
        lines: listOf(text),
      },
    );
    expect(fieldsOf(file).map(({ type }) => type)).toEqual([
      'true or false or null',
      'text',
      'list',
    ]);
  });

  it('are told for each file, each with a sentence', () => {
    const lists = fieldLists(catalogue);
    expect(lists.map(({ file }) => file)).toContain('codes/5.7.26.json');
    for (const { file, fields } of lists) {
      expect(fields.length, file).toBeGreaterThan(10);
      expect(
        fields.filter((field) => !field.text.endsWith('.') && !field.text.endsWith('?')),
      ).toEqual([]);
    }
  });
});
