import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { permanentOf } from '../../codes';
import { allCodes, detailOf } from '../../lookup';
import { codePages } from '../../pages/code-pages';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const pageOf = codePages(catalogue);
const { classNext, againNext } = catalogue;

const groupOn = async (text: string) => answerOf(await read(text), texts).groups[0];

/** Codes of failures that a server says, with their pages; one of the web or of a service alone is no mail. */
const pages = allCodes(catalogue)
  .filter((code) => permanentOf(code) !== null && !reader.codes[code]?.outside)
  .map((code) => {
    const page = pageOf(code);
    if (!page) throw new Error(`${code} has no page.`);
    return { code, page };
  });

/** Of these, details of the registry whose title stands on a page about that very meaning. */
const titled = pages.flatMap(({ code, page }) => {
  const title = reader.registered[detailOf(code)];
  const causes = reader.enhancedCauses;
  const isOther = causes[code] !== undefined && causes[code] !== causes[detailOf(code)];
  return title && code.includes('.') && !(isOther && causes[detailOf(code)])
    ? [{ code, page, text: `${code.startsWith('5') ? 550 : 450} ${code} ${title}` }]
    : [];
});

/** What a page says of the same message, sent again. */
const LATER: readonly string[] = [againNext.later, againNext.login, againNext.hosted];
const NOT_UNCHANGED: readonly string[] = [classNext['5'], againNext.mended, againNext.kept];

describe('a code alone: the answer says what the page of the code says', () => {
  it('and most codes have such a page', () => expect(pages.length).toBeGreaterThan(300));

  it.each(pages)(
    '$code: who acts, and what they do',
    async ({ code, page: { who, act, name } }) => {
      const group = await groupOn(code);
      expect(group?.who).toBe(who);
      expect(group?.act).toBe(who === 'nobody' ? '' : act);
      expect(group?.codes).toEqual([code]);
      // It is named, unless its cause says the same.
      if (group?.verdict.reason === 'open') expect(group.headline).toContain(name);
    },
  );

  it.each(pages)('$code: whether to send it again', async ({ code, page: { who, next } }) => {
    const group = await groupOn(code);
    const isFull = group?.verdict.stated === 'mailbox-full';
    if (code.startsWith('5') && NOT_UNCHANGED.includes(next) && !isFull)
      expect(group?.verdict.retry).toBe('stop');
    if (code.startsWith('5') && LATER.includes(next)) expect(group?.verdict.retry).toBe('again');
    if (code.startsWith('4') && who === 'nobody') expect(group?.verdict.retry).toBe('retry');
  });
});

describe('a code with its title in the registry', () => {
  it('is most of the registry', () => expect(titled.length).toBeGreaterThan(120));

  it.each(titled)('$text: the answer says what its page says', async ({ code, page, text }) => {
    const group = await groupOn(text);
    // It says nothing that the reply code does not.
    if (code.endsWith('.0.0')) return expect(group?.verdict.reason).toBe('open');
    expect(group?.who).toBe(page.who);
    // Where its page says something else than what is said of the cause, or no cause is known.
    const cause = reader.enhancedCauses[code] ?? reader.enhancedCauses[detailOf(code)];
    const isCase = group?.verdict.situation !== undefined;
    if (!isCase && (!cause || reader.codes[code]?.own))
      expect(group?.because).toContain(`the code ${code} means`);
    else expect(group?.verdict.stated).toBe(cause);
  });

  it.each(titled)('$text: a link to the answer says the same', async ({ text }) => {
    const group = await groupOn(text);
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    const { headline, first, who, act, finality, retry, because } = group ?? {};
    expect(linked && answerOf(linked, texts).groups[0]).toMatchObject({
      headline,
      first,
      who,
      act,
      finality,
      retry,
      because,
    });
  });
});

describe('a code of RFC 4954 at login', () => {
  it.each([
    ['534 Authentication mechanism is too weak', '534'],
    ['432 A password transition is needed', '432'],
    ['454 4.7.13 User Account Disabled', '4.7.13'],
  ])('tells more than that the password was wrong: %s', async (text, code) => {
    const group = await groupOn(text);
    expect(group).toMatchObject({ who: pageOf(code)?.who, act: pageOf(code)?.act });
    expect(group?.because).toContain(pageOf(code)?.name);
  });
  it('says so of the password, where it was wrong', async () =>
    expect((await groupOn('535 5.7.8 Authentication credentials invalid'))?.because).toBe(
      texts.causes['login-failed'].because,
    ));
  it.each(['454 Temporary authentication failure', '435 Unable to authenticate at present'])(
    'leaves the password alone, as its page does: %s',
    async (text) => {
      const group = await groupOn(text);
      expect(group?.who).toBe(pageOf(text.slice(0, 3))?.who);
      expect(group?.verdict.retry).toBe('again');
      expect(group?.first).toContain('may well be correct');
    },
  );
});

describe('a code of RFC 7293', () => {
  it('is about the owner, whatever its words', async () => {
    const group = await groupOn('550 5.7.17 maria@example.org is no longer valid');
    expect(group).toMatchObject({ who: 'you', because: expect.stringContaining('new owner') });
    expect(group?.basis).not.toContain('On its own');
  });
  it('is not where they say that there is no such address', async () =>
    expect(
      (await groupOn('550 sorry, no mailbox here by that name. (#5.7.17)'))?.verdict.stated,
    ).toBe('user-unknown'));
});

it('a number that no server says does not promise that a server tries again', async () => {
  const group = await groupOn('498 No MX for example.org');
  expect(group?.finality).not.toContain('retries automatically');
});

describe('the title of a code of success', () => {
  const successes = catalogue.registry.flatMap(({ code, title }) => {
    const own = `2${code.slice(1)}`;
    return title && pageOf(own) ? [`${own} ${title}`, `250 ${own} ${title}`] : [];
  });
  it.each(successes)('is no failure: %s', async (text) =>
    expect((await read(text)).outcome).toBe('none'),
  );
});
