/** Names of U+00A0 to U+00FF in the order of their code points (HTML 4.01, 24.2). */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

/** Names of signs elsewhere that mails have, each before its sign. */
const OTHERS =
  'lt < gt > amp & quot " apos \' commat @ period . colon : semi ; comma , excl ! quest ? num # percnt % lpar ( rpar ) lsqb [ rsqb ] lbrack [ rbrack ] lowbar _ hyphen - dash - plus + equals = sol / ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › hellip … bull • euro € trade ™ rarr → larr ← OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ ccaron č Ccaron Č cacute ć nacute ń sacute ś zacute ź zdot ż lstrok ł Lstrok Ł aogon ą eogon ę inodot ı scedil ş Scedil Ş gbreve ğ'.split(
    ' ',
  );

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, place) => [name, String.fromCharCode(160 + place)] as const),
  ...OTHERS.flatMap((name, place) =>
    place % 2 === 0 ? [[name, OTHERS[place + 1] ?? ''] as const] : [],
  ),
]);

/** HTML takes the numbers 128 to 159 for places of Windows-1252 (HTML, 13.2.5.80). */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The sign of a code point; blanks and controls are spaces, so that words stay apart. */
export function signOf(code: number): string {
  if (code === 10 || code === 9) return String.fromCharCode(code);
  if (code < 32 || code === 127 || code === 160 || code > 0x10_ffff) return ' ';
  if (code >= 128 && code < 160) return WINDOWS.charAt(code - 128);
  return code >= 0xd8_00 && code < 0xe0_00 ? ' ' : String.fromCodePoint(code);
}

/** What a character reference of HTML stands for; one with an unknown name stays as it is. */
export function signOfEntity(entity: string): string {
  const body = entity.slice(1, -1);
  if (!body.startsWith('#')) {
    const sign = SIGNS.get(body) ?? SIGNS.get(body.toLowerCase()) ?? entity;
    return sign === '\u00a0' ? ' ' : sign;
  }
  const isHex = body.charAt(1).toLowerCase() === 'x';
  return signOf(Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10));
}
