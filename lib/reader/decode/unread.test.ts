import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { analyse } from '../analyse';
import { answerOf } from '../answer/answer';
import { asText } from '../answer/print';
import { answerTexts } from '../answer/texts';
import { reader } from '../reading.test-helper';
import { FILES } from './unread.test-helper';

const texts = answerTexts(catalogue);
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** Bytes as a clipboard has them once a program has taken them for UTF-8. */
const pasted = (text: string) => new TextDecoder().decode(bytes(text));

const answerTo = async (input: Parameters<typeof analyse>[0]) =>
  answerOf(await analyse(input, reader), texts);

const said = (kind: keyof typeof catalogue.unreadKinds): string[] => {
  const { what, todo } = catalogue.unreadKinds[kind];
  return [`This is ${what}, so it was not read.`, catalogue.unreadTodos[todo]];
};

const FINE = [
  catalogue.nothingFound.title,
  catalogue.printedLines.nothing,
  catalogue.sentences['headline.none'],
];

const failure = '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown\n';

describe.each(FILES)('%s', (_name, kind, content) => {
  it('is said not to have been read, and what to do', async () => {
    const answer = await answerTo(bytes(content));
    expect(answer.instead).toEqual(said(kind));
    expect(answer.groups).toEqual([]);
    for (const fine of FINE) expect(asText(answer, catalogue.printedLines)).not.toContain(fine);
  });

  it('is never called fine where it is pasted', async () => {
    const { groups, instead, remarks } = await answerTo(pasted(content));
    // Its first bytes are lost: the words in it are read, and said to stand in something else.
    if (groups.length > 0) expect(remarks).toContain(catalogue.answerSentences['warning.binary']);
    else expect(instead[0]).toMatch(/, so it was not read\.$/);
  });

  it('is named beside a file that tells of a failure', async () => {
    const answer = await answerTo([
      { name: 'a.txt', data: bytes(failure) },
      { name: 'second file', data: bytes(content) },
    ]);
    const { what } = catalogue.unreadKinds[kind];
    expect(answer.remarks[0]).toContain(`“second file” is ${what}, so it was not read.`);
    expect(answer.groups[0]?.recipients).toEqual(['maria@example.org']);
  });

  it('is named beside a file in which nothing failed', async () => {
    const { instead } = await answerTo([
      { name: 'a.txt', data: bytes('See you at lunch.') },
      { name: 'second file', data: bytes(content) },
    ]);
    expect(instead[0]).toBe(catalogue.answerSentences['unread.some']);
    expect(instead[1]).toContain(catalogue.unreadKinds[kind].what);
  });
});

describe('files that are read', () => {
  it('are those in gzip', async () => {
    const answer = await answerTo(new Uint8Array(gzipSync(failure)));
    expect(answer.groups[0]?.recipients).toEqual(['maria@example.org']);
  });

  it('are those in UTF-16, with the sign of it and without', async () => {
    for (const start of ['\ufeff', '']) {
      const wide = new Uint8Array(Buffer.from(start + failure, 'utf16le'));
      expect((await answerTo(wide)).groups[0]?.recipients).toEqual(['maria@example.org']);
      const other = Uint8Array.from(wide, (_, place) => wide[place ^ 1] ?? 0);
      expect((await answerTo(other)).groups[0]?.recipients).toEqual(['maria@example.org']);
    }
  });

  it('are logs with a stretch of zero bytes', async () => {
    const { groups, instead } = await answerTo(bytes(`${'\u0000'.repeat(900)}${failure}`));
    expect(instead).toEqual([]);
    expect(groups[0]?.recipients).toEqual(['maria@example.org']);
  });
});

describe('what is no such file', () => {
  it.each([
    'PK is short for public key.',
    'MZ and BM are letters: 550 5.1.1 user unknown',
    'BZh is nothing, and GIF8 neither',
    'RIFF and ftyp stand in this text',
    'Rar! is how it begins',
  ])('is a text like %s', async (text) => {
    expect((await analyse(bytes(text), reader)).sources[0]?.unread).toBeUndefined();
    expect((await analyse(text, reader)).sources[0]?.unread).toBeUndefined();
  });

  it('is a bounce that returns an encrypted mail', async () => {
    const { instead, groups } = await answerTo(
      bytes(
        `From: MAILER-DAEMON@example.com\nTo: ada@example.com\nSubject: Undelivered Mail\n\n${failure}\n------ This is a copy of the message ------\n\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\n-----BEGIN PGP MESSAGE-----\n`,
      ),
    );
    expect(instead).toEqual([]);
    expect(groups).toHaveLength(1);
  });

  it('is an ordinary mail or mailbox: nothing is said of passwords or protection', async () => {
    const mail = 'From: ada@example.com\nTo: kim@example.org\nSubject: Lunch\n\nSee you at one.\n';
    const from = 'From ada@example.com Mon Nov 23 10:00:00 2026\n';
    for (const text of [mail, `${from}${mail}`, `${from}${mail}\n${from}${mail}`]) {
      const answer = await answerTo(bytes(text));
      expect(JSON.stringify(answer)).not.toMatch(/password|encrypted|protected|not read/);
    }
  });
});
