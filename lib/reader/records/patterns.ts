export const LINE = /\r?\n/;
export const SPACES = /\s+/;

/** 'status: NXDOMAIN' in the head of an answer of dig, and what host and nslookup say. */
export const NO_NAME = /\bnxdomain\b|non-existent domain/i;
export const NO_ANSWER = /\banswer: 0\b|has no (?:txt|mx|ptr) record/i;

/** The priority and the server of an MX record: '10 mx.example.com.'. */
export const MX_VALUE = /^\d{1,5} \S+$/;

/** The name of a server with the stop that ends it, alone on its line. */
export const ONLY_NAME = /^[\w-][\w.-]*\.$/;

/** A tag of DKIM and DMARC: 'p=none'. */
export const TAG = /^([a-z]{1,10}) ?= ?(.*)$/i;

export const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const DIGITS = /^\d{1,3}$/;

/** A term of SPF: sign, name, value (RFC 7208, 4.6.1). */
export const TERM = /^([+~?-]?)([a-z][a-z0-9_-]*)([:=/].*)?$/i;

export const IP_NETWORK = /^[\da-f.:]{2,45}(?:\/\d{1,3})?$/i;
export const IPV4_NETWORK = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?$/;

/** A method and its result in Authentication-Results (RFC 8601, 2.2). */
export const METHOD = /^(spf|dkim|dmarc) ?= ?([a-z]{3,12})/i;
export const RESULTS_FIELD = /^(?:arc-)?authentication-results:/i;
export const CLOSING_STOP = /\.$/;

/** The beginning of a field of a head. */
export const FIELD_START = /^[a-z][a-z0-9-]{1,60}:/i;

export const CLOSING_BRACKET = /\)$/;
