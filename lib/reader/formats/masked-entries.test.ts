import { expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const tell = async (text: string) =>
  (await read(text)).results.map(({ delivery, verdict }) => [
    delivery.basic?.value,
    verdict.cause,
    delivery.choice,
  ]);

const QUOTA = 'host mx.example.org[192.0.2.7] said: 552 5.2.2 Mailbox full (in reply to RCPT TO)';
const UNKNOWN = 'host mx.example.net[192.0.2.8] said: 550 5.1.1 User unknown (in reply to RCPT TO)';

it.each([
  ['<redacted>', '<redacted>'],
  ['<xxx@xxx>', '<xxx@xxx>'],
  ['<[email address]> (expanded from <[list]>)', '<[email address]>'],
])('tells apart those whom people have hidden: %s', async (one, other) => {
  expect(await tell(`Two came back:\n\n${one}: ${QUOTA}\n\n${other}: ${UNKNOWN}`)).toEqual([
    ['552', 'mailbox-full', 'only'],
    ['550', 'user-unknown', 'only'],
  ]);
});

it('tells a notice from another one', async () => {
  const text = `<[hidden]>: ${UNKNOWN}\n\nThe following message to <[hidden]> was undeliverable.\nThe reason for the problem:\n5.x.1 - Maximum number of delivery attempts exceeded. 421-'4.7.0 too many connections from 192.0.2.9'`;
  expect((await tell(text)).map(([code]) => code)).toEqual(['550', '421']);
});

it.each([
  `<redacted>: ${UNKNOWN}\n\nReporting-MTA: dns; mail.example.com\nStatus: 5.1.1`,
  `Hello,\n<redacted>: I get this\n\n${UNKNOWN}`,
  `<redacted>: ${UNKNOWN}\n\n<note>: I have asked them already.`,
])('makes no second delivery of what has no reply: %s', async (text) => {
  expect(await tell(text)).toHaveLength(1);
});
