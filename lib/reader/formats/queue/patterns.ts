/** Regular expressions of the listings of queues. Each is linear; a test has recheck prove it. */

/**
 * The first line of an entry of Postfix ('8DA01262A1E*  492 Fri Nov 27 23:05:22  anna@example.com')
 * or Sendmail ('6ARNASJ4000236  106 Fri Nov 27 23:10 <anna@example.com>', with '-v' a priority and
 * no day of the week): id, mark, size, priority, time, sender.
 */
export const MAILQ_ENTRY =
  /^[ \t]{0,16}(?=[A-Za-z]{0,19}\d)([A-Za-z0-9]{5,20})(?:[*!#?-]{1,2}[ \t]{0,16}|[ \t]{1,16})-?\d{1,12}[ \t]{1,16}(?:(\d{1,12})[ +]{1,4})?((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d \d\d:\d\d(?::\d\d)?)(?![\d:])[ \t]{0,16}([^\n]*)$/;

/** Sendmail marks a message that waits for the load to go down with an X behind its id. */
export const LOAD_MARK = /(?<=\d{5})X$/;

export const SECONDS = /:\d\d:\d\d$/;

/** Head and foot of such a listing. */
export const MAILQ_BORDER =
  /^[ \t]{0,40}(?:-{1,20}(?:Q-ID|QID|Queue ID)-|-- \d|Total requests: \d|\S{1,200} is empty$|\S{1,200} \(\d{1,9} requests?\b|M[ST][PA] Queue status)/;

/** A line that holds one address and nothing else, without the white space around. */
export const MAILQ_PERSON = /^(?:<[^\s@<>()]+@[^\s@<>()]+>|[^\s@<>()]+@[^\s@<>()]+)$/;

/** A line that holds a name or a path ('root', 'relay!host!ada') and nothing else. */
export const LOCAL_PERSON = /^[A-Za-z\d_](?:[\w.+!%/-]{0,120}[\w+])?$/;

/** An address that was cut at the end of its column: its bracket is not closed. */
export const CUT_ADDRESS = /^<[^\s<>()]+$/;

/** The reason that stands in brackets, behind the type of the body in a listing of Sendmail. */
export const MAILQ_REASON = /^[ \t]{0,80}(?:[78]BIT(?:MIME)?[ \t]{1,16})?\((?!---)/;

/** The recipients behind the reason on its line, as a page or a mail program has joined them. */
export const PEOPLE_BEHIND =
  /(?<=\))(?:[ \t]{1,80}<?[^\s@<>()]{1,64}@[^\s@<>()]{1,255}>?){1,200}[ \t]{0,80}$/;

/** Lines of an entry that say nothing of a recipient: '8BITMIME', '(---anna---)'. */
export const MAILQ_ASIDE = /^[ \t]{0,80}(?:[78]BIT(?:MIME)?[ \t]{0,16}$|\(---)/;

/** 'QUARANTINE: reason' of Sendmail. */
export const QUARANTINE = /^[ \t]{0,16}QUARANTINE: /;

/** An object of `postqueue -j`. */
export const QUEUE_OBJECT =
  /^[ \t]{0,16}\{?[ \t]{0,16}"(?:queue_name|queue_id|delay_reason)" ?: ?"|"address" ?: ?"[^"\n]{1,320}", {0,4}"delay_reason" ?: ?"/;

/** An entry of `exim -bp`: '25m  2.9K 1xX5A3-00002X-0A <anna@example.com> *** frozen ***'. */
export const EXIM_ENTRY =
  /^[ \t]{0,8}\d{1,5}[mhd][ \t]{1,8}[\d.]{1,8}[KMG]?[ \t]{1,8}([A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4})(?![^ \t\n])/;

export const EXIM_FROZEN = /\*\*\* frozen \*\*\*/;

/** A recipient below it; a 'D' stands before one for whom nothing is left to do. */
export const EXIM_PERSON = /^[ \t]{2,40}(?=\S{1,320}$)(?=[^\s@]{1,64}@)/;

/** An entry of `qmail-qread`: '23 Nov 2026 10:00:00 GMT  #10484  1243  <anna@example.com>'. */
export const QMAIL_ENTRY =
  /^[ \t]{0,8}(?:\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d) GMT[ \t]{1,4}#(\d[\d-]{0,24})[ \t]{1,4}\d{1,12}[ \t]{1,4}</;

/** A recipient below it, without 'done'. */
export const QMAIL_PERSON = /^[ \t]{0,20}(?:local|remote)[ \t]{1,20}/;

/** An entry of `qmHandle -l`: '10484 (13, 13/10484)', with older ones '10484 (13, R)'. */
export const QMHANDLE_ENTRY =
  /^[ \t]{0,8}(\d{1,20}) \(\d{1,6}, (?:[LRBT]|\d{1,6}\/\d{1,20})\)[ \t]{0,8}$/;

export const QMHANDLE_SENDER = /^[ \t]{1,8}Return-path: /;

/** The fields of the message's head that it shows. */
export const QMHANDLE_PERSON = /^[ \t]{1,8}(?:To|Cc): /;

/** The first line of an entry of Courier: size, id, date. */
export const COURIER_ENTRY =
  /^[ \t]{0,8}\d{1,9}(?:\.\d{1,2})?[KM]?[ \t]{1,20}([0-9A-Fa-f]{8,16}\.[0-9A-Fa-f]{8,16}\.[0-9A-Fa-f]{4,8})[ \t]{1,20}(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d)[ \t]{0,8}$/;

/** A recipient below the sender; one who is 'done' needs nothing more. */
export const COURIER_PERSON = /^(?:fail)?[ \t]{1,40}(?=\S{1,320}[ \t]{0,8}$)/;

export const COURIER_FAILED = /^fail[ \t]/;

/** An entry of `mailq -batch` of Courier: 'size;id;date;user;sender;status;recipient;'. */
export const COURIER_BATCH =
  /^[ \t]{0,16}\d{1,9}(?:\.\d{1,2})?[KM]?[ \t]{0,20};([0-9A-Fa-f]{8,16}\.[0-9A-Fa-f]{8,16}\.[0-9A-Fa-f]{4,8});/;

/** An entry of dma, the DragonFly Mail Agent. */
export const DRAGONFLY_ENTRY = /^ID[ \t]{0,8}: ([0-9a-f]{1,16}\.[0-9a-f]{1,16})\*?[ \t]{0,8}$/;

/** The sender, who has no address where the message is a bounce. */
export const DRAGONFLY_SENDER = /^From[ \t]{0,8}: (?:$|\S{1,64}@)/;

export const DRAGONFLY_PERSON = /^To[ \t]{0,8}: /;

/** An entry of nullmailer: '2026-11-23 10:00:00 1243 bytes from <anna@example.com>'. */
export const NULLMAILER_ENTRY =
  /^[ \t]{0,8}(?:\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?:\d{1,12}|\?{5}) bytes from </;

export const NULLMAILER_PERSON = /^[ \t]{1,8}to </;

/** A row of `smtpctl show queue`: id, source, agent, flags, sender, recipient, destination … */
export const OPENSMTPD_ENTRY =
  /^[ \t]{0,8}([0-9a-f]{16})\|(?:local|inet4|inet6|\?)\|(?:mta|mda|bounce|\?)\|[a-z,]{0,60}\|/;

/** A destination with how many wait for it, in a report on a queue: 'example.org (30 recipients)'. */
export const TALLY_HEAD =
  /^[ \t]{0,12}[\w.:[\]-]{2,255} \(\d{1,9} (?:recipient|message)s?\)[ \t]{0,8}$/;

/** A reason below it, behind how often it was given. */
export const TALLY_LINE = /^[ \t]{1,20}\d{1,9}(?::[ \t]|[ \t]{2})[ \t]{0,20}(?=\S)([^\n]*)$/;

/** A line that begins with a time, as in the logs of Exim. */
export const LOG_TIME = /^[ \t]{0,8}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/;

/** A line of the log of one message (`exim -Mvl`): a time, and no id behind it. */
export const MESSAGE_LOG_LINE =
  /^[ \t]{0,8}(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?(?: [+-]\d{4})?) (?:\[\d{1,8}\] )?(?![A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4} )/;

/** What no other log has behind the time. */
export const MESSAGE_LOG_SIGN =
  /^(?:Received from |H=\S{1,255} \[|routing failed for )|^\S{1,320} [^\n]{0,400}?\bdefer \(-?\d{1,5}\)/;

/** The address that a line is about, with the one it comes from: 'anna <office@example.com>'. */
export const MESSAGE_ADDRESS =
  /^(?:routing failed for )?(?:[^\s@<>]{1,64}@[^\s<>:]{1,255}|[^\s<>:]{1,64} <[^\s<>]{1,320}>)/;

/** It is put off: 'anna@example.com defer (-44) H=mx.example.com [192.0.2.9]: reason'. */
export const MESSAGE_DEFERRED = /^\S{1,320} [^\n]{0,600}?\bdefer \(-?\d{1,5}\):? ?/;

/** No router knows where to send it. */
export const MESSAGE_FAILED = /^routing failed for (?=\S)/;

/** It has failed at a server: the same as above without 'defer'. */
export const MESSAGE_HOST =
  /^[^\s@<>]{1,64}@[^\s<>:]{1,255}(?: <[^\s<>]{1,320}>)?(?: [^\n]{0,300}?)? (?=H=\S{1,255} \[)/;

export const MESSAGE_HANDED_OVER =
  /^\S{1,320}(?: <[^>\s]{1,320}>)?: [\w-]{1,60} (?:transport|router) succeeded$/;

/** Nobody has tried again: the time for it has not come. */
export const NOT_TRIED = /retry time not reached|Retry time not yet reached/;

/** A reason that begins with the code of a reply. */
export const REASON_CODE = /^[245]\d\d(?=[ -])/;

/** A field of a list of Exchange: its name is one word. */
export const EXCHANGE_FIELD =
  /^[ \t]{0,8}([A-Z][A-Za-z]{2,40})[ \t]{0,40}:[ \t]{0,8}(?![^ \t\n{[<"A-Za-z\d])/;

/** Names of fields that a queue of Exchange has, or a message in one, and nothing else. */
export const EXCHANGE_OWN_FIELD =
  /^(?:DeliveryType|NextHop(?:Domain|Connector|Category)|(?:Deferred|Locked)?MessageCount|LastError|(?:Last|Next|First)RetryTime|RetryCount)$/;

/** What stands before the last error: when it was tried ('[{LRT=…};{LED=', for one recipient more). */
export const EXCHANGE_REASON = /^[^\n]{0,320}?\{LED=/;
