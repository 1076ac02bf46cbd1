import type { DatedSource } from '../types';

/** A manual page of section 5, as Debian's package of Postfix has it. */
export const postfixManual = (page: string): DatedSource => ({
  kind: 'provider',
  url: `https://manpages.debian.org/bookworm/postfix/${page}.5.en.html`,
  seen: '2026-11-29',
});

/**
 * Rules for the end of a reply. A reply that links here already gets no second link, and the page
 * of the enhanced code says more than that of the basic one.
 */
export const footerRules = [
  'if !~{site}/~',
  // Debian’s own setting defers relaying (454 4.7.1): the page of that code speaks of waiting.
  '/: Relay access denied$/  \\c. See {site}/causes/relay-denied/',
  // The code is that of any policy; postscreen writes “client” alone.
  '/; Client (host )?\\[.*\\] blocked using /  \\c. See {site}/causes/ip-blocked/',
  '/^[45][0-9][0-9][ -]([45]\\.[0-9]+\\.[0-9]+) /  \\c. See {site}/${1}/',
  '/^([45][0-9][0-9])[ -]/  \\c. See {site}/${1}/',
  'endif',
] as const;

export const footerSources = [postfixManual('postconf'), postfixManual('regexp_table')] as const;
