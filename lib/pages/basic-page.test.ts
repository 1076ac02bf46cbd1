import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { basicPage, digitsOf } from './basic-page';
import { basicCode, catalogueOf, enhancedCode } from './small.test-helper';

const pageOf = (...[code, change]: Parameters<typeof basicCode>) =>
  basicPage(basicCode(code, change), catalogueOf({ enhanced: [enhancedCode('X.1.1')] }));
const captions = (code: string) => digitsOf(code, catalogue).map(({ caption }) => caption);

describe('under the digits of a basic code', () => {
  it('stands each digit by itself, and something to say of it', () => {
    for (const { code } of catalogue.basic) {
      const { digits } = basicPage(basicCode(code), catalogue);
      expect(digits.map(({ text }) => text).join('')).toBe(code);
      for (const { caption } of digits) expect(caption).not.toBe('');
    }
  });

  it('stands what the first and the second say, which depend on no other digit', () => {
    for (const { digit, caption } of catalogue.firstCaptions)
      expect(captions(`${digit}99`)).toEqual([
        caption,
        'not an SMTP digit',
        catalogue.thirdCaption,
      ]);
    for (const { digit, caption } of catalogue.secondCaptions)
      expect(captions(`9${digit}0`)).toEqual([
        'not an SMTP digit',
        caption,
        catalogue.thirdCaption,
      ]);
  });

  it('gives the third no rank: RFC 5321 has none', () =>
    expect(new Set(Array.from({ length: 10 }, (_, third) => captions(`55${third}`)[2]))).toEqual(
      new Set([catalogue.thirdCaption]),
    ));

  it('stands a warning, and under the first alone, where the code is not what that says', () => {
    const { digits } = pageOf('254', { badge: { text: 'Not delivered', tone: '5' } });
    expect(digits.map(({ caption }) => caption)).toEqual([
      catalogue.misleadingCaption,
      ...captions('254').slice(1),
    ]);
    expect(pageOf('254').digits).toEqual(digitsOf('254', catalogue));
  });
});

describe('the page of a basic code', () => {
  it('has the colour and the badge of its first digit', () => {
    for (const { digit, name } of catalogue.firstDigits) {
      const { first, badge } = pageOf(`${digit}50`);
      expect([first, badge]).toEqual([digit, name]);
    }
  });

  it('says that a number beyond these is no SMTP reply', () =>
    expect(pageOf('105').badge).toBe(catalogue.site.outside));

  it('has its own colour and badge where the first digit misleads', () => {
    const { first, badge } = pageOf('254', { badge: { text: 'Not delivered', tone: '5' } });
    expect([first, badge]).toEqual(['5', 'Not delivered']);
  });

  it('calls standard what a standard in force defines, and nothing else', () => {
    for (const standing of ['historic', 'experimental', 'registry', 'nonstandard'] as const) {
      const page = pageOf('599', { standing });
      expect([page.isStandard, page.standing]).toEqual([false, catalogue.standings[standing]]);
    }
    expect(pageOf('550').isStandard).toBe(true);
  });

  it('goes with the enhanced codes of its own class, linked where they have a page', () => {
    const associated = ['X.1.1', 'X.9.9'];
    const linked = (code: string) =>
      pageOf(code, { associated }).goesWith.map((link) => [link.code, link.href !== '']);
    expect(linked('550')).toEqual([
      ['5.1.1', true],
      ['5.9.9', false],
    ]);
    expect(linked('450')).toEqual([
      ['4.1.1', false],
      ['4.9.9', false],
    ]);
    expect(linked('350')).toEqual([]);
  });

  it('marks its number on the wire', () =>
    expect(pageOf('550', { wire: ['S: 550 No'] }).wire).toEqual([
      { speaker: 'S', before: '', code: '550', after: ' No' },
    ]));

  it('gives published titles, with who published them and nothing of our own', () => {
    const titles = [{ text: 'Bad', source: { kind: 'rfc', rfc: 5321, section: '4.2.3' } as const }];
    expect(pageOf('550', { titles }).meanings).toEqual([
      { text: 'Bad', own: '', by: expect.objectContaining({ label: 'RFC 5321, 4.2.3' }) },
    ]);
  });

  it('names the commands that it answers, and when, where that is told', () => {
    const source = { kind: 'rfc', rfc: 5321 } as const;
    const { commands } = pageOf('550', {
      answers: [
        { command: 'rcpt-to', kind: 'error', source },
        { command: 'data', kind: 'error', when: 'policy', source },
      ],
    });
    expect(commands.map(({ name, when }) => [name, when])).toEqual([
      ['RCPT TO', ''],
      ['DATA', 'policy'],
    ]);
    expect(commands[0]?.source.label).toBe('RFC 5321');
  });
});
