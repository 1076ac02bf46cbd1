import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const NDR = "Your message can't be sent because your";

describe('a whole line of a provider, without a host name', () => {
  it.each([
    ['550 5.7.30 Basic authentication is not supported for Client Submission.', 'login-failed'],
    ['504 5.7.4 Unrecognized authentication type', 'login-failed'],
    [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
      'policy',
    ],
    [
      '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
      'policy',
    ],
    [
      `550 5.7.232 ${NDR} trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)`,
      'sending-quota',
    ],
    [
      `550 5.7.233 ${NDR} tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)`,
      'sending-quota',
    ],
    [
      `550 5.7.233 - ${NDR} tenant has exceeded its daily limit for sending email to external recipients`,
      'sending-quota',
    ],
    ['550 5.7.236', 'sending-quota'],
    ['550 5.7.60 SMTP; Client does not have permissions to send as this sender', 'sender-rejected'],
    [
      '554 5.2.252 SendAsDenied; ada@example.com not allowed to send as maria@example.org; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
      'sender-rejected',
    ],
    ['550 5.2.251 Sender throttled due to continuous mailbox full errors.', 'rate-limited'],
    ['550 5.2.252 Sender throttled due to continuous send as denied errors', 'rate-limited'],
    [
      '550 5.3.4 554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message. 16.55847:69000000',
      'sender-rejected',
    ],
    [
      '554 5.3.0 550 5.7.60 SMTP; Client does not have permissions to send as this sender',
      'sender-rejected',
    ],
    ['421 4.7.31', 'sender-authentication'],
    ['424 4.2.4 Mailing list expansion problem: <maria@example.org>', 'server-error'],
    ['524 5.2.4 Mailing list expansion problem: <maria@example.org>', 'server-error'],
    ['530 5.5.1 Invalid command: Must issue an AUTH command first', 'login-failed'],
    ['530 5.5.1 Invalid command: Must issue a STARTTLS command first', 'tls'],
    ['550 Invalid recipient: <maria@example.org>', 'user-unknown'],
    ['421 4.3.0 Temporary Error', 'server-error'],
    [
      '550 5.7.1 Delivery not authorized, message refused: Message is not RFC 2822 compliant',
      'malformed-message',
    ],
    ['500 5.4.6 Routing loop detected: Loop detected', 'routing-loop'],
    ['452 4.5.3 Too many recipients: Too many messages sent', 'rate-limited'],
    [
      '554 5.3.4 Message too big for system: Transaction failed, message too big',
      'message-too-large',
    ],
  ])('%s: %s', async (line, cause) => {
    const { results } = await read(line);
    expect(results.map(({ verdict }) => verdict.cause)).toEqual([cause]);
  });
});
