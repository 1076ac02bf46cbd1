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

  it('do not name the class that the text tells', async () => {
    const group = await groupOf('451 4.3.0 Internal server error');
    const steps = Object.values(group?.steps ?? {}).flat();
    expect(steps.filter((step) => /^[45]xx: /.test(step))).toEqual([]);
    expect(steps).toContain('Keep the address and retry.');
  });
});
