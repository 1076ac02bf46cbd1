import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { analyse } from '../analyse';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { readerCatalogue } from '../reader-catalogue';
import { readRecords } from './read';

const KEY_2048 = `MIIBIjANBgkqhkiG9w0BAQ${'A'.repeat(370)}`;
const KEY_1024 = `MIGfMA0GCSqGSIb3DQEB${'A'.repeat(196)}`;

const told = (text: string): string[][] =>
  readRecords(text).map(({ kind, name, remarks }) => [
    `${kind} ${name}`.trim(),
    ...remarks.map(({ id }) => id),
  ]);

describe('what a name server answered is read as what it is', () => {
  it.each([
    [
      'dig',
      ';; ANSWER SECTION:\nfabrikam.example.\t300\tIN\tTXT\t"v=spf1 -all"\n',
      [['spf fabrikam.example', 'spf.all.-']],
    ],
    [
      'dig +short',
      '"v=spf1 a:mail.fabrikam.example" " ~all"',
      [['spf', 'spf.allows', 'spf.all.~', 'spf.lookups']],
    ],
    [
      'host',
      'fabrikam.example descriptive text "v=spf1 ip4:192.0.2.0/24 -all"\nfabrikam.example mail is handled by 10 mx.fabrikam.example.',
      [
        ['spf fabrikam.example', 'spf.allows', 'spf.all.-'],
        ['mx fabrikam.example', 'mx.server'],
      ],
    ],
    [
      'nslookup on Windows',
      'Server:  dns.example\r\n\r\n_dmarc.fabrikam.example\ttext =\r\n\r\n\t"v=DMARC1; p=none"\r\n',
      [['dmarc _dmarc.fabrikam.example', 'dmarc.p.none', 'dmarc.relaxed', 'dmarc.rua']],
    ],
    [
      'host of an address',
      '1.2.0.192.in-addr.arpa domain name pointer mail.fabrikam.example.',
      [['ptr 1.2.0.192.in-addr.arpa', 'ptr.name']],
    ],
    ['dig +short -x', 'mail.fabrikam.example.', [['ptr', 'ptr.name']]],
    ['dig +short MX', '0 .', [['mx', 'mx.null']]],
    ['a server without a name', '10 192.0.2.7', [['mx', 'mx.server', 'mx.wrong.address']]],
    [
      'no such name',
      ';; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 4711\n;; QUERY: 1, ANSWER: 0',
      [['missing', 'missing.name']],
    ],
    [
      'no such record',
      ';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 4711\n;; QUERY: 1, ANSWER: 0',
      [['missing', 'missing.record']],
    ],
  ])('%s', (_name, text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is wrong in the form of a record', () => {
  const ids = (text: string): string[] => told(text).flatMap(([, ...remarks]) => remarks);
  it.each([
    ['spf.wrong.everybody', 'v=spf1 +all'],
    ['spf.wrong.everybody', 'v=spf1 mx all'],
    ['spf.wrong.term', 'v=spf1 ipv4:192.0.2.1 -all'],
    ['spf.wrong.term', 'v=spf1 ip4:mail.example.com -all'],
    ['spf.wrong.term', 'v=spf1 include: _spf.example.net -all'],
    ['spf.wrong.ptr', 'v=spf1 ptr -all'],
    ['spf.wrong.behind', 'v=spf1 -all include:a.example'],
    ['spf.wrong.version', 'v=spf1include:a.example -all'],
    ['spf.wrong.version', 'include:a.example ip4:192.0.2.1 -all'],
    ['spf.all.missing', 'v=spf1 ip4:192.0.2.1'],
    ['spf.redirect', 'v=spf1 redirect=_spf.example.net'],
    ['spf.wrong.lookups', `v=spf1 ${'include:a.example '.repeat(11)}-all`],
    [
      'spf.wrong.second',
      'a.example. 300 IN TXT "v=spf1 a -all"\na.example. 300 IN TXT "v=spf1 -all"',
    ],
    ['wrong.quote', 'a.example. 300 IN TXT "v=spf1 a -all" "'],
    ['dmarc.wrong.policy', 'v=DMARC1; rua=mailto:a@example.com; p=block'],
    ['dmarc.wrong.version', 'v=dmarc1; p=none'],
    ['dmarc.wrong.rua', 'v=DMARC1; p=reject; rua=a@example.com'],
    ['dmarc.pct', 'v=DMARC1; p=reject; pct=20'],
    ['dmarc.strict', 'v=DMARC1; p=reject; aspf=s'],
    ['dmarc.wrong.second', '"v=DMARC1; p=none"\n"v=DMARC1; p=reject"'],
    ['dkim.wrong.revoked', 'v=DKIM1; k=rsa; p='],
    ['dkim.wrong.missing', 'v=DKIM1; k=rsa'],
    ['dkim.wrong.key', `v=DKIM1; p=${KEY_2048}…`],
    ['dkim.wrong.short', 'v=DKIM1; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJB'],
    ['dkim.wrong.version', `p=${KEY_1024}; v=DKIM1; k=rsa`.replace('p=', 'k=rsa; p=')],
    ['dkim.test', `v=DKIM1; t=y; p=${KEY_2048}`],
    ['dkim.key.1024', `v=DKIM1; p=${KEY_1024}`],
    ['dkim.key.2048', `v=DKIM1; p=${KEY_2048}`],
  ])('%s: %s', (id, text) => expect(ids(text)).toContain(id));
  it('finds nothing wrong in records as they should be', () =>
    expect(
      ids(
        `a.example. 300 IN TXT "v=spf1 include:b.example -all"\n_dmarc.a.example. 300 IN TXT "v=DMARC1; p=reject; rua=mailto:r@a.example"\ns1._domainkey.a.example. 300 IN TXT "v=DKIM1; k=rsa; p=${KEY_2048}"`,
      ).filter((id) => id.includes('wrong')),
    ).toEqual([]));
});

const reader = readerCatalogue(catalogue);
const texts = answerTexts(catalogue);
const answerTo = async (text: string) => answerOf(await analyse(text, reader), texts);

const RESULTS =
  'Authentication-Results: mx.example.net;\n dkim=pass header.d=mailer.example header.s=s1;\n spf=pass (ok) smtp.mailfrom=bounce@mailer.example;\n dmarc=fail (p=NONE) header.from=fabrikam.example\n';

describe('the answer to records', () => {
  it('says what each check came to, and why DMARC failed though SPF and DKIM passed', async () => {
    const { groups, records } = await answerTo(RESULTS);
    expect(groups).toEqual([]);
    expect(records[0]?.remarks.map(({ text }) => text)).toEqual([
      'DKIM passed for mailer.example.',
      'SPF passed for mailer.example.',
      'DMARC failed for fabrikam.example.',
      'DKIM passed for mailer.example, but the From address is at fabrikam.example. For DMARC, the two must match.',
    ]);
  });
  it('says nothing of the kind where the passed domain belongs to the From address', async () => {
    const { records } = await answerTo(RESULTS.replaceAll('mailer.example', 'm.fabrikam.example'));
    expect(records[0]?.remarks).toHaveLength(3);
  });
  it('names the faults first, each with its source', async () => {
    const { records } = await answerTo('"v=spf1 ptr +all"');
    expect(records[0]?.remarks.map(({ wrong }) => wrong)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(records[0]?.remarks.every(({ source }) => source.startsWith('RFC '))).toBe(true);
  });
  it('has a sentence for every remark that a reader makes', () => {
    const all = Object.keys(catalogue.recordRemarks);
    const made = [RESULTS, '"v=spf1 +all"', 'v=DMARC1; p=none', '0 .'].flatMap((text) =>
      readRecords(text).flatMap(({ remarks }) => remarks.map(({ id }) => id)),
    );
    expect(made.filter((id) => !all.includes(id))).toEqual([]);
  });
  it.each([
    'host mx.example.org[192.0.2.1] said: 550 5.7.23 The SPF record "v=spf1 -all" of fabrikam.example refuses you',
    `550 5.1.1 User unknown\n\n${RESULTS}`,
  ])('does not take a bounce that quotes one for a record: %s', async (text) => {
    const { groups, records } = await answerTo(text);
    expect(records).toEqual([]);
    expect(groups.length).toBeGreaterThan(0);
  });
  it.each(['Hello,\nall the best', 'Meet me at example.com.', '10 apples'])(
    'finds none in a letter: %j',
    (text) => expect(readRecords(text)).toEqual([]),
  );
});
