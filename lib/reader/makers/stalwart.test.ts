import { expect, it } from 'vitest';
import { read } from '../reading.test-helper';

it('a failed handshake is told beside lines of the log, which a post holds in a block', async () => {
  const post = [
    'In the queue there are failed emails with "Handshake failed".',
    '```shell',
    'received fatal alert: HandshakeFailure", elapsed = 636ms',
    'Connecting to remote server (delivery.connect) queueId = 17, from = "ada@example.com", domain = "example.org", hostname = "mx.example.org", remotePort = 25, elapsed = 194ms',
    '```',
  ].join('\n');
  const report = await read(post);
  expect(report.outcome).toBe('failed');
  expect(report.results[0]?.verdict).toMatchObject({ cause: 'tls', sure: 'clear' });
});

it('what its console shows as rescheduled is still tried', async () => {
  const trace = [
    'Hostname mx.example.org',
    'STARTTLS error',
    'It was not possible to establish a TLS connection',
    'Reason SMTP error occurred',
    'Reason tls handshake eof',
    'Message rescheduled for delivery',
  ].join('\n');
  const report = await read(trace);
  expect(report.outcome).toBe('delayed');
  expect(report.results[0]?.verdict.cause).toBe('tls');
});
