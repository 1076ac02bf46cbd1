import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { allCodes } from '../lookup';
import { codeFile, codesFile, codesTable, providersFile } from '../publish/api';
import { codePages } from './code-pages';
import { familyPages } from './family-page';
import { providerPage } from './provider-page';

const pageOf = codePages(catalogue);

describe('the pages of codes', () => {
  it('there is one for every code of the table that it began with', () => {
    const seed =
      '211 214 220 221 250 251 354 421 450 451 452 500 501 502 503 504 550 551 552 553 554 200'.split(
        ' ',
      );
    for (const code of seed) expect(pageOf(code)?.code).toBe(code);
  });

  it('show the registry beside what providers mean', () => {
    const page = pageOf('5.1.10');
    expect(page?.meanings[0]?.text).toBe('Recipient address has null MX');
    expect(page?.practice.some(({ by }) => by === 'Microsoft')).toBe(true);
  });

  it('lead from 451 to 4.5.1 and back', () => {
    expect(pageOf('451')?.confused.map(({ code }) => code)).toContain('4.5.1');
    expect(pageOf('4.5.1')?.confused.map(({ code }) => code)).toContain('451');
  });

  it('lead to the other classes of the same detail, and from code to code', () => {
    expect(pageOf('4.2.2')?.siblings.map(({ code }) => code)).toEqual(['5.2.2']);
    expect(pageOf('4.7.1')?.following?.code).toBe('4.7.2');
    expect(pageOf('550')?.previous?.code).toBe('546');
  });

  it('say that an unregistered code is not in the registry, and which range it stands for', () => {
    expect(pageOf('5.7.515')?.standing).toContain('Not in the registry');
    expect(pageOf('5.7.606')?.standing).toContain('5.7.649');
  });

  it('show a number before a status only where one is known', () => {
    const shown = (code: string) =>
      pageOf(code)?.wire.map(
        ({ speaker, before, code: marked }) => `${speaker} ${before}${marked}`,
      );
    expect(shown('5.1.1')).toEqual(['S 550 5.1.1']);
    expect(shown('5.7.32')).toEqual(['S 421 5.7.32']);
    expect(shown('5.7.501')).toEqual(['S 550 5.7.501']);
    expect(shown('5.7.511')).toEqual([' Status: 5.7.511']);
    expect(shown('5.7.12')).toEqual([' Status: 5.7.12']);
  });

  it('say one thing about trying again', () => {
    expect(pageOf('5.4.7')?.next).toContain('send it again yourself');
    expect(pageOf('5.7.8')?.next).toContain('still has the message');
    expect(pageOf('5.1.1')?.next).toContain('stops trying');
  });

  it('have the name of their class', () => {
    expect(pageOf('2.7.0')?.name).toBe('Login accepted, or email discarded');
    expect(pageOf('4.1.1')?.name).toBe('Mailbox could not be verified yet');
    expect(pageOf('5.1.1')?.name).toBe('Mailbox does not exist');
  });

  it('do not call a success what is not delivered', () => {
    const page = pageOf('254');
    expect([page?.badge, page?.first]).toEqual(['Accepted, but not delivered', '5']);
    const groups = familyPages(catalogue).find(({ code }) => code === '2xx')?.groups;
    expect(groups?.find(({ id }) => id === 'misleading')?.codes.map(({ code }) => code)).toEqual([
      '254',
    ]);
  });

  it('say themselves that nobody is known to send a code, and no code that somebody sends', () => {
    const isUnseen = (code: string) =>
      pageOf(code)?.notes.some(({ source }) => source.kind === 'this catalogue');
    expect([isUnseen('4.6.9'), isUnseen('5.5.1'), isUnseen('2.0.0')]).toEqual([true, false, false]);
  });

  it('name a whole class of basic codes where the registry does', () => {
    expect(pageOf('5.7.17')?.goesWith.map(({ code }) => code)).toEqual(['5XX']);
  });

  it('of classes and subjects list every code of theirs', () => {
    const listed = familyPages(catalogue).flatMap(({ groups }) =>
      groups.flatMap(({ codes }) => codes.map(({ code }) => code)),
    );
    for (const code of allCodes(catalogue).filter((candidate) =>
      '2345'.includes(candidate.charAt(0)),
    ))
      expect(listed).toContain(code);
  });
});

describe('the page of a provider', () => {
  it('has every reply once', () => {
    for (const provider of catalogue.providers) {
      const ids = providerPage(provider, catalogue).groups.flatMap(({ replies }) =>
        replies.map(({ id }) => id),
      );
      expect(ids.sort()).toEqual(provider.replies.map(({ id }) => id).sort());
    }
  });
});

describe('the open data', () => {
  it('has every code, with a version and a day', () => {
    const file = codesFile(catalogue);
    expect(file.codes.map(({ code }) => code)).toEqual(allCodes(catalogue));
    expect(file.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(file.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('says the same as the page, and nothing of a code without one', () => {
    const page = pageOf('5.7.26');
    expect(codeFile('5.7.26', catalogue)).toMatchObject({
      name: page?.name,
      plain: page?.plain,
      advice: page?.advice,
    });
    expect(codeFile('5.9.9', catalogue)).toBeUndefined();
  });

  it('names no number an SMTP reply that is none', () => {
    const kinds = new Map(codesFile(catalogue).codes.map(({ code, kind }) => [code, kind]));
    expect(['101', '498', '403', '550'].map((code) => kinds.get(code))).toEqual([
      'no SMTP reply',
      'no SMTP reply',
      'reply code',
      'reply code',
    ]);
    expect(codeFile('5.7.26', catalogue)).toMatchObject({
      wire: [expect.stringContaining('5.7.26')],
      goesWith: [{ code: '550' }],
    });
  });

  it('never gives a number that is our inference', () => {
    const inferred = catalogue.providers.flatMap(({ id, replies }) =>
      replies.filter(({ basicInferred }) => basicInferred).map((reply) => `${id}/${reply.id}`),
    );
    expect(inferred.length).toBeGreaterThan(0);
    const given = providersFile(catalogue).providers.flatMap(({ id, replies }) =>
      replies.filter(({ basic }) => basic).map((reply) => `${id}/${reply.id}`),
    );
    expect(given.filter((name) => inferred.includes(name))).toEqual([]);
  });

  it('gives each link of a provider with who can use it and what names it', () => {
    const { providers } = providersFile(catalogue);
    expect(providers.flatMap(({ links }) => links)).toHaveLength(
      Object.values(catalogue.helpLinks).flat().length,
    );
    expect(providers.find(({ id }) => id === 'exchange-online')?.links[0]).toEqual({
      label: 'Ask Microsoft to unblock an IP address',
      href: 'https://sender.office.com/',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['banned-sending-ip'],
      source: expect.objectContaining({ seen: expect.any(String) }),
    });
  });

  it('as a table has as many columns in each row', () => {
    const rows = codesTable(catalogue).trimEnd().split('\r\n');
    expect(rows).toHaveLength(allCodes(catalogue).length + 1);
    for (const row of rows) expect(row.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g)).toHaveLength(11);
  });
});
