import { expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { asText } from './print';
import { answerTexts } from './texts';

const print = async (text: string): Promise<string> =>
  asText(answerOf(await read(text), answerTexts(catalogue)), catalogue.printedLines);

it('says nothing of retries in general where a server has given up', async () => {
  const text =
    'Final-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; 452 4.2.2 Over quota';
  expect(await print(text)).not.toContain('retries automatically');
});

it('says what a code means in general where it stands alone', async () => {
  expect(await print('550 5.1.1')).toContain('In general:');
});
