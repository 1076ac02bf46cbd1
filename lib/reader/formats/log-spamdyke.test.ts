import { expect, it } from 'vitest';
import { read } from '../reading.test-helper';

it.each([
  ['DENIED_RBL_MATCH', 'failed', 'ip-blocked'],
  ['DENIED_GRAYLISTED', 'delayed', 'greylisted'],
])('tells what spamdyke has refused for its own server: %s', async (code, action, cause) => {
  const { results } = await read(
    `Nov 30 09:06:42 mx spamdyke[811]: ${code} from: kim@example.com to: ada@example.org origin_ip: 192.0.2.7 origin_rdns: mail.example.com auth: (unknown) encryption: (none)`,
  );
  expect(
    results.map(({ delivery, verdict }) => [
      delivery.recipient?.value,
      delivery.side,
      delivery.action,
      verdict.stated,
    ]),
  ).toEqual([['ada@example.org', 'receiver', action, cause]]);
});
