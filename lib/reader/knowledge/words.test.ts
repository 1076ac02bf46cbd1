import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const stemsOf = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

describe('the words of a reply', () => {
  it.each([
    ['550 5.1.1 Mailbox rejected', ['mailbo', 'reject']],
    ["it doesn't exist", ['it', "doesn'", 'exist']],
    ['<maria@example.org>: unknown', ['<address>', 'unknow']],
    ['blocked [192.0.2.7], 2001:db8::7', ['blocke', '<ip>', '<ip>']],
    ['listed by zen.spamhaus.org', ['listed', 'by', '<host>', 'spamha']],
    ['see https://www.spamhaus.org/query?ip=192.0.2.7', ['see', '<link>', 'spamha']],
    ['host mx.example.org', ['host', '<host>']],
    ['STOREDRV.Submission.Exception', ['stored', 'submis', 'except']],
    ['unknown, relay=[192.0.2.7]', ['unknow', '<ip>']],
    ['ユーザー', ['ユー', 'ーザ', 'ザー']],
    ['发信IP被禁止', ['发信', 'ip', '被禁', '禁止']],
    ['', []],
  ])('%s', (text, stems) => expect(stemsOf(text)).toEqual(stems));

  it('stand where the text has them', () => {
    const text = '550 5.7.1 Sorry, <maria@example.org> is over quota.';
    const cut = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(['Sorry', 'maria@example.org', 'is', 'over', 'quota']);
  });

  it('of a million signs are found at once', () => {
    expect(wordsOf('.'.repeat(1_000_000))).toEqual([]);
    expect(stemsOf(`${'-'.repeat(500_000)}a@b`)).toEqual(['<address>']);
  });
});
