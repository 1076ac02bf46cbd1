import { describe, expect, it } from 'vitest';
import { EVENT_IDS } from '../makers/events';
import { MAKERS } from '../makers/index';
import { addEvent } from './events';
import { withoutFrames } from './frames';

const told = (diagnostic: string, context = '') => addEvent({ diagnostic, context }).event?.id;

describe('what a program tells of itself', () => {
  it.each(EVENT_IDS)('%s has words by which a program tells it', (id) => {
    const words = MAKERS.flatMap(({ events, refusals, tables = [] }) => [
      events?.[id],
      refusals?.[id],
      ...tables.map(({ reasons }) => reasons?.[id]),
    ]);
    expect(words.flatMap((each) => each ?? [])).not.toEqual([]);
  });

  it.each([
    ['connect to mx.example.org[192.0.2.1]:25: Connection refused', 'connection-refused'],
    ['Name service error for name=a.example type=MX: Host not found, try again', 'lookup-failed'],
    ['Domain b.example does not accept mail (nullMX)', 'null-mx'],
    ['mail for c.example loops back to myself', 'points-here'],
    ['Server certificate not trusted', 'certificate-not-trusted'],
  ])('of "%s" is %s', (reason, id) => {
    expect(told(reason)).toBe(id);
  });

  it.each([
    [
      'javax.net.ssl.SSLException: java.lang.RuntimeException: Unexpected error: java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
      'certificate-not-trusted',
    ],
    ['java.security.NoSuchAlgorithmException: Error constructing implementation', 'tls-failed'],
    ['javax.net.ssl.SSLException: Received close_notify during handshake', 'tls-failed'],
    ['java.security.cert.CertificateException: Certificates do not conform', 'tls-failed'],
    ['javax.net.ssl.SSLException: Connection reset', 'connection-reset'],
    ['javax.net.ssl.SSLException: Read timed out', 'answer-late'],
    ['java.net.ConnectException: Connection refused', 'connection-refused'],
  ])('is what the exception inside tells: %s', (inner, id) => {
    const outer = 'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com';
    expect(told(`${outer}, port: 465;\n  nested exception is:\n\t${inner}`)).toBe(id);
  });

  it('is not that it gave up, where it says why', () => {
    expect(told('retry timeout exceeded', 'mx.example.org: Connection refused')).toBe(
      'connection-refused',
    );
    expect(told('retry timeout exceeded')).toBe('expired');
  });

  it('is not looked for in the reply of a server', () => {
    const basic = { value: '550', start: 0, end: 3 };
    const reply = '550 Connection refused by policy';
    expect(addEvent({ basic, diagnostic: reply, context: reply }).event).toBeUndefined();
  });

  it('is told without the words that stand around a reply', () => {
    const { diagnostic } = withoutFrames({
      diagnostic: 'SMTP server error: DATA END command failed Detail: Spam message rejected',
      context: '',
    });
    expect(diagnostic.toLowerCase()).not.toContain('server error');
    expect(diagnostic).toContain('Spam message rejected');
  });

  it.each(['450 4.2.1 (Net::SMTPServerBusy)', 'SmtpCommandException: 450 4.2.1'])(
    'is told without the name of the exception that any reply raises: %s',
    (said) =>
      expect(withoutFrames({ diagnostic: said, context: said }).diagnostic).not.toMatch(/smtp/i),
  );
});
