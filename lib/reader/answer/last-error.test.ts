import { expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const whyOf = async (text: string) => answerOf(await read(text), texts).groups[0]?.basis ?? '';

it.each([
  [
    'could not connect',
    'maria@example.org\n554 5.4.7 Delivery expired (message too old): [Errno 61] Connection refused',
  ],
  [
    'did not respond in time',
    'maria@example.org\n554 5.4.7 Delivery expired (message too old): [Errno 60] Operation timed out',
  ],
])('names what failed last of what was given up: %s', async (because, text) => {
  expect(await whyOf(text)).toContain('The last error: ');
  expect(await whyOf(text)).toContain(because);
});

it.each([
  'maria@example.org\n554 5.4.7 Delivery expired (message too old)',
  'maria@example.org\n550 5.1.1 User unknown, connection refused before',
])('names no other: %s', async (text) => {
  expect(await whyOf(text)).not.toContain('The last error: ');
});
