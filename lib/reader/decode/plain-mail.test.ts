import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { samples } from '../samples.test-helper';
import { binaryString, bytesOf } from './charset';
import { decode } from './decode';
import { parseMail } from './parsed-mail';
import { readPlainMail } from './plain-mail';
import { mails } from './plain-mail.test-helper';
import type { Mail } from './types';

const PATIENCE = 60_000;

/** Bytes of a text in UTF-8, one a letter. */
const binary = (text: string): string => binaryString(new TextEncoder().encode(text));

/** What is compared: an empty text says nothing, and a calendar's text is not read. */
const seen = ({ text, attached }: Mail) => ({
  text: text.trim() ? text : '',
  attached: attached.map(({ type, readText }) => ({ type, text: readText() })),
});

/** Undefined where the mail is left to the parser. */
function seenPlainly(mail: string): ReturnType<typeof seen> | undefined {
  try {
    const read = readPlainMail(mail);
    return read && seen(read);
  } catch {
    return undefined;
  }
}

const PARTS = [
  'From: MAILER-DAEMON@example.com',
  'Content-Type: multipart/report; report-type=delivery-status;',
  '\tboundary="b"',
  '',
  'For other programs.',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Empf=C3=A4nger un=',
  'bekannt',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Status: 5.1.1',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: Lunch',
  '--b--',
].join('\n');

describe('a mail that is built in the usual way', () => {
  it('is read without the parser', () => {
    expect(seenPlainly(PARTS)).toEqual({
      text: 'Empfänger unbekannt\n',
      attached: [
        { type: 'message/delivery-status', text: 'Status: 5.1.1\n' },
        { type: 'message/rfc822', text: 'Subject: Lunch\n' },
      ],
    });
  });

  it.each([
    ['a comment', PARTS.replace('"b"', '"b" (a comment)')],
    ['a continued parameter', PARTS.replace('boundary="b"', 'boundary*0="b"')],
    ['an unknown charset', PARTS.replace('utf-8', 'x-unknown')],
    ['an unknown encoding', PARTS.replace('quoted-printable', 'x-uuencode')],
    ['text that flows', PARTS.replace('utf-8', 'utf-8; format=flowed')],
  ])('is not one with %s', (_what, mail) => expect(seenPlainly(mail)).toBeUndefined());

  it.each([...samples, ...catalogue.samples].map(({ text }) => [text.slice(0, 60), text]))(
    'is read as the parser reads it: %s',
    async (_start, text) => {
      const mail = binary(text);
      const read = seenPlainly(mail);
      if (read) expect(read).toEqual(seen(await parseMail(mail)));
    },
  );

  it(
    'is read as the parser reads it, whatever it is made of',
    async () => {
      let plain = 0;
      await fc.assert(
        fc.asyncProperty(mails, async (text) => {
          const read = seenPlainly(text);
          if (!read) return;
          plain += 1;
          expect(read).toEqual(seen(await parseMail(text)));
        }),
        { numRuns: 2000 },
      );
      expect(plain).toBeGreaterThan(500);
    },
    PATIENCE,
  );

  it('is read alike with the line ends of any system', async () => {
    await fc.assert(
      fc.asyncProperty(mails, fc.constantFrom('\r\n', '\r'), async (text, end) => {
        const other = text.split('\n').join(end);
        expect(await decode(bytesOf(other))).toEqual(await decode(bytesOf(text)));
      }),
    );
  });
});
