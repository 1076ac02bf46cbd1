/**
 * What is no mail server: an address of another protocol or a port of the web at the own machine or
 * network, a port of a database, a directory or a filter, a socket, or what nginx passes a request
 * to (src/http/ngx_http_upstream.c, src/mail/ngx_mail_proxy_module.c).
 */
export const NO_MAIL_SERVICE =
  /\b(?:https?|fastcgi|uwsgi|ldapi?|rediss?|mysql|postgres(?:ql)?|mongodb|amqp):\/\/(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[|[a-z][\w-]{0,60}[:/])|(?:\blocalhost|\b127\.[\d.]{5,11}|\b10\.[\d.]{5,11}|\b192\.168\.[\d.]{3,7}|\b172\.(?:1[6-9]|2\d|3[01])\.[\d.]{3,7}|::1\]?):(?:80|443|3000|8000|8080|8443)\b|[\w\]]:(?:389|636|783|1433|3306|3310|5432|5672|6379|8891|8893|11211|1133[2-4]|27017)\b|(?:unix:|['" (])(?:\/[\w.-]{1,40}){1,6}\.sock\b|\bwhile (?:connecting to|reading response (?:header )?from|sending (?:request )?to) upstream\b/;

/** Ports at which mail is taken. */
export const PORT_OF_MAIL = /[\w\]]:(?:24|25|465|587|1025|2525)\b/;

/**
 * Commands by which a proxy or a filter tells who the client is, and what Postfix answers whom it
 * does not take them from (src/smtpd/smtpd.c; https://www.postfix.org/XCLIENT_README.html).
 */
export const HANDS_OVER =
  /\berror: insufficient authorization\b|\bin reply to (?:xclient|xforward)\b/;
