/** What each kind of pasted record is called; `{name}` is whose it is. */
export const recordTitles = {
  spf: 'SPF record',
  dkim: 'DKIM key',
  dmarc: 'DMARC policy',
  mx: 'Mail server (MX)',
  ptr: 'Reverse name (PTR)',
  results: 'Authentication results',
  missing: 'Answer of a name server',
} as const;

/** What is said before all: nothing was asked of anybody. */
export const recordsNote =
  'Read as it stands in your text. Nothing was looked up: whether it is still published, only a name server tells.';

/**
 * What a record says; an id with `wrong` is a fault in its form. `[text, source]`; names in braces
 * are filled in.
 */
export const recordRemarks: Readonly<Record<string, readonly [text: string, source: string]>> = {
  'spf.allows': ['Lets pass: {terms}', 'RFC 7208, 5'],
  'spf.all.-': ['Mail from all other servers fails the check (-all).', 'RFC 7208, 8.4'],
  'spf.all.~': [
    'Mail from all other servers is doubtful (~all): most receivers take it, and look closer.',
    'RFC 7208, 8.5',
  ],
  'spf.all.?': ['Of all other servers it says nothing (?all).', 'RFC 7208, 8.2'],
  'spf.all.+': ['Mail from every server of the world passes (+all).', 'RFC 7208, 8.3'],
  'spf.all.missing': [
    'It ends without “all”: of other servers it says nothing, as with ?all.',
    'RFC 7208, 4.7',
  ],
  'spf.redirect': ['For all other servers the record of {name} counts.', 'RFC 7208, 6.1'],
  'spf.lookups': [
    'DNS look-ups by itself: {count}. What it includes adds its own; more than 10 are an error.',
    'RFC 7208, 4.6.4',
  ],
  'spf.wrong.version': [
    'It does not begin with “v=spf1 ”, so it is no SPF record.',
    'RFC 7208, 4.5',
  ],
  'spf.wrong.term': [
    '“{term}” is not understood: the whole record then counts as an error (permerror).',
    'RFC 7208, 4.6',
  ],
  'spf.wrong.everybody': ['Anybody can send in this name. End with -all or ~all.', 'RFC 7208, 5.1'],
  'spf.wrong.lookups': [
    'DNS look-ups: {count}. More than 10 make the whole record an error (permerror).',
    'RFC 7208, 4.6.4',
  ],
  'spf.wrong.ptr': [
    '“ptr” should not be used any more; some receivers ignore it.',
    'RFC 7208, 5.5',
  ],
  'spf.wrong.behind': ['What stands behind “all” is never looked at.', 'RFC 7208, 5.1'],
  'spf.wrong.second': [
    'A second SPF record: with two, the check ends in an error (permerror). Make one of them.',
    'RFC 7208, 4.5',
  ],
  'dmarc.p.none': ['p=none: nothing is to be refused or set aside.', 'RFC 7489, 6.3'],
  'dmarc.p.quarantine': [
    'p=quarantine: mail that fails is to be taken as suspicious, in most cases as spam.',
    'RFC 7489, 6.3',
  ],
  'dmarc.p.reject': ['p=reject: mail that fails is to be refused.', 'RFC 7489, 6.3'],
  'dmarc.sp': ['For names below it: {policy}.', 'RFC 7489, 6.3'],
  'dmarc.pct': ['It is asked for {share} % of the mail that fails.', 'RFC 7489, 6.3'],
  'dmarc.relaxed': [
    'Passes: mail whose From domain belongs to the domain of a passed SPF or DKIM check.',
    'RFC 7489, 3.1',
  ],
  'dmarc.strict': [
    'A strict mode is set: there the From domain must be the very one of the passed check.',
    'RFC 7489, 3.1',
  ],
  'dmarc.rua': ['No rua=: nobody gets reports about what fails.', 'RFC 7489, 6.3'],
  'dmarc.wrong.policy': ['It has no valid p= (none, quarantine or reject).', 'RFC 7489, 6.3'],
  'dmarc.wrong.version': [
    'It has to begin with “v=DMARC1”, in capitals; else it is ignored.',
    'RFC 7489, 6.3',
  ],
  'dmarc.wrong.rua': ['rua= needs addresses with “mailto:”.', 'RFC 7489, 6.2'],
  'dmarc.wrong.second': ['A second DMARC record: with two, none counts.', 'RFC 7489, 6.6.3'],
  'dkim.key.1024': [
    'A key of about 1024 bits: valid; 2048 bits are what signers should use.',
    'RFC 8301, 3.2',
  ],
  'dkim.key.2048': ['A key of 2048 bits or more.', 'RFC 8301, 3.2'],
  'dkim.key.ed25519': [
    'An Ed25519 key. Not every receiver can check one: sign with RSA as well.',
    'RFC 8463',
  ],
  'dkim.test': [
    't=y: the domain is testing; receivers treat failures as if unsigned.',
    'RFC 6376, 3.6.1',
  ],
  'dkim.wrong.missing': ['There is no p=, so there is no key.', 'RFC 6376, 3.6.1'],
  'dkim.wrong.revoked': [
    'p= is empty: this key has been taken back, and every signature with it fails.',
    'RFC 6376, 3.6.1',
  ],
  'dkim.wrong.key': [
    'The key behind p= is cut off or has signs that do not belong there.',
    'RFC 6376, 3.6.1',
  ],
  'dkim.wrong.short': [
    'The key is shorter than 1024 bits: receivers must not accept it.',
    'RFC 8301, 3.2',
  ],
  'dkim.wrong.version': ['v= has to come first, and to be DKIM1.', 'RFC 6376, 3.6.1'],
  'dkim.wrong.type': ['“{type}” is no kind of key that receivers know.', 'RFC 6376, 3.6.1'],
  'dkim.wrong.sha1': ['h=sha1: signatures with SHA-1 must not be accepted.', 'RFC 8301, 3.1'],
  'mx.server': [
    'Mail goes to {server}; of several the lowest number first: {priority}.',
    'RFC 5321, 5.1',
  ],
  'mx.null': ['“0 .”: this domain takes no mail.', 'RFC 7505, 3'],
  'mx.wrong.address': ['A number stands where the name of a server has to be.', 'RFC 5321, 5.1'],
  'ptr.name': [
    '{name}. Good when this name leads back to the same address; else many servers refuse.',
    'RFC 8601, 3',
  ],
  'ptr.wrong.second': ['A second name: one address should have one.', 'RFC 1912, 2.1'],
  'results.pass': ['{method} passed.', 'RFC 8601, 2.7'],
  'results.pass.of': ['{method} passed for {domain}.', 'RFC 8601, 2.7'],
  'results.fail': ['{method} failed.', 'RFC 8601, 2.7'],
  'results.fail.of': ['{method} failed for {domain}.', 'RFC 8601, 2.7'],
  'results.softfail': ['{method}: doubtful (softfail).', 'RFC 8601, 2.7.2'],
  'results.softfail.of': [
    '{method}: {domain} has not named the server that sent (softfail).',
    'RFC 8601, 2.7.2',
  ],
  'results.neutral': ['{method}: no statement (neutral).', 'RFC 8601, 2.7'],
  'results.neutral.of': ['{method}: {domain} makes no statement (neutral).', 'RFC 8601, 2.7'],
  'results.none': ['{method}: there was nothing to check (none).', 'RFC 8601, 2.7'],
  'results.none.of': ['{method}: {domain} has nothing to check (none).', 'RFC 8601, 2.7'],
  'results.policy': ['{method}: refused by a rule of the receiver (policy).', 'RFC 8601, 2.7'],
  'results.policy.of': [
    '{method} of {domain}: refused by a rule of the receiver (policy).',
    'RFC 8601, 2.7',
  ],
  'results.permerror': ['{method}: the record has a fault (permerror).', 'RFC 8601, 2.7'],
  'results.permerror.of': [
    '{method}: the record of {domain} has a fault (permerror).',
    'RFC 8601, 2.7',
  ],
  'results.temperror': ['{method}: the DNS did not answer (temperror).', 'RFC 8601, 2.7'],
  'results.temperror.of': [
    '{method}: the DNS did not answer for {domain} (temperror).',
    'RFC 8601, 2.7',
  ],
  'results.stray': [
    '{method} passed, but for {domain}, while the From address is of {from}: for DMARC they have to belong together.',
    'RFC 7489, 3.1',
  ],
  'missing.name': ['There is no such name (NXDOMAIN).', 'RFC 8020, 2'],
  'missing.record': ['The name has no record of this type.', 'RFC 2308, 2.2'],
  'wrong.quote': [
    'A quotation mark is missing: part of the record may be cut off.',
    'RFC 1035, 5.1',
  ],
};
