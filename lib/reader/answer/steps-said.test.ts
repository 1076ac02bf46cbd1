import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

const logged = (reply: string): string =>
  `Jan 23 13:43:49 mail postfix/smtp[46829]: 4JfcC62DS0z1c1C: to=<ann@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=9, delays=9/0/0/0, dsn=${reply.slice(4, 9)}, status=bounced (host mx.example.org[192.0.2.9] said: ${reply})\n`;

const groupOf = async (text: string) => {
  const [group] = answerOf(await read(text), texts).groups;
  if (!group) throw new Error('There is no answer.');
  return group;
};

const HELO = /correct the name in the greeting first/i;
const stepsTo = async (reply: string) => (await groupOf(logged(reply))).steps.administrator;

describe('a step for what a text may say', () => {
  it('comes first where the reply says it, and is no condition any more', async () => {
    const [first] = await stepsTo('550 5.7.1 Helo command rejected: Host not found');
    expect(first).toMatch(/^Correct the name in the greeting first: a full host name/);
  });
  it('is left out where the text says something else', async () => {
    const steps = await stepsTo('550 5.7.25 Your reverse DNS entry does not resolve to an IP.');
    expect(steps.join('\n')).not.toMatch(HELO);
    expect(steps[0]).toMatch(/^Look up the name of the IP address/);
  });
  it('is what the reply names where a message has a fault', async () =>
    expect((await groupOf(logged('550 5.6.0 Email must contain a text body'))).first).toMatch(
      /^Fix what the text names/,
    ));
  it('looks at both sides of a session that failed', async () => {
    const steps = await stepsTo('550 5.5.0 Protocol error: bad sequence of commands');
    expect(steps.join(' ')).toMatch(/reject a command, or did yours not understand a reply/);
  });
  it('asks for the list where the reply names it, and only there', async () => {
    const blocked = '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked';
    expect((await stepsTo(`${blocked} using bl.example.net`))[0]).toMatch(/^Look up your IP/);
    expect((await stepsTo(blocked)).join('\n')).not.toContain('names the list');
  });

  const leads = [texts.sentences['step.says'] ?? '', texts.sentences['step.lists'] ?? ''];
  const advice = [
    ...catalogue.causes.flatMap(({ advice: own, atOwn }) => [own, atOwn?.advice ?? {}]),
    ...Object.values(catalogue.situations).flatMap(({ advice: own }) => own ?? []),
  ].flatMap(({ administrator = [], developer = [] }) => [...administrator, ...developer]);
  it.each(
    advice.filter((step) => /^If (?:the (?:text|reply|log)|it) (?:says|names the)/.test(step)),
  )('begins as the answer can tell: %s', (step) => {
    const [says = '', lists = ''] = leads;
    expect(step.startsWith(lists) || (step.startsWith(`${says}“`) && step.includes('”, '))).toBe(
      true,
    );
  });
});

describe('who runs the server', () => {
  it('is the one who acts where the sending server has to be put right', async () => {
    const { told } = await groupOf(logged('550 5.7.25 Your reverse DNS does not resolve.'));
    expect(told.find(({ id }) => id === 'who')).toMatchObject({
      value: 'your email provider or IT support',
      toAdministrator: 'you, on the sending server',
    });
  });
  const own = catalogue.causes.flatMap(({ id, advice: { administrator } }) =>
    administrator.some((step) => step.includes('of the recipient’s mail server')) ? [id] : [],
  );
  it.each(own)('is sent to no other server where the own one refused: %s', (id) => {
    const cause = catalogue.causes.find((one) => one.id === id);
    const steps = cause?.atOwn?.advice?.administrator ?? [];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.join('\n')).not.toMatch(/postmaster/);
  });
  it.each(
    [...catalogue.causes.flatMap(({ advice, atOwn }) => [advice, atOwn?.advice ?? {}])].flatMap(
      ({ administrator = [] }) => administrator,
    ),
  )('is not sent to IT support: %s', (step) =>
    expect(step).not.toMatch(/IT support|your administrator/),
  );
  const replies = catalogue.providers.flatMap((provider) =>
    provider.replies.flatMap(({ who, todo }) =>
      ['you', 'your-provider', 'nobody'].includes(who[0]) ? [todo] : [],
    ),
  );
  it('is not told by a reply to ask whoever runs the server', () =>
    expect(
      replies.filter((todo) =>
        /IT support|your administrator|\b(?:[Aa]sk|[Tt]ell) the (?:server’s )?administrator/.test(
          todo,
        ),
      ),
    ).toEqual([]));
});
