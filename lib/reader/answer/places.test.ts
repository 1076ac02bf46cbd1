import { expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const placesOf = async (text: string) =>
  answerOf(await read(text), answerTexts(catalogue)).groups.map(({ places }) =>
    places.map(({ title, value }) => `${title}: ${value}`),
  );

const line = (time: string, id: string, to: string) =>
  `Dec  1 ${time} out postfix/smtp[711]: ${id}: to=<${to}@example.org>, relay=mx.example.org[192.0.2.4]:25, delay=1.2, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.4] said: 550 5.1.1 User unknown (in reply to RCPT TO command))`;

it('tells who keeps a log which server answered, when, and the number of the message', async () =>
  expect(await placesOf(line('10:02:11', '4C1fQ26ZXkz', 'kim'))).toEqual([
    ['Server: mx.example.org [192.0.2.4]', 'Time: Dec  1 10:02:11', 'Queue ID: 4C1fQ26ZXkz'],
  ]));

it('tells of several only what all of them share', async () =>
  expect(
    await placesOf(
      `${line('10:02:11', '4C1fQ26ZXkz', 'kim')}\n${line('10:05:40', '4C1fTw5Bcdz', 'lee')}`,
    ),
  ).toEqual([['Server: mx.example.org [192.0.2.4]']]));

it('tells a person the server alone', async () =>
  expect(
    await placesOf(
      'This is the mail system at host out.example.com.\n\n<kim@example.org>: host mx.example.org[192.0.2.4] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n\nReporting-MTA: dns; out.example.com\nX-Postfix-Queue-ID: 4C1fQ26ZXkz\nArrival-Date: Tue, 1 Dec 2026 10:02:11 +0100 (CET)\n\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org',
    ),
  ).toEqual([['Server: mx.example.org [192.0.2.4]']]));

it('tells which server reports it, where the one that refused is not named', async () => {
  const report = (more: string) =>
    `Reporting-MTA: dns; gw2.example.org\n\nFinal-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.1.0${more}`;
  expect(await placesOf(report(''))).toEqual([['Reported by: gw2.example.org']]);
  expect(await placesOf(report('\nRemote-MTA: dns; mx.example.org'))).toEqual([
    ['Server: mx.example.org'],
  ]);
});
