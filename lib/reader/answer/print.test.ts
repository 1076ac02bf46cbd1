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

it('says what a provider means by a code that the registry gives to something else', async () => {
  const yahoo =
    '<kim@example.org>: host mta5.am0.yahoodns.net[192.0.2.4] said: 554 5.7.9 Message not accepted for policy reasons (in reply to end of DATA command)';
  expect(await print(yahoo)).toContain(
    '5.7.9  At Yahoo and AOL: the recipient’s mail server could',
  );
  const exchange =
    "kim@example.org\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'";
  expect(await print(exchange)).toContain('5.1.10  No such address (Microsoft)');
});
