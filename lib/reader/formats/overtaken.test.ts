import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a try that was followed by a connection', () => {
  it.each([
    [
      'telnet and the addresses of a host',
      '$ telnet mx.example.com 25\nTrying 2001:db8::1...\ntelnet: connect to address 2001:db8::1: Network is unreachable\nTrying 192.0.2.7...\nConnected to mx.example.com.\n220 mx.example.com ESMTP',
    ],
    [
      'a program of any kind',
      '2026-11-27 10:00:01 ERROR could not connect to 2001:db8::1 port 25 (mx.example.com): [Errno 101] Network is unreachable\n2026-11-27 10:00:02 INFO connected to 192.0.2.7 port 25 (mx.example.com)\n2026-11-27 10:00:03 INFO message sent to tom@example.com',
    ],
    [
      'two servers of a domain',
      'dialing mx1.example.com:25: connect: connection refused\ntrying next MX mx2.example.com\nconnection established with mx2.example.com\nmessage to tom@example.com queued',
    ],
  ])('is no failure: %s', async (_name, text) => {
    const { outcome } = await read(text);
    expect(['none', 'delivered']).toContain(outcome);
  });

  it.each([
    [
      'nothing was reached',
      'Trying 2001:db8::1...\ntelnet: connect to address 2001:db8::1: Connection refused\nTrying 192.0.2.7...\ntelnet: connect to address 192.0.2.7: Connection refused',
    ],
    [
      'the connection broke later',
      'Connected to smtp.example.com port 587\nConnection to smtp.example.com timed out\nThe message to tom@example.com could not be sent.',
    ],
    [
      'another message went elsewhere',
      '2026-11-27 10:00:01 ERROR mail to tom@example.com: could not connect to mx1.example.com: Connection refused\n2026-11-27 10:00:02 INFO connected to mx.example.org\n2026-11-27 10:00:03 INFO sending mail to ada@example.org',
    ],
  ])('is one: %s', async (_name, text) => expect((await read(text)).outcome).toBe('failed'));
});
