import type { WriteLine } from './log.test-helper';

/** A reply, and what the programs make of it. */
export interface Refusal {
  readonly basic: string;
  /** Empty where the server gives none. */
  readonly enhanced: string;
  readonly words: string;
}

export const textOf = ({ basic, enhanced, words }: Refusal): string =>
  [basic, enhanced, words].filter(Boolean).join(' ');

export interface Recipient {
  readonly address: string;
  readonly host: string;
  readonly ip: string;
  /** Tries that were put off, in their order. */
  readonly deferrals: readonly Refusal[];
  /** How it ends: refused, handed over, or neither yet. */
  readonly end: Refusal | 'sent' | 'waits';
}

export interface LogMessage {
  /** Tells the messages of a log apart. */
  readonly number: number;
  readonly recipients: readonly Recipient[];
  /** Who still waits at the end is given up. */
  readonly expires: boolean;
}

const SENDER = 'ada@example.com';

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

const isRefused = ({ end }: Recipient): boolean => typeof end === 'object';

/** Who is given up: the last reply says why. */
const isExpired = ({ end }: Recipient, { expires }: LogMessage): boolean =>
  end === 'waits' && expires;

/** The tries of a message, round by round, as they stand in a log. */
function* triesOf({ recipients }: LogMessage): Generator<readonly [Recipient, Refusal | 'sent']> {
  const rounds = Math.max(...recipients.map(({ deferrals }) => deferrals.length)) + 1;
  for (let round = 0; round < rounds; round += 1)
    for (const recipient of recipients) {
      const { deferrals, end } = recipient;
      const deferral = deferrals[round];
      if (deferral) yield [recipient, deferral];
      else if (round === deferrals.length && end !== 'waits') yield [recipient, end];
    }
}

type Write = (message: LogMessage, write: WriteLine) => string[];

const hasNotice = (message: LogMessage): boolean =>
  message.recipients.some((each) => isRefused(each) || isExpired(each, message));

const isPermanent = ({ basic }: Refusal): boolean => basic.startsWith('5');

const statusOf = (reply: Refusal): string => reply.enhanced || `${reply.basic.charAt(0)}.0.0`;

const postfix: Write = (message, write) => {
  const id = `9D8C7B${digits(message.number, 4)}`;
  const notice = `AAAAAA${digits(message.number, 4)}`;
  const lines = [
    write('postfix/qmgr', `${id}: from=<${SENDER}>, size=488, nrcpt=2 (queue active)`),
  ];
  for (const [{ address, host, ip }, reply] of triesOf(message)) {
    const frame = `${id}: to=<${address}>, relay=${host}[${ip}]:25, delay=1, delays=0/0/0/1, dsn=`;
    const state = reply === 'sent' || isPermanent(reply) ? 'bounced' : 'deferred';
    lines.push(
      write(
        'postfix/smtp',
        reply === 'sent'
          ? `${frame}2.0.0, status=sent (250 2.0.0 Ok: queued as 4hR045T2xz1)`
          : `${frame}${statusOf(reply)}, status=${state} (host ${host}[${ip}] said: ${textOf(reply)} (in reply to RCPT TO command))`,
      ),
    );
  }
  if (message.expires)
    lines.push(
      write('postfix/qmgr', `${id}: from=<${SENDER}>, status=expired, returned to sender`),
    );
  if (hasNotice(message))
    lines.push(
      write('postfix/bounce', `${id}: sender non-delivery notification: ${notice}`),
      write('postfix/qmgr', `${notice}: from=<>, size=2488, nrcpt=1 (queue active)`),
      write(
        'postfix/local',
        `${notice}: to=<${SENDER}>, relay=local, delay=0, dsn=2.0.0, status=sent (delivered to mailbox)`,
      ),
    );
  return lines;
};

const exim: Write = (message, write) => {
  const id = `1xX5A5-0000${digits(message.number, 2)}-2o`;
  const notice = `1xX5B6-0000${digits(message.number, 2)}-2g`;
  const line = (text: string) => write('exim', `2026-11-23 10:00:00 ${text}`);
  const lines = [line(`${id} <= ${SENDER} H=localhost [127.0.0.1] P=esmtp S=500`)];
  for (const [{ address, host, ip }, reply] of triesOf(message)) {
    const frame = `${address} R=dnslookup T=remote_smtp`;
    const tls = 'X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes';
    if (reply === 'sent')
      lines.push(line(`${id} => ${frame} H=${host} [${ip}] ${tls} C="250 2.0.0 Ok"`));
    else {
      const error = `H=${host} [${ip}] ${tls}: SMTP error from remote mail server after RCPT TO:<${address}>: ${textOf(reply)}`;
      lines.push(
        line(
          isPermanent(reply)
            ? `${id} ** ${frame} ${error}`
            : `${id} == ${frame} defer (-44) ${error}`,
        ),
      );
    }
  }
  for (const each of message.recipients)
    if (isExpired(each, message))
      lines.push(line(`${id} ** ${each.address}: retry timeout exceeded`));
  if (hasNotice(message))
    lines.push(
      line(`${notice} <= <> R=${id} U=Debian-exim P=local S=2274`),
      line(`${notice} => ${SENDER} R=local_user T=maildir_home`),
      line(`${notice} Completed`),
    );
  return lines;
};

const sendmail: Write = (message, write) => {
  const id = `5ANA2b3c${digits(message.number, 6)}`;
  const notice = `5ANA2b3d${digits(message.number, 6)}`;
  const line = (text: string) => write('sm-mta', text);
  const lines = [line(`${id}: from=<${SENDER}>, size=321, class=0, nrcpts=2, relay=localhost`)];
  for (const [{ address, host, ip }, reply] of triesOf(message)) {
    const frame = `${id}: to=<${address}>, ctladdr=<${SENDER}> (1000/1000), delay=00:00:01, mailer=esmtp, relay=${host}. [${ip}]`;
    if (reply === 'sent') lines.push(line(`${frame}, dsn=2.0.0, stat=Sent (Ok: queued)`));
    else {
      // Without a status of the server, Sendmail makes one up from the three digits.
      const status = reply.enhanced || (isPermanent(reply) ? '5.1.1' : '4.0.0');
      const state = isPermanent(reply) ? 'User unknown' : `Deferred: ${textOf(reply)}`;
      lines.push(line(`${frame}, dsn=${status}, reply=${textOf(reply)}, stat=${state}`));
    }
  }
  if (message.recipients.some((each) => isExpired(each, message)))
    lines.push(line(`${id}: ${notice}: sender notify: Cannot send message for 5 days`));
  else if (message.recipients.some(isRefused))
    lines.push(line(`${id}: ${notice}: DSN: User unknown`));
  if (hasNotice(message))
    lines.push(
      line(`${notice}: to=<${SENDER}>, delay=00:00:00, mailer=local, dsn=2.0.0, stat=Sent`),
    );
  return lines;
};

const opensmtpd: Write = (message, write) => {
  const line = (text: string) => write('smtpd', text);
  const idOf = (address: string) =>
    `${digits(message.number, 8)}${digits(
      message.recipients.findIndex((each) => each.address === address),
      8,
    )}`;
  const lines: string[] = [];
  for (const [{ address, host, ip }, reply] of triesOf(message)) {
    const frame = `0123456789abcdef mta delivery evpid=${idOf(address)} from=<${SENDER}> to=<${address}> rcpt=<-> source="198.51.100.7" relay="${ip} (${host})" delay=1s`;
    const [result, text] =
      reply === 'sent'
        ? ['Ok', '250 2.0.0 Ok']
        : [isPermanent(reply) ? 'PermFail' : 'TempFail', textOf(reply)];
    lines.push(line(`${frame} result="${result}" stat="${text}"`));
  }
  for (const each of message.recipients)
    if (isExpired(each, message))
      lines.push(
        line(
          `relay: Expire for ${idOf(each.address)}: from=<${SENDER}>, to=<${each.address}>, rcpt=<->, delay=4d, stat=Envelope expired`,
        ),
      );
  if (hasNotice(message))
    lines.push(
      line(
        `0123456789abcdef mda delivery evpid=f${digits(message.number, 15)} from=<> to=<${SENDER}> rcpt=<${SENDER}> user=ada delay=1s result="Ok" stat="Delivered"`,
      ),
    );
  return lines;
};

const courier: Write = (message, write) => {
  const id = `00000000002B488B.000000006B0A0E51.${digits(message.number, 8)}`;
  const lines: string[] = [];
  const line = (address: string, text: string) =>
    lines.push(write('courieresmtp', `id=${id},from=<${SENDER}>,addr=<${address}>${text}`));
  for (const [{ address, host, ip }, reply] of triesOf(message)) {
    if (reply === 'sent') {
      line(address, ': 250 2.0.0 Ok');
      line(address, `,success: delivered: ${host} [${ip}]`);
      continue;
    }
    const [first = '', ...words] = reply.words.split(' ');
    line(address, `: ${textOf({ ...reply, words: first }).replace(' ', '-')}`);
    line(address, `: ${textOf({ ...reply, words: words.join(' ') })}`);
    line(address, isPermanent(reply) ? ',status: failure' : ',status: deferred');
  }
  for (const each of message.recipients)
    if (isExpired(each, message)) line(each.address, ',status: failure');
  if (hasNotice(message))
    lines.push(
      write(
        'courierlocal',
        `id=00000000002B488C.000000006B0A0E51.${digits(message.number, 8)},from=<>,addr=<${SENDER}>,size=3000,success: Message delivered.`,
      ),
    );
  return lines;
};

const dma: Write = (message, write) => {
  const id = `2987${digits(message.number, 2)}`;
  const notice = `8888${digits(message.number, 2)}`;
  const numberOf = (address: string) =>
    `${id}.555d51ca8f2${message.recipients.findIndex((each) => each.address === address)}`;
  const lines = message.recipients.map(({ address }) =>
    write('dma', `mail to=<${address}> queued as ${numberOf(address)}`, id),
  );
  const line = (address: string, text: string) => lines.push(write('dma', text, numberOf(address)));
  for (const [{ address, host, ip }, reply] of triesOf(message)) {
    line(address, `<${address}> trying delivery`);
    line(address, `trying remote delivery to ${host} [${ip}] pref 10`);
    if (reply === 'sent') line(address, `<${address}> delivery successful`);
    else if (isPermanent(reply)) {
      line(address, `remote delivery to ${host} [${ip}] failed after RCPT TO: ${textOf(reply)}`);
      line(address, `delivery failed, bouncing as ${notice}`);
    } else
      line(
        address,
        `remote delivery deferred: ${host} [${ip}] failed after RCPT TO: ${textOf(reply)}`,
      );
  }
  for (const each of message.recipients)
    if (isExpired(each, message)) line(each.address, `delivery failed, bouncing as ${notice}`);
  if (hasNotice(message))
    lines.push(
      write('dma', `<${SENDER}> trying delivery`, `${notice}.555d51ca8f30`),
      write('dma', `<${SENDER}> delivery successful`, `${notice}.555d51ca8f30`),
    );
  return lines;
};

const qmail: Write = (message, write) => {
  const id = `98${digits(message.number, 3)}`;
  const line = (text: string) => write('qmail', text);
  const lines = [line(`info msg ${id}: bytes 2343 from <${SENDER}> qp 1234 uid 1000`)];
  const tried = new Map<string, number>();
  let number = message.number * 100;
  for (const [recipient, reply] of triesOf(message)) {
    const { address, ip } = recipient;
    number += 1;
    tried.set(address, (tried.get(address) ?? 0) + 1);
    lines.push(line(`starting delivery ${number}: msg ${id} to remote ${address}`));
    if (reply === 'sent') {
      lines.push(
        line(`delivery ${number}: success: ${ip}_accepted_message./Remote_host_said:_250_ok/`),
      );
      continue;
    }
    const isLast =
      isExpired(recipient, message) && tried.get(address) === recipient.deferrals.length;
    const state = isPermanent(reply) || isLast ? 'failure' : 'deferral';
    const text = `${ip} does not like recipient./Remote host said: ${textOf(reply)}/Giving up on ${ip}./${isLast ? "I'm not going to try again; this message has been in the queue too long./" : ''}`;
    lines.push(line(`delivery ${number}: ${state}: ${text.replaceAll(' ', '_')}`));
  }
  if (hasNotice(message))
    lines.push(
      line(`bounce msg ${id} qp 1235`),
      line(`info msg 99${digits(message.number, 3)}: bytes 2343 from <> qp 1235 uid 1000`),
      line(
        `starting delivery ${number + 50}: msg 99${digits(message.number, 3)} to local ${SENDER}`,
      ),
      line(`delivery ${number + 50}: success: did_1+0+0/`),
    );
  return lines;
};

/** Keeps no queue: every recipient is a message of its own here, with its last reply. */
const msmtp: Write = ({ recipients }, write) =>
  recipients.map(({ address, host, end, deferrals }) => {
    const reply = typeof end === 'object' ? end : (deferrals.at(-1) ?? 'sent');
    const frame = `host=${host} tls=on auth=on user=${SENDER} from=${SENDER} recipients=${address}`;
    return write(
      'msmtp',
      end === 'sent' || reply === 'sent'
        ? `${frame} mailsize=100 smtpstatus=250 smtpmsg='250 2.0.0 Ok' exitcode=EX_OK`
        : `${frame} smtpstatus=${reply.basic} smtpmsg='${textOf(reply)}' errormsg='the server did not accept the mail' exitcode=EX_UNAVAILABLE`,
    );
  });

/** How the programs write what became of a message. */
export const LOG_WRITERS: Readonly<Record<string, Write>> = {
  postfix,
  exim,
  sendmail,
  opensmtpd,
  courier,
  dma,
  qmail,
  msmtp,
};
