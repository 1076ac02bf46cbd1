import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { redactReport, redactText } from './redact';
import { makeSampleText } from './sample-text';

const leftOut = '[{count} lines]';

describe('covering what names somebody', () => {
  it.each([
    ['to maria@example.org', 'to [address 1]'],
    ['from 192.0.2.27 and 192.0.2.27', 'from [IP 1] and [IP 1]'],
    ['at 2001:db8::25, 12:30:45', 'at [IP 1], 12:30:45'],
    ['From: Ada Lovelace <ada@example.com>', 'From: [name 1] <[address 1]>'],
    ['Subject: About us\nText', 'Subject: [name 1]\nText'],
    ['queued as 4A1B2C3D4E5F', 'queued as [id 1]'],
    ["maria wasn't found at example.org", "[name 1] wasn't found at example.org"],
    ['To: maria@example.org\n\nmaria at home', 'To: [address 1]\n\n[name 1] at home'],
    [
      'Meier, Thomas (thomas.meier@example.org)\nHallo Thomas',
      '[name 1] ([address 1])\nHallo [name 2]',
    ],
    [
      'From: Anna Weber\nTo: Thomas Meier; Eva Klein\n\nHi Eva, Frau Weber',
      'From: [name 1]\nTo: [name 2]; [name 3]\n\nHi [name 4], Frau [name 5]',
    ],
    [
      'To: "Weber, Anna"\n <anna@example.com>,\n Bo Li <bo@example.com>',
      'To: "[name 1], [name 2]"\n <[address 1]>,\n [name 3] <[address 2]>',
    ],
    ['> *From:* Anna Weber <anna@example.com>', '> *From:* [name 1] <[address 1]>'],
    ['"Anna Weber" <a1@example.com> said no', '"[name 1]" <[address 1]> said no'],
    ['queued as 4A1B2C3D4E5F at 4a1b2c3d.example', 'queued as [id 1] at 4a1b2c3d.example'],
    ['From: a@example.com (Anna Weber)', 'From: [address 1] ([name 1])'],
    ['X-Display-Name: Purchasing Berlin', 'X-Display-Name: [name 1]'],
    ['Subject: About us\n and you\nText', 'Subject: [name 1]\nText'],
    ['sasl_username=anna, A=plain:weber', 'sasl_username=[name 1], A=plain:[name 2]'],
    ['to=<anna>, orig_to=<root>', 'to=<[name 1]>, orig_to=<root>'],
    ['https://example.com/?u=anna%40example.com', 'https://example.com/?u=[address 1]'],
    ['queued as 7F8E9D', 'queued as [id 1]'],
    [
      '{"sg_event_id":"abc124","timestamp":1795000000}',
      '{"sg_event_id":"[id 1]","timestamp":1795000000}',
    ],
    [
      'Call +49 30 1234567 or (030) 123 456 or 555-0142',
      'Call [phone 1] or [phone 2] or [phone 3]',
    ],
    ['Phone: 202-555-0134, Tel. 4711 12', 'Phone: [phone 1], Tel. [phone 2]'],
    ['anna.weber@example.com\nanna.weberOffice 365', '[address 1]\n[name 1]Office 365'],
    [
      'jan@example.org Mon, 23 Jan 2026 10:15:33 +0100, hi Jan',
      '[address 1] Mon, 23 Jan 2026 10:15:33 +0100, hi [name 1]',
    ],
    ['will@example.org will be tried by Will', '[address 1] will be tried by [name 1]'],
    ['no@example.org a.b@example.org no a b', '[address 1] [address 2] no a b'],
    [
      'From: Mail Delivery System <MAILER-DAEMON@example.org>',
      'From: Mail Delivery System <[address 1]>',
    ],
    [
      'support@example.org mailbox@example.org: mailbox full, ask support',
      '[address 1] [address 2]: mailbox full, ask support',
    ],
    [
      'reporting@example.org\nReporting-MTA: dns; mx.weber.example',
      '[address 1]\nReporting-MTA: dns; mx.weber.example',
    ],
    [
      'From: <a@example.org> failed after I sent the message.',
      'From: <[address 1]> failed after I sent the message.',
    ],
    [
      '2026-11-23T10:20:30Z 11/23/2026 09/11/2026 0.1/0/0.6 -0800 +1000 550',
      '2026-11-23T10:20:30Z 11/23/2026 09/11/2026 0.1/0/0.6 -0800 +1000 550',
    ],
    [
      'error (0x80040610) delay=430000 +0100 550 5.1.1 no',
      'error (0x80040610) delay=430000 +0100 550 5.1.1 no',
    ],
    ['550 5.7.26 host mx1.example.org said no', '550 5.7.26 host mx1.example.org said no'],
    ['Hi Tom & Yusuf,\nit came back', 'Hi [name 1],\nit came back'],
    ["Dear Mr. O'Neill,\nsee below", 'Dear [name 1],\nsee below'],
    ['Hi, Nextcloud refuses it', 'Hi, Nextcloud refuses it'],
    ['Hello, Meredith!\nIt failed.', 'Hello, [name 1]!\nIt failed.'],
    ['Dear Exchange admins,\nhelp', 'Dear Exchange admins,\nhelp'],
    [
      'Regards from Kiel,\n\ni. V. Svenja Rahn, Sales\nExample',
      'Regards from [name 1],\n\ni. V. [name 2], Sales\nExample',
    ],
    ['Many thanks in advance\nBernadette\n', 'Many thanks in advance\n[name 1]\n'],
    ['Regards,\nThe Example Support Team', 'Regards,\nThe Example Support Team'],
    ['It failed. Kind regards Winston', 'It failed. Kind regards [name 1]'],
    ['Bo Dudley wrote on 4/5/2026 10:12:\n> no', '[name 1] wrote on 4/5/2026 10:12:\n> no'],
    [
      'On May 4, 2026 at 10:12, Lee Marvin wrote:\n> no',
      'On May 4, 2026 at 10:12, [name 1] wrote:\n> no',
    ],
    [
      'see below\n\nWinston\n\nOn 3 May 2026, at 10:12, Lee Marvin <q@example.org> wrote:',
      'see below\n\n[name 1]\n\nOn 3 May 2026, at 10:12, [name 2] <[address 1]> wrote:',
    ],
    [
      'Your message to Percival Graves <x@example.org> failed',
      'Your message to [name 1] <[address 1]> failed',
    ],
    ['To: Bożena Lis\n\nnapisz do Bożeny', 'To: [name 1]\n\nnapisz do [name 2]'],
    ['To: Тимофей Крылов\n\nот Тимофея', 'To: [name 1]\n\nот [name 2]'],
    ['To: Mark Peters\n\nMarket, Petersburg', 'To: [name 1]\n\nMarket, Petersburg'],
    [
      'Dear all,\nit failed.\n\nWinston Graves\nSales\nExample Ltd',
      'Dear all,\nit failed.\n\n[name 1]\nSales\nExample Ltd',
    ],
    [
      '2026-11-27 23:15:56 CLIENT -> SERVER: QUIT\n2026-11-27 23:15:56 SERVER -> CLIENT:',
      '2026-11-27 23:15:56 CLIENT -> SERVER: QUIT\n2026-11-27 23:15:56 SERVER -> CLIENT:',
    ],
    [
      '2026-11-27 23:14:33 failed with code 1. OpenSSL Error messages:',
      '2026-11-27 23:14:33 failed with code 1. OpenSSL Error messages:',
    ],
    [
      '2026-11-27 23:14:33 H=mx.example.org F=<q@example.net> rejected',
      '2026-11-27 23:14:33 H=mx.example.org F=<[address 1]> rejected',
    ],
    ['Thanks Tom\n\nWinston', 'Thanks [name 1]\n\n[name 2]'],
    [
      'I send you my best wishes.\n\nWinston Graves\nSales',
      'I send you my best wishes.\n\n[name 1]\nSales',
    ],
    [
      'No.\n\nPlease try it.\nWinston Graves\nSales\n\nOn 3 May 2026 at 10:12 Lee wrote:\n> no',
      'No.\n\nPlease try it.\n[name 1]\nSales\n\nOn 3 May 2026 at 10:12 [name 2] wrote:\n> no',
    ],
    ['Dear lord mayor Winston,\nit failed', 'Dear lord mayor [name 1],\nit failed'],
    ['It failed.\n\nLearn More', 'It failed.\n\nLearn More'],
    ['你好，王小明！\n退回来了', '你好，[name 1]！\n退回来了'],
    ['您好，附件已发。\n退回来了', '您好，附件已发。\n退回来了'],
    ['To: 高橋 悠斗\n\n高橋です', 'To: [name 1]\n\n[name 2]です'],
    ['To: 赵雅琴\n\n告诉雅琴', 'To: [name 1]\n\n告诉[name 2]'],
  ])('%s', (text, wanted) => expect(redactText(text)).toBe(wanted));

  it('names the same address the same each time', () =>
    expect(redactText('a@example.com b@example.com A@example.com')).toBe(
      '[address 1] [address 2] [address 1]',
    ));

  it('keeps every code where its mark says', async () => {
    const line = fc.constantFrom(
      '550 5.1.1 <maria@example.org>: User unknown from 192.0.2.27\n',
      'Status: 5.7.26\n',
      'To: Ada <ada@example.com>\n',
      'said: 421-4.7.0 [192.0.2.1] try later\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const { report: covered } = redactReport(await read(lines.join('')));
        expect(covered.text).not.toMatch(/maria@|ada@|192\.0\.2/);
        for (const { kind, value, start, end } of covered.marks) {
          if (kind === 'basic' || kind === 'enhanced')
            expect(covered.text.slice(start, end)).toBe(value);
          if (kind === 'recipient')
            expect(covered.text.slice(start, end)).toMatch(/^\[address \d+\]$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('covers passwords of a dialogue', async () => {
    const { report } = redactReport(
      await read(
        '220 mx.example.org ESMTP\nAUTH LOGIN\n334 VXNlcm5hbWU6\nYWRh\n334 UGFzc3dvcmQ6\nc2VjcmV0\n535 5.7.8 Authentication failed\n',
      ),
    );
    expect(report.text).not.toContain('c2VjcmV0');
    expect(report.text).toContain('535 5.7.8');
  });

  it('covers other texts with the same names', async () => {
    const { report, say } = redactReport(
      await read('From: ada@example.com\n550 5.1.1 <maria@example.org>: User unknown'),
    );
    expect(report.text).toContain('<[address 2]>');
    expect(say('Your message to maria@example.org')).toBe('Your message to [address 2]');
  });

  it('covers a name of the report in other texts', async () => {
    const { say } = redactReport(
      await read(
        'To: Maria Lind <maria@example.org>\n\n550 5.1.1 <maria@example.org>: User unknown',
      ),
    );
    expect(say('Ask Maria, or lind')).not.toMatch(/maria|lind/i);
  });

  it('leaves the words that decide, whoever is called so', async () => {
    const { report } = redactReport(
      await read(
        'From: "Full Mailbox Smith" <quota@example.com>\n\n552 5.2.2 <maria@example.org>: Mailbox full',
      ),
    );
    expect(report.text).toContain('552 5.2.2 <[address 2]>: Mailbox full');
  });

  it('covers a name that stands between them', async () => {
    const report = await read(
      'To: Maria Lind <maria@example.org>\n\n550 5.1.1 user maria lind unknown here',
    );
    const span = { start: report.text.indexOf('user'), end: report.text.indexOf(' here') };
    const results = report.results.map((result) => ({
      ...result,
      verdict: { ...result.verdict, clues: { phrase: 'user … unknown' } },
      evidence: [span],
    }));
    const covered = redactReport({ ...report, results });
    expect(covered.report.text).toMatch(/550 5\.1\.1 user \[name \d\] \[name \d\] unknown here/);
    expect(covered.say('“user maria lind unknown”')).not.toMatch(/maria|lind/);
  });
});

describe('covering twice', () => {
  const part = fc.constantFrom(
    ...[
      'anna',
      'Weber',
      'Thomas',
      'anna.weber',
      '@',
      '@example.com',
      '.',
      '-',
      '_',
      '<',
      '>',
      '(',
      ')',
      '[',
      ']',
      ':',
      ';',
      ', ',
      '"',
      "'",
      ' ',
      '\n',
      '\n ',
    ],
    ...[
      'From:',
      'To: ',
      'Subject: ',
      'X-Display-Name: ',
      '550',
      '5.1.1',
      '550 5.1.1 ',
      '+49 30 1234567',
      '030 123456',
      '555-0142',
      '%40',
      'tel ',
      '12',
    ],
    ...[
      '[name 1]',
      '[address 2]',
      '192.0.2.1',
      '::',
      '2001:db8::1',
      '7F8E9D',
      'queued as ',
      'user=',
      "wasn't found at ",
      'example.org',
      '23',
      'May',
      '山田',
      'Hi ',
      'Regards',
      'wrote 2026 10:12:',
    ],
  );
  const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));

  it('changes nothing in a text', () =>
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 60 })), (words) => {
        const once = redactText(words);
        expect(redactText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    ));

  it('changes nothing in a report, and its marks and sections stay where they are', () =>
    fc.assert(
      fc.asyncProperty(text, async (words) => {
        const { report: once } = redactReport(await read(words));
        const { report: twice } = redactReport(once);
        expect(twice).toEqual(once);
        // '550@example.org' is an address, whatever else it looks like.
        for (const { kind, value, start, end } of once.marks)
          if (kind === 'basic' || kind === 'enhanced')
            expect([value, once.text.slice(start, end).match(/^\[address \d+\]$/)?.[0]]).toContain(
              once.text.slice(start, end),
            );
      }),
      { numRuns: 300 },
    ));

  it('covers every name and local part wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z]{2}q[a-z]{1,6}$/);
    const between = fc.constantFrom(' ', ', ', '\n', ' (', '/', '="', ': ');
    fc.assert(
      fc.property(
        word,
        word,
        fc.array(between, { minLength: 1, maxLength: 5 }),
        (first, last, places) => {
          const name = `${first[0]?.toUpperCase()}${first.slice(1)} ${last.toUpperCase()}`;
          const once = redactText(
            `From: ${name} <${first}.${last}@example.com>\n\n${places.map((place) => `x${place}${first}.${last}${place}${name}`).join(' ')}`,
          );
          expect(once).not.toMatch(new RegExp(`(?<![a-z])(?:${first}|${last})(?![a-z])`, 'i'));
        },
      ),
    );
  });

  it('takes a text of many names in a time that grows with it', () => {
    const line =
      'Nov 23 10:15:01 mail postfix/smtpd[2800]: 4A1B2C3D01: from=<anna.weber@example.com>, user=anna, call +49 30 1234567\n';
    expect(redactText(line.repeat(5000))).not.toMatch(/anna|weber|1234567/);
    for (const hard of [
      'From:\n ',
      'Subject:\n ',
      'a%40',
      '"A (',
      'a.',
      '[name 1]',
      'aB',
      '+1 ',
      'id0',
    ])
      redactText(hard.repeat(200_000 / hard.length));
  }, 20_000);
});

describe('the text of a sample', () => {
  const head =
    'From: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nTo: ada@example.com\nSubject: Undelivered\n\n';
  const bounce = `${head}This is the mail system at host mail.example.com.\n\n<maria@example.org>: host mx.example.org[192.0.2.27] said: 550 5.1.1 User unknown\n\n`;

  it.each([
    '------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <ada@example.com>\nSubject: Figures\n\tof May\n\nHi Maria,\n\nour secret plan\n',
    '--- Below this line is a copy of the message.\n\nReceived: from pc\nSubject: hi\n\nour secret plan\nsecond line\n',
    'Original message headers:\n\nReceived: from pc\n by mx\nFrom: Ada <ada@example.com>\n\nour secret plan: none\n\nAda',
  ])('leaves the body of the returned message out: %j', async (returned) => {
    for (const opening of [bounce, bounce.slice(head.length)]) {
      const sample = makeSampleText(await read(opening + returned), leftOut);
      expect(sample).toContain('550 5.1.1 User unknown');
      expect(sample).toMatch(/Received: from pc|Subject: \[name/);
      expect(sample).toContain('[2 lines]');
      expect(sample).not.toMatch(/secret|Maria|second|Ada$/i);
    }
  });

  it('leaves the bodies of MIME parts out and keeps what follows', async () => {
    const mail = (body: string) =>
      `${head.trimEnd()}\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary="b"\n\n--b\nContent-Type: text/plain\n\nIt failed.\n\n--b\nContent-Type: message/rfc822\n\nFrom: Ada <ada@example.com>\nSubject: x\n\n${body}\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.com\n\nFinal-Recipient: rfc822; maria@example.org\nAction: failed\nStatus: 5.1.1\n--b--\n`;
    const sample = makeSampleText(await read(mail('our secret plan')), leftOut);
    expect(sample).toContain('Status: 5.1.1');
    expect(sample).not.toContain('secret');
  });

  it('keeps a text without a returned message, and lines that decide', async () => {
    const log = await read('550 5.1.1 <maria@example.org>: User unknown\n\nplain words');
    expect(makeSampleText(log, leftOut)).toBe(redactReport(log).report.text);
    const text = 'Subject: hi\n\nprivate\n550 5.1.1 User unknown\nprivate\n';
    const start = text.indexOf('550');
    const only = {
      text,
      marks: [{ kind: 'deciding' as const, value: '', start, end: text.indexOf('\n', start) }],
      sections: [{ kind: 'returned' as const, start: 0, end: text.length }],
    };
    expect(makeSampleText(only, '({count})')).toBe(
      'Subject: [name 1]\n\n(1)\n550 5.1.1 User unknown\n(1)\n',
    );
  });
});
