import { expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { forRecipient } from './copy';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const SPAM = "(554, b'5.7.1 Message rejected as spam')";

it('names the own provider where that has refused, and the other side where not', async () => {
  const own = await groupOf(`smtplib.SMTPDataError: ${SPAM}`);
  expect(own?.headline).toContain(
    catalogue.causes.find(({ id }) => id === 'spam-content')?.atOwn?.because,
  );
  expect(own && forRecipient(own, catalogue.interfaceTexts.copyTexts)).toContain(
    catalogue.interfaceTexts.copyTexts.recipient.byOwn,
  );
  const other = await groupOf('554 5.7.1 Message rejected as spam');
  expect(other?.headline).toContain(texts.causes['spam-content'].because);
});
