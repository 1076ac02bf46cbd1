/** A line about a connection, and how it says that none came about. */
export const ABOUT_CONNECTION = /\bconnect(?:ing|ion|ed)?\b|\bdial\b/i;
export const NOT_REACHED =
  /\b(?:unreachable|refused|timed out|timeout|failed|no route to host|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ETIMEDOUT)\b/i;

/** A connection that came about. */
export const REACHED =
  /\bconnected (?:on|to|with)\b|\bconnection (?:is |was )?(?:established|opened|made|succeeded)\b/i;

export const NOT_REACHED_YET = /\b(?:not|unable|error|failed|lost|refused|timed out)\b/i;

/** It goes on to the next one, or adds to what it said. */
export const NEXT_TRY =
  /\b(?:try(?:ing)?|connecting|connect|retry(?:ing)?|next|resolv\w{1,5})\b|^\s{0,9}$/i;

/** By which two lines tell of one session: the name of a host, a number in brackets. */
export const SESSION_WORD = /\[?[\w.-]{4,120}\]?/g;
export const SESSION_NAME =
  /^\[[A-Za-z\d]{6,24}\]$|\.[a-z]{2,24}\.?$|^\[?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\]?$/i;
