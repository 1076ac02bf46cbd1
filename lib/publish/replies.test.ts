import { describe, expect, it } from 'vitest';
import type { SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { publicReplies } from '../pages/seen-replies';
import { codesTable } from './api';
import { csvOf } from './csv';
import { repliesFile, repliesTable } from './replies';
import { repliesNotice } from './replies-notice';
import { repliesSchema } from './replies-schema';
import { problemsOf } from './shape-problems';
import { rowsOf } from './table.test-helper';

const example: SeenReply = {
  id: 'z0001',
  says: '550-5.1.1 No "such" user,\n550 5.1.1 sorry',
  frame: '=1+1 {}',
  causes: ['user-unknown', 'policy'],
  who: ['you'],
  source: { kind: 'rfc', rfc: 5321, section: '4.2.2' },
};

const untraced: SeenReply = {
  ...example,
  id: 'z0002',
  source: { kind: 'untraced', said: 'a letter' },
};

const small = { ...catalogue, seenReplies: [example, untraced] };

describe('replies.json', () => {
  const file = repliesFile(catalogue);

  it('has each reply that says where it stands, and no other', () => {
    const traced = catalogue.seenReplies.filter(({ source }) => source.kind !== 'untraced');
    expect(file.replies.map(({ id }) => id)).toEqual(traced.map(({ id }) => id));
    expect(file.replies.length).toBeGreaterThan(1000);
    expect(repliesFile(small).replies.map(({ id }) => id)).toEqual(['z0001']);
    expect(JSON.stringify(file)).not.toContain('untraced');
  });
  it('has the codes of the reply, and where it can be read', () =>
    expect(publicReplies(small)[0]).toMatchObject({
      basic: '550',
      enhanced: '5.1.1',
      source: { kind: 'rfc', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2' },
      page: expect.stringMatching(/\/causes\/user-unknown\/$/),
    }));
  it('says nothing of codes that are not there', () => {
    const bare = { ...catalogue, seenReplies: [{ ...example, says: 'No such user' }] };
    expect(Object.keys(publicReplies(bare)[0] ?? {})).not.toContain('basic');
  });
});

describe('replies.schema.json', () => {
  const schema = repliesSchema(catalogue);

  it('describes the file as it is', () =>
    expect(problemsOf(schema, repliesFile(catalogue))).toEqual([]));

  const published = { ...publicReplies(small)[0] };
  it.each<[string, object]>([
    ['/replies/0/says is missing', { says: undefined }],
    ['/replies/0/basic is 99', { basic: '99' }],
    ['/replies/0/causes is too short', { causes: [] }],
    ['/replies/0/who/0 is them', { who: ['them'] }],
    ['/replies/0/argued is no boolean', { argued: 'yes' }],
    ['/replies/0/source/url is missing', { source: { kind: 'list' } }],
    ['/replies/0/mood is not described', { mood: 'bad' }],
  ])('%s is found', (problem, change) => {
    const wrong = JSON.parse(JSON.stringify({ ...published, ...change }));
    expect(problemsOf(schema, { ...repliesFile(small), replies: [wrong] })).toEqual([problem]);
  });
});

describe('tables', () => {
  it('come back as they were written', () => {
    const rows = [
      ['a', 'b,c', 'says "no"'],
      ['two\nlines', 'and\r\ntwo', ''],
      ['"', ',', ' é日'],
    ];
    expect(rowsOf(csvOf(rows))).toEqual(rows);
  });
  it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    '%j is text to a spreadsheet',
    (value) => expect(rowsOf(csvOf([['a', value]]))).toEqual([['a', `'${value}`]]),
  );
  it('codes are no formulas', () =>
    expect(
      rowsOf(codesTable(catalogue))
        .flat()
        .filter((value) => value.startsWith("'")),
    ).toEqual([]));

  it('replies.csv has the rows and fields of replies.json', () => {
    const [columns = [], ...rows] = rowsOf(repliesTable(catalogue));
    const replies = publicReplies(catalogue);
    expect(rows.length).toBe(replies.length);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    const told = (row: string[], name: string): string => row[columns.indexOf(name)] ?? '';
    expect(rows.map((row) => told(row, 'says'))).toEqual(replies.map(({ says }) => says));
    expect(rows.map((row) => told(row, 'causes').split(' '))).toEqual(
      replies.map(({ causes }) => causes),
    );
    expect(rows.map((row) => told(row, 'url'))).toEqual(replies.map(({ source }) => source.url));
  });
  it('a reply of two lines is one row, and its frame no formula', () => {
    const [, row = [], ...others] = rowsOf(repliesTable(small));
    expect(others).toEqual([]);
    expect(row).toEqual(expect.arrayContaining([example.says, "'=1+1 {}", 'user-unknown policy']));
  });
});

describe('replies.notice.txt', () => {
  const lines = repliesNotice(catalogue).split('\n');

  it('names each source, and its counts add up', () => {
    const replies = publicReplies(catalogue);
    const sources = lines.filter((line) => /^\d+ http/.test(line));
    expect(new Set(sources.map((line) => line.split(' ')[1]))).toEqual(
      new Set(replies.map(({ source }) => source.url)),
    );
    const sum = sources.reduce((all, line) => all + Number(line.split(' ')[0]), 0);
    expect(sum).toBe(replies.length);
    expect(lines).toContain(`${replies.length.toLocaleString('en')} replies`);
  });
  it('has each kind once, sorted by address', () => {
    const notice = repliesNotice({
      ...catalogue,
      seenReplies: [
        { ...example, source: { kind: 'list', url: 'https://example.org/b' } },
        { ...example, source: { kind: 'list', url: 'https://example.org/a' } },
        { ...example, source: { kind: 'list', url: 'https://example.org/b' } },
        untraced,
      ],
    });
    expect(notice).toContain('(list): 3 replies\n1 https://example.org/a\n2 https://example.org/b');
    expect(notice).not.toContain('observed');
  });
});
