import { expect, it } from 'vitest';
import { joinNotes, splitNotes } from './notes';
import { reader } from './reading.test-helper';

it('sentences about codes can travel apart', () => {
  const { light, plains } = splitNotes(reader);
  expect(JSON.stringify(light)).not.toContain(reader.basic['550']?.plain);
  expect(joinNotes(light, plains)).toEqual(reader);
});
