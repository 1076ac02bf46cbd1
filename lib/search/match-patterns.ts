/** One code and nothing beside it: '550', '5.7.26'. */
export const CODE_ALONE = /^\s{0,9}([1-6]\d\d|[245]\.\d{1,3}\.\d{1,3})\s{0,9}$/;

/** A wording that belongs to one class alone. */
export const TEMPORARY = /temp|greylist|deferred|later|delay/;
export const PERMANENT = /permanent|access denied/;
export const SUCCESS = /(?<!\w)(?:ok|valid|queued|converted|conversion with loss)(?!\w)/;

/** A code as a claim about it writes it. */
export const CLAIMED_CODE = /^[245x]\.\d{1,3}\.\d{1,3}$/;

/** Runs of white space. */
export const SPACE = /\s+/g;

/** 'e-mail' and 'e mail' are one word. */
export const E_MAIL = /(?<!\w)e[- ]mail/gi;

/** A code in an address: '5.7.26', '5-1-1', '5 1 1', 'x.7.1', '550'. */
export const ADDRESS_CODE = /(?<![\w.])(?:[245x][.\- ]\d{1,3}[.\- ]\d{1,3}|\d{3})(?![\w.])/g;

/** A whole class in an address: '4xx', '4yz'. */
export const ADDRESS_FAMILY = /(?<!\w)[1-6](?:xx|yz)(?!\w)/;

/** The first letter of a script that puts spaces between words. */
export const SPACED_SCRIPT = /^[\p{sc=Latin}\p{sc=Cyrillic}]/u;

/** A word of whoever wants to see things side by side. */
export const COMPARING = /^(?:vs$|versus$|compar|differen)/;

/** A fragment that is nothing but a bracket: '(S3150)', '[TSS04]'. */
export const WRAPPED = /^[([]([\w.-]{1,40})[)\]]$/;
