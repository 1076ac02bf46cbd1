/** What each kind of pasted record is called; `{name}` is whose it is. */
export const recordTitles = {
  spf: 'SPF record',
  dkim: 'DKIM key',
  dmarc: 'DMARC policy',
  mx: 'Mail server (MX)',
  ptr: 'Reverse DNS (PTR)',
  results: 'Authentication results',
  missing: 'DNS answer',
} as const;

/** What is said first: nothing was looked up. */
export const recordsNote =
  'This is what your text says. Nothing was looked up: only a name server can tell you whether the record is still published.';

/**
 * What a record says; an id with `wrong` is a fault in its form. `[text, source]`; names in braces
 * are filled in.
 */
export const recordRemarks: Readonly<Record<string, readonly [text: string, source: string]>> = {
  'spf.allows': ['Allows: {terms}', 'RFC 7208, 5'],
  'spf.all.-': ['Mail from all other servers fails the check (-all).', 'RFC 7208, 8.4'],
  'spf.all.~': [
    'Mail from all other servers is doubtful (~all). That alone is no reason to reject it.',
    'RFC 7208, 8.5',
  ],
  'spf.all.?': ['The record says nothing about other servers (?all).', 'RFC 7208, 8.2'],
  'spf.all.+': ['Mail from every server in the world passes (+all).', 'RFC 7208, 8.3'],
  'spf.all.missing': [
    'The record ends without “all”, so it says nothing about other servers, as with ?all.',
    'RFC 7208, 4.7',
  ],
  'spf.redirect': ['For all other servers, the record of {name} applies.', 'RFC 7208, 6.1'],
  'spf.lookups': [
    'DNS lookups in this record: {count}. Included records add more, and more than 10 are an error.',
    'RFC 7208, 4.6.4',
  ],
  'spf.wrong.version': [
    'The record does not begin with “v=spf1 ”, so it is not an SPF record.',
    'RFC 7208, 4.5',
  ],
  'spf.wrong.term': [
    '“{term}” is not valid, so the check ends in an error (permerror).',
    'RFC 7208, 4.6',
  ],
  'spf.wrong.everybody': [
    'Anyone can send as this domain. End with -all or ~all.',
    'RFC 7208, 5.1',
  ],
  'spf.wrong.lookups': [
    'DNS lookups: {count}. If a record needs more than 10, the check ends in an error (permerror).',
    'RFC 7208, 4.6.4',
  ],
  'spf.wrong.ptr': ['Do not use “ptr” any more. Some receivers ignore it.', 'RFC 7208, 5.5'],
  'spf.wrong.behind': ['Receivers ignore what follows “all”, except “exp=”.', 'RFC 7208, 5.1'],
  'spf.wrong.second': [
    'A second SPF record. With two, the check ends in an error (permerror). Combine them into one.',
    'RFC 7208, 4.5',
  ],
  'dmarc.p.none': ['p=none: do nothing special with mail that fails.', 'RFC 7489, 6.3'],
  'dmarc.p.quarantine': [
    'p=quarantine: treat mail that fails as suspicious, usually as spam.',
    'RFC 7489, 6.3',
  ],
  'dmarc.p.reject': ['p=reject: reject mail that fails.', 'RFC 7489, 6.3'],
  'dmarc.sp': ['For subdomains: {policy}.', 'RFC 7489, 6.3'],
  'dmarc.pct': [
    'This applies to {share} % of the mail that fails, unless receivers ignore pct (RFC 9989).',
    'RFC 7489, 6.3',
  ],
  'dmarc.relaxed': [
    'Mail passes if its From domain belongs to the same organisation as a domain that passed SPF or DKIM.',
    'RFC 7489, 3.1',
  ],
  'dmarc.strict': [
    'Strict mode: the From domain must be exactly the domain that passed.',
    'RFC 7489, 3.1',
  ],
  'dmarc.rua': ['No rua=: no one gets the regular reports (aggregate reports).', 'RFC 7489, 6.3'],
  'dmarc.wrong.policy': [
    'The record has no valid p= (none, quarantine or reject).',
    'RFC 7489, 6.3',
  ],
  'dmarc.wrong.version': [
    'The record has to begin with “v=DMARC1” in capitals, or receivers ignore it.',
    'RFC 7489, 6.3',
  ],
  'dmarc.wrong.rua': ['rua= needs addresses with “mailto:”.', 'RFC 7489, 6.2'],
  'dmarc.wrong.second': [
    'A second DMARC record. With two, receivers ignore both.',
    'RFC 7489, 6.6.3',
  ],
  'dkim.key.1024': [
    'A key of about 1024 bits. It is valid, but 2048 bits are recommended.',
    'RFC 8301, 3.2',
  ],
  'dkim.key.2048': ['A key of 2048 bits or more.', 'RFC 8301, 3.2'],
  'dkim.key.ed25519': [
    'An Ed25519 key. Not every receiver supports it: sign with RSA as well.',
    'RFC 8463',
  ],
  'dkim.test': [
    't=y: the domain is testing DKIM. Receivers treat mail that fails like unsigned mail.',
    'RFC 6376, 3.6.1',
  ],
  'dkim.wrong.missing': ['There is no p=, so there is no key.', 'RFC 6376, 3.6.1'],
  'dkim.wrong.revoked': [
    'p= is empty: this key was revoked, and every signature made with it fails.',
    'RFC 6376, 3.6.1',
  ],
  'dkim.wrong.key': [
    'The key after p= is cut off or contains invalid characters.',
    'RFC 6376, 3.6.1',
  ],
  'dkim.wrong.short': [
    'The key is shorter than 1024 bits: receivers must not accept it.',
    'RFC 8301, 3.2',
  ],
  'dkim.wrong.version': ['v= has to come first and be DKIM1.', 'RFC 6376, 3.6.1'],
  'dkim.wrong.type': ['Receivers do not know the key type “{type}”.', 'RFC 6376, 3.6.1'],
  'dkim.wrong.sha1': ['h=sha1: receivers must not accept SHA-1 signatures.', 'RFC 8301, 3.1'],
  'mx.server': [
    'Mail goes to {server} (priority {priority}). If there are several servers, the lowest number comes first.',
    'RFC 5321, 5.1',
  ],
  'mx.null': ['“0 .”: this domain does not accept mail.', 'RFC 7505, 3'],
  'mx.wrong.address': [
    'This record gives an IP address, but it has to give the name of a server.',
    'RFC 5321, 5.1',
  ],
  'ptr.name': [
    '{name}. Good if this name points back to the same IP address. If not, many servers reject mail.',
    'RFC 8601, 3',
  ],
  'results.pass': ['{method} passed.', 'RFC 8601, 2.7'],
  'results.pass.of': ['{method} passed for {domain}.', 'RFC 8601, 2.7'],
  'results.fail': ['{method} failed.', 'RFC 8601, 2.7'],
  'results.fail.of': ['{method} failed for {domain}.', 'RFC 8601, 2.7'],
  'results.softfail': ['{method}: doubtful (softfail).', 'RFC 8601, 2.7.2'],
  'results.softfail.of': [
    '{method}: {domain} does not list the sending server (softfail).',
    'RFC 8601, 2.7.2',
  ],
  'results.neutral': ['{method}: no statement (neutral).', 'RFC 8601, 2.7'],
  'results.neutral.of': ['{method}: {domain} makes no statement (neutral).', 'RFC 8601, 2.7'],
  'results.none': ['{method}: there was nothing to check (none).', 'RFC 8601, 2.7'],
  'results.none.of': ['{method}: {domain} has nothing to check (none).', 'RFC 8601, 2.7'],
  'results.policy': ['{method}: not acceptable to the receiver (policy).', 'RFC 8601, 2.7'],
  'results.policy.of': [
    '{method} of {domain}: not acceptable to the receiver (policy).',
    'RFC 8601, 2.7',
  ],
  'results.permerror': ['{method}: an error, usually in the record (permerror).', 'RFC 8601, 2.7'],
  'results.permerror.of': [
    '{method}: an error, usually in the record of {domain} (permerror).',
    'RFC 8601, 2.7',
  ],
  'results.temperror': ['{method}: a temporary error (temperror).', 'RFC 8601, 2.7'],
  'results.temperror.of': [
    '{method}: a temporary error for {domain} (temperror).',
    'RFC 8601, 2.7',
  ],
  'results.stray': [
    '{method} passed for {domain}, but the From address is at {from}. For DMARC, the two must match.',
    'RFC 7489, 3.1',
  ],
  'missing.name': ['There is no such name (NXDOMAIN).', 'RFC 8020, 2'],
  'missing.record': ['The name has no record of this type.', 'RFC 2308, 2.2'],
  'wrong.quote': [
    'A quotation mark is missing, so part of the record may be cut off.',
    'RFC 1035, 5.1',
  ],
};
