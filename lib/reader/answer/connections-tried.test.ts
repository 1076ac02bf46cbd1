import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { allSteps } from './checks';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('what Exchange tells of a connection that it tried', () => {
  const trace = (message: string) =>
    `Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=${message}] [LastAttemptedServerName=mx.example.org] [LastAttemptedIP=192.0.2.8:25] [SmtpSecurity=-2;-2]}`;

  it.each([
    ['SocketError: TimedOut', 'connection-timeout', 'clear'],
    ['SocketError: ConnectionRefused', 'host-unreachable', 'clear'],
    ['451 4.4.0 TLS negotiation failed with error SocketError', 'tls', 'clear'],
    // A provider's own sentence for one case of it.
    ['451 4.4.0 TLS negotiation failed with error UntrustedRoot', 'tls', 'known'],
    ['SocketError: ConnectionReset', 'tls', 'clear'],
  ])('is read where it stands: %s', async (message, cause, sure) => {
    const group = await groupOf(trace(message));
    expect([group?.cause?.id, group?.verdict.sure]).toEqual([cause, sure]);
    expect(group?.facts.server).toBe('mx.example.org');
  });
});

describe('encryption that is still tried', () => {
  const text =
    'Nov 30 09:12:01 mx postfix/smtp[812]: 7CC8201510: to=<ada@example.org>, relay=mx.example.org[192.0.2.8]:25, delay=41, delays=41/0.04/0/0.05, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)';

  it('is not waited for, as somebody has to act', async () => {
    const group = await groupOf(text);
    expect(group?.outcome).toBe('delayed');
    expect(group?.steps.administrator[0]).toContain('openssl s_client');
    expect(group?.first).not.toBe(texts.sentences['first.delayed']);
  });

  it('has no sign of an SPF record beside a command for another', async () => {
    const group = await groupOf(text);
    const steps = group
      ? allSteps(group.steps).filter((step) => step.includes('TXT _mta-sts.'))
      : [];
    expect(steps).toHaveLength(1);
    for (const step of steps) expect(group?.good[step]).not.toContain('v=spf1');
  });

  it('differs from a full mailbox, which is waited for', async () => {
    const full = text
      .replace('4.7.5', '4.2.2')
      .replace(/\(.*\)/, '(host mx.example.org[192.0.2.8] said: 452 4.2.2 Mailbox full)');
    expect((await groupOf(full))?.first).toBe(texts.sentences['first.delayed']);
  });
});
