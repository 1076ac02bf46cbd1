import { expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { answerTexts } from './answer/texts';
import { packTexts, unpackTexts } from './packed-texts';
import { reader } from './reading.test-helper';

const texts = answerTexts(catalogue);

it('nothing is lost of the texts on their way to the reader', () => {
  const sent = JSON.parse(JSON.stringify(packTexts(texts, reader)));
  expect(unpackTexts(sent, reader)).toEqual(texts);
});

it('a reply without a text is not sent', () => {
  expect(() => packTexts({ ...texts, replies: {} }, reader)).toThrow('has no text');
});
