/** What stands behind the names of an Exchange connector: '3902 ', '0 (000C05A6) '. */
export const CONNECTOR_NUMBER = /^\d{1,5}$/;
export const CONNECTOR_CODE = /^\([\dA-F]{8}\)$/i;

/** The fields that an email program reports, in any language: 'Protocol: SMTP, Port: 25, Secure(SSL): No'. */
export const SSL_FIELD = /\(SSL\) ?[:：]/;
export const FIELD_BREAK = /,\s|\n/g;
export const LABEL_END = /[:：] ?/;
export const MAIL_PROTOCOL = /^(?:SMTP|POP3|IMAP4?|HTTPMail)$/i;
export const VALUE_NUMBER = /^(?:\d{1,5}|0x[\da-f]{8})$/i;
