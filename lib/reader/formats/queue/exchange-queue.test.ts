import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

const FAILOVER =
  'Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.';

const queueOf = (status: string, error: string, count = 1): string => `NextHopDomain : example.net
TlsDomain :
Status : ${status}
MessageCount : ${count}
LastError : ${error}
RetryCount : 17
NextRetryTime : 2026-11-30 12:00:05
`;

const ERROR = `[{LRT=2026-11-30 11:50:05};{LED=450 4.7.0 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with: "451 4.4.0 Security
status InvalidToken." ${FAILOVER} The last endpoint attempted was 2001:db8::25:25'};{FQDN=mx.example.net};{IP=192.0.2.4}]`;

describe('a queue of Exchange', () => {
  it.each(['Retry', 'Ready'])('still tries, and tells why it waits: %s', async (status) => {
    const { format, outcome, results } = await read(`It is stuck:\n\n${queueOf(status, ERROR)}`);
    expect([format, outcome, results.length]).toEqual(['queue', 'delayed', 1]);
    expect(results[0]?.verdict).toMatchObject({
      stated: 'tls',
      trying: 'tried',
      finality: 'delayed',
      who: 'your-provider',
    });
  });

  it('is one record for each field that comes again', async () => {
    const text = queueOf('Retry', '451 4.4.0 DNS query failed').repeat(2);
    expect((await read(text)).results.map(({ delivery }) => delivery.diagnostic)).toEqual([
      '451 4.4.0 DNS query failed',
      '451 4.4.0 DNS query failed',
    ]);
  });

  it('names whom a message in it is for', async () => {
    const text = `Status : Retry
LastError : 451 4.4.0 DNS query failed
Recipients : {maria@example.org;2;2;[{LRT=};{LED=451 4.4.0 DNS query failed}];0;CN=x;0}
RetryCount : 2
`;
    const [result] = (await read(text)).results;
    expect(result?.delivery.recipient?.value).toBe('maria@example.org');
    expect(result?.verdict.trying).toBe('tried');
  });

  it.each([
    ['empty', queueOf('Retry', '[{LED=451 4.4.0 DNS query failed}]', 0)],
    ['not held up', queueOf('Ready', '')],
  ])('is no delay where it is %s', async (_what, text) => {
    expect((await read(text)).format).not.toBe('queue');
  });
});

it('leaves a warning a warning that holds the sentence about other hosts', async () => {
  const text = `Diagnostic information for administrators:\n\nGenerating server: mbx.example.com\n\nkim@example.net\nRemote Server at example.net (192.0.2.187) returned '400 4.4.7 Message delayed'\n11/30/2026 8:13:49 AM - Remote Server at example.net (192.0.2.187) returned '451 4.4.0 Primary target IP address responded with: "451 4.7.3 The admin has temporarily disallowed this secure domain." ${FAILOVER} The last endpoint attempted was 192.0.2.187:25'`;
  const { outcome, results } = await read(text);
  expect(outcome).toBe('delayed');
  expect(results[0]?.verdict).toMatchObject({ cause: 'tls', trying: 'tried' });
});

it('takes the sentence about other hosts neither for a notice nor for the reason', async () => {
  const text = `451 4.4.0 Primary target IP address responded with: "421 4.3.2 Service not available." ${FAILOVER} The last endpoint attempted was 192.0.2.25:25. `;
  const { results } = await read(`${'I see this in the log. '.repeat(20)}\n\n${text}`);
  expect(results[0]?.verdict).toMatchObject({ cause: 'server-error', trying: 'unknown' });
});
