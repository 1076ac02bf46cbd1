import { contrastOf, type Hex } from './contrast';
import { ACCENT, CONTACT_PHRASE } from './patterns';

/** The environment of a build, or what stands for it in a test. */
type Env = Readonly<Record<string, string | undefined>>;

/** Longer names do not fit beside the sections of the site on a small screen. */
const LONGEST_NAME = 40;
const LONGEST_CONTACT = 80;

/** WCAG 2.2, 1.4.3: links are text. */
const LEAST_CONTRAST = 4.5;

/** What links are shown on, as `app/globals.css` has it: page, boxes, the tints, marked text. */
export const BACKGROUNDS = {
  light: ['#fbfaf7', '#ffffff', '#e6f4ec', '#e7effb', '#fdf0d9', '#fdeae8', '#fff3b8'],
  dark: ['#161513', '#1f1e1b', '#14301f', '#152741', '#3a2909', '#42160f', '#4a3e0c'],
} as const;

/** The name that a build was given, '' where it was given none. */
export const ownName = (): string => process.env.SITE_NAME?.trim() ?? '';

function tooWeak(scheme: keyof typeof BACKGROUNDS, colour: Hex): string[] {
  const [worst = 0, on = ''] = BACKGROUNDS[scheme]
    .map((background) => [contrastOf(colour, background), background] as const)
    .sort(([a], [b]) => a - b)[0] ?? [0, ''];
  if (worst >= LEAST_CONTRAST) return [];
  const wanted = scheme === 'light' ? 'darker' : 'lighter';
  return [
    `SITE_ACCENT: the ${scheme} colour ${colour} has a contrast of only ${worst.toFixed(1)} on ${on}, and links need ${LEAST_CONTRAST}. Take a ${wanted} one.`,
  ];
}

function accentProblems(accent: string): string[] {
  const match = accent.match(ACCENT);
  if (!match)
    return [
      `SITE_ACCENT is “${accent}”: give two colours, one for light and one for dark pages, as “#174ea6 #8ab4f8”. No single colour can be read on both.`,
    ];
  return [...tooWeak('light', match[1] ?? ''), ...tooWeak('dark', match[2] ?? '')];
}

/** A backtick or a brace has a meaning in the site's sentences. */
const isPlain = (text: string): boolean => ![...text].some((letter) => '`{}\n'.includes(letter));

function textProblems(name: string, text: string, longest: number): string[] {
  if (text.length > longest)
    return [`${name} has ${text.length} characters; it may have ${longest}.`];
  return isPlain(text) ? [] : [`${name} may hold no backtick, no brace and no line break.`];
}

/** Why `SITE_NAME`, `SITE_ACCENT` and `SITE_CONTACT` cannot be used, in a sentence each. */
export const brandProblems = (env: Env): string[] => [
  ...textProblems('SITE_NAME', env['SITE_NAME'] ?? '', LONGEST_NAME),
  ...textProblems('SITE_CONTACT', env['SITE_CONTACT'] ?? '', LONGEST_CONTACT),
  ...(env['SITE_ACCENT'] ? accentProblems(env['SITE_ACCENT']) : []),
];

/**
 * The style that puts the accent in, '' without one: it follows the theme that is chosen as the
 * site's own colours do. Who asks the browser for more contrast keeps those.
 */
export function accentStyle(accent: string): string {
  const [, light, dark] = accent.match(ACCENT) ?? [];
  if (!light || !dark) return '';
  return `@media (prefers-contrast:no-preference){html:root{--link:light-dark(${light},${dark})}}`;
}

/** The site under the name that the build was given. */
export function underName<Site extends { readonly name: string; readonly title: string }>(
  site: Site,
  name: string,
): Site {
  return name ? { ...site, name, title: site.title.replace(site.name, () => name) } : site;
}

/**
 * All texts in `value` with “your email provider or IT support” said as “your IT support” with the
 * contact; as they are without one. No server says these words, so no reply changes.
 */
export function withContact<Value>(value: Value, contact: string): Value {
  const told = (item: unknown): unknown => {
    if (typeof item === 'string')
      return item.replace(CONTACT_PHRASE, (_, your) => `${your} IT support (${contact})`);
    if (Array.isArray(item)) return item.map(told);
    if (item === null || typeof item !== 'object') return item;
    return Object.fromEntries(Object.entries(item).map(([key, part]) => [key, told(part)]));
  };
  return contact ? (told(value) as Value) : value;
}
