import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

async function groupOf(text: string) {
  const [group] = answerOf(await read(text), texts).groups;
  return group;
}

describe('a limit in a text that says no more of why', () => {
  it('is the reason, and everything beside it is told', async () => {
    const group = await groupOf(
      'Fehler beim Senden der Nachricht: Der Mail-Server antwortete:\nMail an 3 Empfänger nicht möglich, da damit das Limit von 30 Mails pro Stunde überschritten wird.\nSie haben bereits 28 Mails in der letzten Stunde verschickt. Sie können noch 2 Mails verschicken.',
    );
    expect(group?.cause.id).toBe('rate-limited');
    expect(group?.basis).not.toContain('no reason');
    expect(group?.particulars.map(({ id, value }) => `${id} ${value}`)).toEqual([
      'rate 30 per hour',
      'sent 28 per hour',
      'left 2',
    ]);
  });

  it('is none where words tell the reason', async () =>
    expect((await groupOf('550 5.1.1 User unknown. Limit of 30 mails per hour.'))?.cause.id).toBe(
      'user-unknown',
    ));
});

describe('a limit of all the mail that is kept', () => {
  it.each(['domain', 'account', 'storage'])('is no limit of one message: %s', async (what) =>
    expect(
      (await groupOf(`The ${what} size limit of 500 MB has been exceeded. Mail is rejected.`))
        ?.cause.id,
    ).toBe('mailbox-full'),
  );
  it('is not meant by that of a message', async () =>
    expect(
      (await groupOf('552 The message size limit of 50 MB has been exceeded.'))?.cause.id,
    ).toBe('message-too-large'));
});

describe('what interfaces answer', () => {
  it('has a status of the web, and the number of the request', async () => {
    const group = await groupOf(
      "operation error SES: SendRawEmail, https response error StatusCode: 400, RequestID: 6449f1fe-aa0f-4c7a-a47e-95b383270cd3, api error InvalidParameterValue: Message length is more than 10485760 bytes long: '12078147'.",
    );
    expect(group).toMatchObject({ codes: [], cause: { id: 'message-too-large' } });
    expect(group?.particulars.map(({ id }) => id)).toEqual(['request', 'sizeLimit', 'size']);
  });

  it('has it in XML', async () => {
    const group = await groupOf(
      '<ErrorResponse><Error>\n<Code>MessageRejected</Code>\n<Message>Email address is not verified.</Message></Error>\n<RequestId>0f678793-118e-11e6</RequestId></ErrorResponse>',
    );
    expect(group?.particulars).toMatchObject([{ id: 'request', value: '0f678793-118e-11e6' }]);
  });
});

describe('a chain of certificates below an error', () => {
  it('does not decide', async () => {
    const group = await groupOf(
      'Error: SMTP connection failure: STARTTLS upgrade failed (certificate has expired)\n\n$ openssl s_client -starttls smtp -connect mail.example.org:25\n\nCertificate chain\n 0 s:CN = mail.example.org\n   i:C = US, O = Example, CN = R11\n   v:NotBefore: Jun 11 13:20:25 2024 GMT; NotAfter: Sep  9 13:20:24 2024 GMT',
    );
    expect(group?.basis).not.toContain('chain');
    expect(group?.particulars.map(({ value }) => value)).toEqual([
      'expired',
      'Sep  9 13:20:24 2024 GMT',
    ]);
  });
});
