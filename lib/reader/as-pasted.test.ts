import { describe, expect, it } from 'vitest';
import { samples as shown } from '../../data/samples';
import { read } from './reading.test-helper';
import { samples as tested } from './samples.test-helper';

const texts = [...shown.map(({ text }) => text), ...tested.map(({ text }) => text)];

const eachLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

/** What mail programs, forums and people do to a text on its way into the box. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'set in': (text) => eachLine(text, (line) => (line ? `    ${line}` : line)),
  quoted: (text) => eachLine(text, (line) => `> ${line}`),
  'with spaces at the ends of lines': (text) => eachLine(text, (line) => `${line}  `),
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'behind a sentence': (text) => `Since yesterday I get this:\n\n${text}`,
  'in a block of code': (text) =>
    `What is this?\n\n\`\`\`\n${text.trimEnd()}\n\`\`\`\n\nThank you!`,
};

const told = async (text: string) =>
  (await read(text)).results.map(({ delivery, verdict }) => [
    verdict.outcome,
    delivery.recipient?.value,
    delivery.basic?.value,
    delivery.enhanced?.value,
    verdict.cause,
  ]);

describe.each(Object.entries(FORMS))('a text %s', (_name, form) => {
  it.each(texts)('says what it says as it is: %#', async (text) => {
    expect(await told(form(text))).toEqual(await told(text));
  });
});
