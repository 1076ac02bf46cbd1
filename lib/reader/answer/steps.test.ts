import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const notice = (action: string): string =>
  `Reporting-MTA: dns; out.example.com\n\nFinal-Recipient: rfc822; kim@example.org\nAction: ${action}\nStatus: 4.7.1\nDiagnostic-Code: smtp; 451 4.7.1 Greylisted, please try again\n`;

describe('steps', () => {
  it.each([
    ['failed', texts.sentences['step.tried']],
    ['delayed', texts.sentences['step.given-up']],
  ])('are only those that hold while or once nobody tries: %s', async (action, lead = '') => {
    const group = await groupOf(notice(action));
    expect(lead).not.toBe('');
    expect(group?.steps.person.filter((step) => step.startsWith(lead))).toEqual([]);
  });

  it('speak of no message that is given up while it is still tried', async () => {
    const notice =
      'Delivery incomplete\n\nThere was a temporary problem delivering your message to kim@example.org. Gmail will retry for 21 more hours.';
    const steps = Object.values((await groupOf(notice))?.steps ?? {}).flat();
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter((step) => /given up|^send (?:the message|it) again/i.test(step))).toEqual(
      [],
    );
  });

  it.each([
    'Temporary local problem - please try later',
    'Sender address rejected: not owned by user ada',
  ])('blame nobody else where the own provider has refused: %s', async (reply) => {
    const group = await groupOf(
      `CLIENT -> SERVER: MAIL FROM:<ada@example.com>\nSMTP ERROR: MAIL FROM command failed: 451 4.3.0 ${reply}`,
    );
    expect(group?.verdict.door).toBe('your-provider');
    const other = catalogue.causes.find(({ id }) => id === group?.verdict.stated)?.advice;
    expect(other?.administrator).toBeDefined();
    expect(
      group?.steps.administrator.filter((step) => other?.administrator.includes(step)),
    ).toEqual([]);
  });

  it.each([
    ['554 5.7.1 No valid DKIM signature found', 'DKIM'],
    ['550 5.7.26 SPF check failed, DKIM pass', 'SPF'],
    ['550 5.7.1 Email rejected per DMARC policy for example.com', 'DMARC'],
  ])('begin with the check that failed: %s', async (reply, check) => {
    const group = await groupOf(
      `<kim@example.org>: host mx.example.org[192.0.2.5] said: ${reply} (in reply to end of DATA command)`,
    );
    expect(group?.steps.administrator[0]).toMatch(check);
  });

  it('say once to whom a message is forwarded', async () => {
    const group = await groupOf('550 5.7.1 Message rejected due to local policy');
    const steps = group?.steps.person ?? [];
    expect(steps.filter((step) => step.startsWith('Forward the whole'))).toHaveLength(1);
    expect(steps.join(' ')).toContain('without links and attachments');
  });

  it('turn on TLS where the other server takes nothing without', async () => {
    const group = await groupOf(
      '454 4.7.0 Failed to establish appropriate TLS channel: Access Denied (in reply to RCPT TO command)',
    );
    expect(group?.steps.administrator[0]).toContain('smtp_tls_security_level');
  });

  it('do not name the class that the text tells', async () => {
    const group = await groupOf('451 4.3.0 Internal server error');
    const steps = Object.values(group?.steps ?? {}).flat();
    expect(steps.filter((step) => /^[45]xx: /.test(step))).toEqual([]);
    expect(steps).toContain('Keep the address and retry.');
  });
});
