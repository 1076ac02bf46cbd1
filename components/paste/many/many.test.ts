import { describe, expect, it } from 'vitest';
import { group, reportOn } from '../answer.test-helper';
import { findRows, nextOrder, sortRows } from './arrange';
import { makeRecords, writeCsv, writeJson } from './records';
import { makeRows } from './rows';

const outcomes = { failed: 'not delivered', delayed: 'delayed' };

const report = reportOn([
  { recipient: 'maria@example.org', server: 'mx.example.org' },
  { recipient: 'tom@example.org', server: 'mx.example.org' },
  { recipient: 'eva@example.net', server: 'mx.example.net' },
]);

const full = group({ results: [0, 1], recipients: ['maria@example.org', 'tom@example.org'] });
const slow = group({
  results: [2],
  outcome: 'delayed',
  recipients: ['eva@example.net'],
  codes: ['451'],
  cause: { id: 'greylisted', name: 'Greylisted', href: '' },
});
const rows = makeRows([full, slow], report, [], outcomes);

describe('the rows of a table', () => {
  it('say what happened, who acts, and to whom', () => {
    expect(rows[0]).toMatchObject({
      happened: 'Mailbox full (not delivered)',
      who: 'the recipient',
      codes: '552',
      servers: ['mx.example.org'],
      arrival: false,
    });
    expect(rows[0]?.deliveries.map(({ address }) => address)).toEqual(full.recipients);
  });

  it('are found by a word of the row, whole', () => {
    const found = findRows(rows, 'FULL 552');
    expect(found).toEqual([rows[0]]);
  });

  it('are found by an address, with this one alone', () => {
    const [found, ...others] = findRows(rows, 'full tom@');
    expect(found?.deliveries.map(({ place }) => place)).toEqual([1]);
    expect(others).toEqual([]);
    expect(findRows(rows, 'nobody')).toEqual([]);
    expect(findRows(rows, ' ')).toEqual(rows);
  });

  it('stand in the order of a column, then the other way round', () => {
    const order = nextOrder(undefined, 'addresses');
    expect(sortRows(rows, order)).toEqual(rows);
    expect(sortRows(rows, nextOrder(order, 'addresses'))).toEqual([rows[1], rows[0]]);
    expect(sortRows(rows, nextOrder(undefined, 'happened'))).toEqual([rows[1], rows[0]]);
    expect(sortRows(rows, undefined)).toEqual(rows);
  });

  it('tell the time of the last delivery, where times can be read', () => {
    const times = ['Nov 23 2026 10:00:00', 'Nov 23 2026 12:00:00', 'Nov 23 2026 11:00:00'];
    const results = times.map((value) => ({ delivery: { time: { value } } }));
    const timed = { ...report, results } as unknown as typeof report;
    const [row] = makeRows([group({ results: [0, 1, 2] })], timed, [], outcomes);
    expect(row?.time).toBe(times[1]);
  });
});

describe('a file of deliveries', () => {
  const verdicts = reportOn([{ recipient: '=cmd|1!A1' }, { recipient: 'a"b,c@example.org' }]);
  const judged = {
    ...verdicts,
    results: verdicts.results.map((result) => ({ ...result, verdict: { suppress: true } })),
  } as unknown as typeof report;
  const records = makeRecords(makeRows([full], judged, [], outcomes), judged, (text) => text);

  it('runs no formula in a spreadsheet, and keeps its quotes', () => {
    const [head, formula, quoted] = writeCsv(records).split('\r\n');
    expect(head).toMatch(/^"address","outcome","cause"/);
    expect(formula).toMatch(/^"'=cmd\|1!A1","failed"/);
    expect(quoted).toMatch(/^"a""b,c@example\.org",/);
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '\0'])('begins no cell with %j', (sign) => {
    expect(writeCsv([{ a: `${sign}1` }])).toBe(`"a"\r\n"'${sign}1"\r\n`);
  });

  it('is the same as JSON', () => {
    expect(JSON.parse(writeJson(records))).toEqual(records);
    expect(records[1]).toMatchObject({ outcome: 'failed', suppress: 'true' });
  });

  it('hides names where they are hidden', () => {
    const [covered] = makeRecords(makeRows([full], judged, [], outcomes), judged, () => 'hidden');
    expect(covered?.['address']).toBe('hidden');
  });
});
