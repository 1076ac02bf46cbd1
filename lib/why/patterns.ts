/** A host name as it may stand in a command: no sign that a shell understands. */
export const HOST = /^[a-z\d_][a-z\d._-]{1,252}$/i;

/** Four numbers with points between them; whether each is one of an address is asked afterwards. */
export const FOUR_NUMBERS = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** The signs that an IPv6 address consists of. */
export const IPV6_SIGNS = /^[\da-f:.]{2,45}$/i;

/** An IPv6 address as SPF’s `%{i}` writes it: RFC 7208, 7.3. */
export const NIBBLES = /^[\da-f](?:\.[\da-f]){31}$/i;

/** What parts the parameters: `;` or `&`, and a line that was broken after it. */
export const SEPARATOR = /[;&]\s{0,20}/g;

export const SPACE = /\s/;

/** Signs of the sentence around a link. */
export const AFTER_LINK = /[\])>"',.]{1,5}$/;
