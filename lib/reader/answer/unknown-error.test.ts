import { expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const insteadOf = async (text: string) => answerOf(await read(text), texts).instead;

const UNKNOWN = ['error', 'error.why'].map((key) => texts.sentences[key]);

it.each([
  'PrinterError: paper tray 2 is empty\n    at feed (tray.js:12:4)',
  'Fehler: Die Vorlage für den Brief wurde nicht gefunden.',
  'Ошибка: файл не найден',
  'The backup of Monday failed. Who can help?',
])('an error that nobody knows is not told as if nothing stood there: %s', async (text) => {
  expect(await insteadOf(text)).toEqual(UNKNOWN);
});

it.each([
  'Thank you for the nice evening, see you on Sunday.',
  'He writes of the terror of the war.',
  '550 5.1.1 User unknown: delivery failed',
])('but what tells of none, or is read, is: %s', async (text) => {
  expect(await insteadOf(text)).toEqual([]);
});

it('and a whole mail that speaks of an error is a letter', async () => {
  const letter =
    'From: Anna <anna@example.com>\nTo: ben@example.org\nSubject: Printer\nMessage-ID: <1@example.com>\n\nThe printer failed again.\n';
  expect(await insteadOf(letter)).toEqual([]);
});

it('says what another protocol is before that', async () => {
  const [told] = await insteadOf('ftp> open ftp.example.org\n530 Login incorrect.\nLogin failed.');
  expect(told).not.toBe(texts.sentences['error']);
});
