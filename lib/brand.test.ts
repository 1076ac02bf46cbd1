import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accentStyle, BACKGROUNDS, brandProblems, underName, withContact } from './brand';
import { catalogue } from './catalogue';
import { contrastOf } from './contrast';

const OWN = '#174ea6 #8ab4f8';

describe('contrast', () => {
  it('is 21 for black on white, 1 for a colour on itself, the same both ways', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#174ea6', '#174ea6')).toBe(1);
    expect(contrastOf('#767676', '#ffffff')).toBe(contrastOf('#ffffff', '#767676'));
  });
  // The greys that WCAG's own understanding documents give as just enough and just too little.
  it('tells the greys at the border apart', () => {
    expect(contrastOf('#767676', '#ffffff')).toBeGreaterThan(4.5);
    expect(contrastOf('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe('an accent', () => {
  it('is held against the backgrounds that the style has', () => {
    const style = readFileSync('app/globals.css', 'utf8').replaceAll('#fff,', '#ffffff,');
    BACKGROUNDS.light.forEach((light, place) => {
      expect(style).toContain(`: light-dark(${light}, ${BACKGROUNDS.dark[place]});`);
    });
  });
  it('of the site itself may be used', () =>
    expect(brandProblems({ SITE_ACCENT: OWN })).toEqual([]));
  it('too weak in light or in dark is told with its scheme, its contrast and the way out', () => {
    const [light, ...noMore] = brandProblems({ SITE_ACCENT: '#ff8800 #8ab4f8' });
    expect(light).toMatch(/light colour #ff8800 .* 2\.\d on #.* darker/);
    expect(noMore).toEqual([]);
    expect(brandProblems({ SITE_ACCENT: '#174ea6 #174ea6' })).toEqual([
      expect.stringMatching(/dark colour #174ea6 .* lighter/),
    ]);
  });
  it.each(['#174ea6', 'blue white', '#174ea6 #8ab4f8}a{', ''])('“%s” makes no style', (accent) => {
    expect(accentStyle(accent)).toBe('');
    expect(brandProblems({ SITE_ACCENT: accent })).toHaveLength(accent ? 1 : 0);
  });
  it('puts both colours in, for the theme that is chosen to decide', () =>
    expect(accentStyle(OWN)).toContain('html:root{--link:light-dark(#174ea6,#8ab4f8)}'));
});

describe('a name', () => {
  const site = { name: 'SMTP codes', title: 'SMTP codes: what did the mail server say?' };
  it('takes the place of the site’s own, in the title too', () =>
    expect(underName(site, 'Fabrikam $& help')).toEqual({
      name: 'Fabrikam $& help',
      title: 'Fabrikam $& help: what did the mail server say?',
    }));
  it('leaves everything as it is where there is none', () =>
    expect(underName(site, '')).toBe(site));
  it('is refused where it is too long or means something in a sentence', () => {
    expect(brandProblems({ SITE_NAME: 'x'.repeat(41) })[0]).toContain('41 characters');
    expect(brandProblems({ SITE_NAME: 'a {count}', SITE_CONTACT: 'a `b`' })).toHaveLength(2);
    expect(brandProblems({ SITE_NAME: 'Fabrikam', SITE_CONTACT: 'help@fabrikam.example' })).toEqual(
      [],
    );
  });
});

describe('a contact', () => {
  const contact = 'helpdesk@fabrikam.example';
  it('stands where a person is sent to their provider, at the start of a sentence too', () =>
    expect(
      withContact(
        {
          person: ['Your email provider or IT support can help.'],
          first: 'Ask your email provider or IT support.',
          count: 1,
          none: null,
        },
        contact,
      ),
    ).toEqual({
      person: [`Your IT support (${contact}) can help.`],
      first: `Ask your IT support (${contact}).`,
      count: 1,
      none: null,
    }));
  it('does not stand for the recipient’s', () => {
    const theirs = 'Only their email provider or IT support can fix this.';
    expect(withContact(theirs, contact)).toBe(theirs);
  });
  it('is in the first step of causes whose fix is the provider’s, and changes no reply', () => {
    const told = withContact(catalogue, contact);
    const first = told.causes.find(({ id }) => id === 'sender-authentication')?.first;
    expect(first).toContain(`your IT support (${contact})`);
    const matches = ({ providers }: typeof catalogue) =>
      providers.flatMap(({ replies }) => replies.flatMap(({ match }) => match));
    expect(matches(told)).toEqual(matches(catalogue));
    expect(told.seenReplies).toEqual(catalogue.seenReplies);
  });
});
