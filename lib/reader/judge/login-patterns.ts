/** A command that a server does not have (RFC 5321, 4.2.2; RFC 4954, 4). */
export const NO_COMMAND = /^50[024]$/;

/** The way to log in is none that the server has: no password was looked at. */
export const NO_MECHANISM =
  /\b(?:invalid|unsupported|unknown|unrecogni[sz]ed|unsuitable) auth(?:entication)? (?:mechanism|method|type)|\b(?:mechanism|method|auth type) (?:is )?(?:not supported|not available|unsupported)|(?<!basic )\bauth(?:entication)? (?:is )?not (?:enabled|available|supported)/i;

/**
 * A server asks for a login; who was refused one has logged in. The demand stands behind the login or
 * before it, with few words between: 'authentication is required', 'requires SMTP authentication',
 * 'you must first log in', 'é necessária autenticação'.
 */
export const ASKS_FOR_LOGIN =
  /\b(?:auth\w{0,12}|log ?in|login) (?:is |was )?(?:required|needed|necessary|mandatory|first|before)|\b(?:requires?|needs?|needed|required) (?:smtp |an? |the |valid |user )?(?:auth\w{0,12}|log ?in)\b|\b(?:please|must|need to|have to) (?:first )?(?:authenticate|log ?in)|\bnot (?:logged in|authenticated)\b|\bneed (?:ehlo and )?auth\b|necess[aá]ri[ao] (?:a )?autentica|\brequ(?:ere|er|iere) (?:a |la )?autentica|\bautentica\S{2,5} (?:é |es )?(?:necess|requerid|obrigat)/i;

/**
 * What programs are known by that call a service over the web (RFC 9110, 15.5.2 and 15.5.4; RFC 6750):
 * no server of mail has looked at a password.
 */
export const API_KEY =
  /\bapi[ _-]?keys?\b|\b(?:server|access|bearer)[ _-]?token\b|\bauthori[sz]ation grant\b|\bauthentication scopes\b|unauthori[sz]ed|\b(?:access key|security token)\b|invalidclienttokenid|signaturedoesnotmatch|\b401\b|\bHTTP\S{0,5} 403\b/i;

/** A login to fetch mail has to come first (POP before SMTP: RFC 6409, 3.3, "prior POP authentication"). */
export const FETCH_FIRST =
  /\bpop3?[- ]?before[- ]?smtp\b|\bfirst (?:check|fetch|receive|retrieve|download|collect|read) (?:for )?(?:your |any |the )?(?:new )?(?:(?:e-?)?mails?|messages)\b(?! (?:client|program|settings|address))|\b(?:check|fetch|receive|retrieve|download|collect|read)(?:ing)? (?:for )?(?:your |any |the )?(?:new )?(?:(?:e-?)?mails?|messages)\b(?! (?:client|program|settings|address))[^.;:\n]{0,40} (?:first\b|(?:before|prior to) (?:you (?:can )?)?(?:send|relay))|\b(?:auth\w{0,12}|log ?[io]n|logging in|check)\b[^.;:\n]{0,40}\b(?:pop3?|imap4?)\b[^.;:\n]{0,30} (?:first\b|before\b)/i;

/** A login on the web has to come first, as a provider says it. */
export const WEB_FIRST =
  /\b(?:access|open|check|read)(?:ing)? your (?:(?:e-?)?mail|mailbox|account|inbox) (?:on|over|from|via|through) the web\b|\b(?:log|sign)(?:ging|ing)? ?in(?:to)? [^.;:\n]{0,28}\b(?:on|over|from|via|through|with|in) (?:the web\b|(?:a |the |your )?(?:web ?)?browser\b)/i;

/** Who guesses at it does not ask for it. */
export const MAYBE_FIRST = /\b(?:maybe|perhaps|possibly)\b/i;

/**
 * A server could not look at a login (RFC 4954, 6: 454; 435 is Exim's): the password may be right.
 */
export const LOGIN_UNCHECKED =
  /\b435\b|\btemporar(?:y|ily)\b.{0,14}\b(?:auth(?:enticat(?:e|ion|or))?|login)\b|\b(?:auth(?:enticat(?:ed?|ion|or))?|login)\b.{0,14}\btemporar(?:y|ily)\b|\b(?:auth(?:enticat(?:ion|or))?|login) (?:service|server|backend|system) (?:is )?(?:currently )?(?:unavailable|not available)\b|\bunable to (?:authenticate|verify) at (?:present|this time)|\b(?:connect(?:ion)?|contact|reach)(?: lost| refused)?(?: to)?(?: the)? auth(?:enticat(?:ion|or))? (?:server|service|backend|daemon)\b/i;

/** What is said of a login that did not succeed, whatever the reason. */
export const LOGIN_NOT_DONE =
  /\b(?:auth(?:enticat(?:e|ion|or))?|log ?in)\b.{0,20}\bfail|\b(?:fail(?:ed|ure|s)?|not|unable) (?:to )?(?:auth(?:enticat(?:ed?|ion))?|log ?in)\b/i;

/** It says that it has looked at them, or asks for others. */
export const LOGIN_LOOKED_AT =
  /\b(?:passw\w{0,10}|credentials?|user ?names?|invalid|incorrect|wrong|bad|too many|limit)\b/i;

/** How Postfix turns a client away that no rule lets in (src/smtpd/smtpd_check.c). */
export const CLIENT_DENIED = /\bclient host rejected: access denied/i;

/** The command that a server does not know, as it repeats it. */
export const OF_LOGIN = /\bauth\b/i;
