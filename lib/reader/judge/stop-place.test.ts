import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { read } from '../reading.test-helper';

const texts = answerTexts(catalogue);

async function toldOf(text: string): Promise<Record<string, string>> {
  const [group] = answerOf(await read(text), texts).groups;
  return Object.fromEntries(group?.told.map(({ id, value }) => [id, value]) ?? []);
}

describe('where a message stopped', () => {
  it.each([
    [
      'before any mail server',
      '<kim@example.org>: Host or domain name not found. Name service error for name=example.org type=MX: Host not found',
    ],
    [
      'before any mail server',
      'Final-Recipient: rfc822; kim@example.org\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=example.org type=A: Host not found',
    ],
    [
      'before any mail server',
      "kim@example.org\nServer at MX1.EXAMPLE.NET returned '550 5.4.316 Message expired, connection refused(Socket error code 10061)'",
    ],
    [
      'your email provider',
      'IMCEAEX-_o=EXAMPLE_ou=Exchange+20Administrative+20Group_cn=Recipients_cn=kim@example.com\n#550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##',
    ],
    [undefined, '550 4.4.7 QUEUE.Expired; message expired'],
    [undefined, '554 Sorry, it is what it is'],
    ['their email provider', '550 5.1.1 User unknown'],
    [
      undefined,
      "Your server has unexpectedly terminated the connection. Possible causes for this include server problems, network problems, or a long period of inactivity. Account: 'Office', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure (SSL): No, Error Number: 0x800CCC0F",
    ],
  ])('%s: %s', async (stop, text) => expect((await toldOf(text))['stop']).toBe(stop));
});

describe('a step for the other side', () => {
  it('is theirs, though the sending server tells it', async () => {
    const [group] = answerOf(
      await read('550 5.4.316 Message expired, connection refused(Socket error code 10061)'),
      texts,
    ).groups;
    expect(group?.own?.todo.person).toMatch(/^Their email provider: /);
  });

  it('is to type the address again where Exchange kept an old entry', async () => {
    const [group] = answerOf(
      await read('#550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##'),
      texts,
    ).groups;
    expect(group?.first).toMatch(/^Delete the suggested entry/);
  });
});

describe('what is not known', () => {
  it('is quoted where words stand there', async () =>
    expect((await toldOf('554 Sorry, it is what it is'))['sure']).toBe(
      'no, we do not know what “Sorry, it is what it is” means',
    ));

  it.each(['550', '554 5.0.0 Transaction failed'])('is no reason in %s', async (text) =>
    expect((await toldOf(text))['sure']).toBe('no, the text gives no reason'),
  );
});

describe('a line of a queue in a post', () => {
  it('says that it is tried again', async () => {
    const text = `Hello,\n\nour mail waits for hours. The log has:\n\nMay 4 05:28:39 mx1 : to=< kim at example.org>, mailer=esmtp, relay=mx.example.org., dsn=4.0.0,\nstat=Deferred\n\nWhat can I do?`;
    expect((await toldOf(text))['again']).toBe('no, it is retried automatically');
  });
});
