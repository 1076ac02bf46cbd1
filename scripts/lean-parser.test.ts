import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../lib/reader/decode/parsed-mail';
import type { Mail } from '../lib/reader/decode/types';
import { withLeanParser } from './lean-parser';

/** The decoder as it stands in the reader. */
async function bundledParser(): Promise<typeof parseMail> {
  const { outputFiles } = await build({
    entryPoints: [new URL('../lib/reader/decode/parsed-mail.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [withLeanParser],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  const bundle = (await import(`data:text/javascript;base64,${code}`)) as {
    readonly parseMail: typeof parseMail;
  };
  return bundle.parseMail;
}

const told = ({ text, attached }: Mail) => ({
  text,
  attached: attached.map(({ type, readText }) => [type, readText()]),
});

const parts = (...each: readonly string[]): string =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@example.com>',
    'To: "Ada, at work" <ada@example.com>, list: tom@example.com;',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...each.flatMap((part) => ['--b', part]),
    '--b--',
    '',
  ].join('\r\n');

const HTML =
  'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Nicht zustellbar f&uuml;r <b>ada&commat;example.com</b> &ndash; 550&nbsp;5.1.1 &copy 1 &lt;x&gt; ?a=1&num=3 &#8364;</p>';
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\n\r\nYour message was not delivered.';
const RETURNED =
  'Content-Type: message/rfc822\r\n\r\nFrom: Ada <ada@example.com>\r\nTo: maria@example.org\r\nSubject: Hello\r\n\r\nHello Maria';

describe('the decoder of the reader', () => {
  it.each([
    ['HTML alone', parts(HTML)],
    ['text, then HTML', parts(PLAIN, HTML)],
    ['a returned mail', parts(PLAIN, RETURNED)],
    ['a returned mail behind HTML', parts(HTML, RETURNED)],
  ])('reads as the whole decoder does: %s', async (_, mail) => {
    const lean = told(await (await bundledParser())(mail));
    expect(lean).toEqual(told(await parseMail(mail)));
    expect(JSON.stringify(lean)).toMatch(/zustellbar|not delivered/);
  });
});
