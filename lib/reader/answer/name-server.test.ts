import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const serverOf = async (text: string) =>
  answerOf(await read(text), answerTexts(catalogue)).groups[0]?.facts.server;

const REPLY = '550 5.1.1 User unknown';

describe('the server that refused', () => {
  it.each([
    [
      'Postfix',
      `<kim@example.org>: host mx.example.org[192.0.2.4] said: ${REPLY} (in reply to RCPT TO command)`,
    ],
    [
      'Exim',
      `  kim@example.org\n    host mx.example.org [192.0.2.4]\n    SMTP error from remote mail server after RCPT TO:<kim@example.org>:\n    ${REPLY}`,
    ],
    [
      'IONOS',
      `kim@example.org:\n    SMTP error from remote server for RCPT TO command, host: mx.example.org (192.0.2.4) reason: ${REPLY}`,
    ],
    [
      'fields below words',
      `kim@example.org\n  host mx.example.org [192.0.2.4]\n\nAction: failed\nFinal-Recipient: rfc822;kim@example.org\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.org\nDiagnostic-Code: smtp; ${REPLY}`,
    ],
    [
      'Gmail',
      'There was a temporary problem delivering your message to kim@example.org. Gmail will retry for 45 more hours.\nThe response was:\nThe recipient server did not accept our requests to connect. For more information, go to https://support.google.com/mail/answer/7720 [mx.example.org 192.0.2.4: timed out]',
    ],
    [
      'Gmail, with a port',
      'Technical details of temporary failure:\nThe recipient server did not accept our requests to connect.\n[(10) mx.example.org. [192.0.2.4]:25: Connection timed out]',
    ],
  ])('is told with its address: %s', async (_maker, text) =>
    expect(await serverOf(text)).toBe('mx.example.org [192.0.2.4]'),
  );

  it('is told without one where it has several', async () => {
    const line = (name: string, at: string) =>
      `<${name}@example.org>: host mx.example.org[${at}] said: ${REPLY} (in reply to RCPT TO command)`;
    expect(await serverOf(`${line('kim', '192.0.2.4')}\n\n${line('lee', '192.0.2.5')}`)).toBe(
      'mx.example.org',
    );
  });

  it('stands above what Exchange was told there', async () =>
    expect(
      await serverOf(
        `Generierender Server: out.example.com\n\nkim@example.org\nmx.example.org\nRemote Server returned '550 5.4.4 <mx.example.org #5.4.4 smtp; 550 5.4.4 Unable to relay>'`,
      ),
    ).toBe('mx.example.org'));

  it('has no address that belongs to a longer name', async () =>
    expect(
      await serverOf(
        `From smtp.mx.example.org[192.0.2.9]\n\n<kim@example.org>: host mx.example.org said: ${REPLY} (in reply to RCPT TO command)`,
      ),
    ).toBe('mx.example.org'));

  it.each([
    ['192.0.2.4 does not like recipient.', '192.0.2.4'],
    ['Connected to 192.0.2.4 but sender was rejected.', '192.0.2.4'],
    ['192.0.2.4 does not like recipient.\n\n192.0.2.5 failed after I sent the message.', ''],
  ])('is a number for qmail: %s', async (line, server) =>
    expect(
      await serverOf(
        `Hi. This is the qmail-send program at out.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<kim@example.org>:\n${line}\nRemote host said: ${REPLY}\nGiving up on 192.0.2.4.`,
      ),
    ).toBe(server),
  );

  it.each(['Server di generazione:', 'Serveur de génération :', 'Generating server:'])(
    'is not the one that tells of it: %s',
    async (lead) => {
      const text = `${lead} out.example.com\n\nkim@example.org\nRemote Server returned '${REPLY}'`;
      const [group] = answerOf(await read(text), answerTexts(catalogue)).groups;
      expect(group?.facts).toMatchObject({ server: '', reporter: 'out.example.com' });
    },
  );
});
