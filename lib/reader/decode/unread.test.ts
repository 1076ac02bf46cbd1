import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { analyse } from '../analyse';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { reader } from '../reading.test-helper';

const FILES = {
  pdf: '%PDF-1.7\n550 5.1.1 user unknown',
  zip: 'PK\u0003\u0004 550 5.1.1',
  gzip: '\u001f\u008b\u0008 550 5.1.1',
  image: '\u0089PNG 550 5.1.1',
};
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe.each(Object.entries(FILES))('a file of the kind %s', (kind, content) => {
  it('is said not to have been read, and what to do', async () => {
    const answer = answerOf(await analyse(bytes(content), reader), answerTexts(catalogue));
    expect(answer.instead).toEqual([
      catalogue.answerSentences[`unread.${kind}` as 'unread.pdf'],
      catalogue.answerSentences[`unread.${kind}.why` as 'unread.pdf.why'],
    ]);
    expect(answer.groups).toEqual([]);
  });
  it('is a text where somebody pastes it as one', async () =>
    expect((await analyse(content, reader)).warnings).not.toContain(kind));
});
