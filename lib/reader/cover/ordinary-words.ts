/**
 * Words that name nobody, however often they stand in an address or before one: roles, the words of
 * replies and of headers, makers, our own labels.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  [
    'header headers part bin usr var tmp home firewall complaint complaints internet unix x-unix x undisclosed mailto fbl opendmarc opendkim web mobile hr it pr legal finance jobs press',
    'mail email mails info postmaster admin administrator administrators support noreply reply donotreply user users username root mailer daemon webmaster',
    'hostmaster abuse sales contact office help helpdesk service services customer customers team group groups list lists newsletter news marketing billing',
    'security test tests testing demo example hello all everyone staff dev ops system systems delivery delivered deliver subsystem undelivered',
    'undeliverable undeliverables returned return returning bounce bounces bounced notification notifications notice notify status report reports reporting',
    'feedback message messages messaging server servers host hosts hostname domain domains mailbox mailboxes inbox outbox postbox box account accounts',
    'recipient recipients sender senders address addresses name names full quota over exceeded limit limits size space storage unknown invalid found not',
    'exist exists does doesn such here there unavailable available disabled inactive suspended closed temporary temporarily permanent permanently failed',
    'failure fail error errors fatal problem problems reject rejected rejects refused refuse denied deny blocked block blocking blacklisted blacklist',
    'blocklist listed access relay relaying allowed accepted accept accepts policy policies spam spammer virus content filter filtering filtered attachment',
    'attachments too large many much long big rate traffic connection connections connect connected timeout timed out retry retries retried again later try',
    'tried trying attempt attempts delayed delay deferred defer greylisted greylisting queue queued queueing expired authentication authenticated',
    'authorized authorization auth login password passwords required require requires must lookup reverse dns ptr record records spf dkim dmarc tls ssl',
    'starttls certificate trusted network internal local localhost localdomain remote command commands data rcpt mailfrom helo ehlo smtp esmtp lmtp imap',
    'pop http https www com org net edu from to cc bcc subject date received type text plain html charset encoding version mime multipart boundary priority',
    'importance precedence bulk action final original diagnostic code codes last arrival response responded said reason reasons because due loop loops hops',
    'routing route unrouteable unreachable verify verified verification check please see visit more information learn link click the and for you your yours',
    'has have had was were been are isn wasn couldn could cannot can would should be with this that these those it its of in on at by as or an any some one',
    'none nothing only also other than then them they their his her who whom what when where which while into after before until being back end start first',
    'via per line lines words mx mta gsmtp msa mda ndr dsn rfc ipv4 ipv6 ip id ids phone secret rfc822 utf unicode nbsp null true false microsoft exchange',
    'outlook google gmail googlemail yahoo hotmail apple icloud amazon amazonses ses sendgrid mailgun postfix exim sendmail qmail dovecot mimecast',
    'proofpoint barracuda spamhaus cloudflare aol gmx web protonmail fastmail thunderbird mailchimp sparkpost zoho mon tue wed thu fri sat sun monday',
    'tuesday wednesday thursday friday saturday sunday gmt utc cet cest est edt pst pdt nicht zustellbar unzustellbar empfänger absender nachricht',
    'nachrichten postfach adresse betreff datum zustellung fehler fehlgeschlagen voll unbekannt frau herr herrn hallo liebe lieber dear sehr geehrte',
    'geehrter und oder der die das den dem ist sind eine einen einer von bei für mit kontakt vertrieb buchhaltung no path up we us our i re fw fwd aw wg do',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Words of everyday that are names as well: they are covered where they are written with a capital.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  'will may mark bill art max rich grace hope frank rose jack faith joy dean guy ray page price young short best small black white green brown gray king day field stone wood west east north south park hill bush ford bell cook long order chase bob drew gene jean pat rob sue summer winter penny pearl crystal miles norm grant rusty sandy major early bond cross fox love lane mason post rule sharp strong case'.split(
    ' ',
  ),
);

export const MONTHS: ReadonlySet<string> = new Set(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december januar februar märz mai juni juli oktober dezember'.split(
    ' ',
  ),
);
