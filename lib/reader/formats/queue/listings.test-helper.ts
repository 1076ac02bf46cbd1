import fc from 'fast-check';

/** Listings of queues as their makers write them, from facts alone. */

export interface Reason {
  readonly basic?: string;
  readonly enhanced?: string;
  readonly words: string;
}

export interface Recipient {
  readonly address: string;
  readonly reason: Reason;
}

export interface Entry {
  readonly number: number;
  readonly sender: string;
  readonly size: number;
  readonly recipients: readonly Recipient[];
}

/** What of a listing was pasted, and how. */
export interface Paste {
  readonly withHead: boolean;
  readonly withFoot: boolean;
  readonly isWrapped: boolean;
  readonly before: string;
}

/** What a listing tells of a recipient, in its order. */
export type Told = readonly [
  id: string,
  address: string,
  basic: string,
  enhanced: string,
  words: string,
];

export interface Maker {
  readonly write: (entries: readonly Entry[], paste: Paste) => string;
  readonly tells: (entries: readonly Entry[]) => Told[];
}

const name = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(?:[._+-][a-z0-9]{1,6})?$/);
const domain = (names: readonly string[]) =>
  fc
    .tuple(fc.stringMatching(/^[a-z]{3,9}$/), fc.constantFrom(...names))
    .map((parts) => parts.join('.'));

const addressAt = (names: readonly string[]) =>
  fc.tuple(name, domain(names)).map((parts) => parts.join('@'));

export const REASONS: readonly Reason[] = [
  { basic: '450', enhanced: '4.2.0', words: 'Greylisted, come back later' },
  { basic: '451', words: 'Temporary local problem - please try later' },
  { basic: '452', enhanced: '4.2.2', words: 'Mailbox full (quota)' },
  { basic: '554', enhanced: '5.7.1', words: 'Client host blocked' },
  { words: 'Connection refused' },
  { words: 'lost connection while sending end of data' },
  { words: '' },
];

const reason = fc.constantFrom(...REASONS);

const recipients = fc.uniqueArray(
  fc.record({ address: addressAt(['example.org', 'example.net']), reason }),
  { minLength: 1, maxLength: 4, selector: ({ address }) => address },
);

export const entries: fc.Arbitrary<Entry[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 0, max: 0xff_ffff }),
    sender: fc.oneof(addressAt(['example.com']), fc.constant('')),
    size: fc.integer({ min: 1, max: 99_999_999 }),
    recipients,
  }),
  { minLength: 1, maxLength: 4, selector: ({ number }) => number },
);

export const paste: fc.Arbitrary<Paste> = fc.record({
  withHead: fc.boolean(),
  withFoot: fc.boolean(),
  isWrapped: fc.boolean(),
  before: fc.constantFrom('', 'What does this mean?\n\n', '$ mailq\n'),
});

const hex = (number: number, digits: number): string =>
  number.toString(16).padStart(digits, '0').slice(-digits);

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

const spoken = ({ basic, enhanced, words }: Reason): string =>
  [basic, enhanced, words].filter(Boolean).join(' ');

/** Broken at spaces, as programs of mail do. */
const wrapped = (line: string, isWrapped: boolean): string =>
  isWrapped ? line.replaceAll(' said: ', '\nsaid: ').replaceAll(' (in reply', '\n(in reply') : line;

const lines = (...parts: readonly (string | false)[]): string =>
  parts
    .filter((part) => part !== false)
    .map((part) => `${part}\n`)
    .join('');

const tell =
  (idOf: (entry: Entry, place: number) => string, withReasons: boolean) =>
  (list: readonly Entry[]): Told[] =>
    list.flatMap((entry) =>
      entry.recipients.map(({ address, reason }, place): Told => {
        const { basic = '', enhanced = '', words = '' } = withReasons ? reason : {};
        return [idOf(entry, place), address, basic, enhanced, words];
      }),
    );

const postfixReason = (reason: Reason): string =>
  reason.basic
    ? `host mx.example.org[192.0.2.9] said: ${spoken(reason)} (in reply to RCPT TO command)`
    : reason.words && `connect to mx.example.org[192.0.2.9]:25: ${reason.words}`;

const postfixId = ({ number }: Entry): string => `3F${hex(number, 8).toUpperCase()}`;

function postfixEntry(entry: Entry, isWrapped: boolean): string {
  let last = '';
  const people = entry.recipients.map(({ address, reason }) => {
    const why = postfixReason(reason);
    const shown = why !== last && `(${wrapped(why || 'reason unavailable', isWrapped)})`;
    last = why;
    return lines(shown, `${' '.repeat(41)}${address}`);
  });
  const size = String(entry.size).padStart(7);
  const sender = entry.sender || 'MAILER-DAEMON';
  return `${postfixId(entry).padEnd(11)} ${size} Mon Nov 23 10:00:05  ${sender}\n${people.join('')}`;
}

const postfix: Maker = {
  tells: tell(postfixId, true),
  write: (list, { withHead, withFoot, isWrapped, before }) =>
    before +
    (withHead ? '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------\n' : '') +
    list.map((entry) => postfixEntry(entry, isWrapped)).join('\n') +
    (withFoot ? `\n-- 12 Kbytes in ${list.length} Requests.\n` : ''),
};

const postqueue: Maker = {
  tells: tell(postfixId, true),
  write: (list, { isWrapped }) =>
    list
      .map((entry) =>
        JSON.stringify(
          {
            queue_name: 'deferred',
            queue_id: postfixId(entry),
            arrival_time: 1_795_820_721,
            message_size: entry.size,
            sender: entry.sender,
            recipients: entry.recipients.map(({ address, reason }) => ({
              address,
              ...(reason.words ? { delay_reason: postfixReason(reason) } : {}),
            })),
          },
          null,
          isWrapped ? 2 : 0,
        ),
      )
      .join('\n'),
};

const sendmailId = ({ number }: Entry): string => `6ANA0AbC${pad(number % 1_000_000, 6)}`;

const sendmailReason = (reason: Reason): string =>
  reason.words && ` (${`Deferred: ${spoken(reason)}`.slice(0, 60)})`;

/** Without '-v' one reason stands for all recipients of a message. */
const withOneReason = (list: readonly Entry[]): Entry[] =>
  list.map((entry) => ({
    ...entry,
    recipients: entry.recipients.map(({ address }) => ({
      address,
      reason: entry.recipients[0]?.reason ?? { words: '' },
    })),
  }));

const sendmail: Maker = {
  tells: (list) => tell(sendmailId, true)(withOneReason(list)),
  write: (list, { withHead, withFoot, before }) =>
    before +
    lines(
      withHead && `\t\t/var/spool/mqueue (${list.length} requests)`,
      withHead &&
        '-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------',
    ) +
    list
      .map((entry) => {
        const sender = entry.sender ? `<${entry.sender}>` : 'MAILER-DAEMON';
        const why = sendmailReason(entry.recipients[0]?.reason ?? { words: '' });
        return lines(
          `${sendmailId(entry)} ${String(entry.size).padStart(8)} Mon Nov 23 10:00 ${sender}`,
          why && `      8BITMIME  ${why}`,
          ...entry.recipients.map(({ address }) => `\t\t\t\t\t <${address}>`),
        );
      })
      .join('') +
    lines(withFoot && `\t\tTotal requests: ${list.length}`),
};

const sendmailVerbose: Maker = {
  tells: tell(sendmailId, true),
  write: (list, { withHead, before }) =>
    before +
    lines(
      withHead &&
        '-----Q-ID----- --Size-- -Priority- ---Q-Time--- --------Sender/Recipient--------',
    ) +
    list
      .map((entry) =>
        lines(
          `${sendmailId(entry)} ${String(entry.size).padStart(8)}     120345+Nov 23 10:00 <${entry.sender || 'MAILER-DAEMON'}>`,
          ...entry.recipients.flatMap(({ address, reason }) => [
            `\t\t\t\t\t\t<${address}>`,
            reason.words !== '' && `\t\t${sendmailReason(reason)}`,
          ]),
        ),
      )
      .join(''),
};

const eximId = ({ number }: Entry): string =>
  `1xX5A3-${pad(number, 8).slice(0, 6)}-${pad(number, 8).slice(6)}`;

const eximQueue: Maker = {
  tells: tell(eximId, false),
  write: (list, { before, isWrapped }) =>
    before +
    list
      .map((entry) =>
        lines(
          `25m  2.9K ${eximId(entry)} <${entry.sender}>${isWrapped ? ' *** frozen ***' : ''}`,
          isWrapped && '        D done@example.org',
          ...entry.recipients.map(({ address }) => `          ${address}`),
          '',
        ),
      )
      .join(''),
};

const eximMessageLog: Maker = {
  tells: (list) => tell(() => '', true)(list.slice(0, 1)),
  write: (list, { withHead }) => {
    const [entry] = list;
    const time = '2026-11-23 10:00:00';
    const whyOf = (reason: Reason): string =>
      reason.basic
        ? `(-44) H=mx.example.org [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<x@example.org>: ${spoken(reason)}`
        : `(111): ${reason.words}`;
    return lines(
      withHead && `${time} Received from ${entry?.sender || '<>'} H=desk [192.0.2.1] P=esmtp S=486`,
      ...(entry?.recipients ?? []).map(
        ({ address, reason }) =>
          `${time} ${address} R=dnslookup T=remote_smtp defer ${whyOf(reason)}`,
      ),
    );
  },
};

const opensmtpdId = ({ number }: Entry, place: number): string =>
  `${hex(number, 8)}${hex(place + 7, 8)}`;

const opensmtpd: Maker = {
  tells: tell(opensmtpdId, true),
  write: (list, { before }) =>
    before +
    list
      .flatMap((entry) =>
        entry.recipients.map(({ address, reason }, place) => {
          const from = entry.sender || '@';
          const why = reason.basic ? spoken(reason) : reason.words;
          return `${opensmtpdId(entry, place)}|inet4|mta||${from}|${address}|${address}|1795821298|1796166898|1795821298|4|pending|6375|${why}\n`;
        }),
      )
      .join(''),
};

const qmailId = ({ number }: Entry): string => String(number + 1);

const qmail: Maker = {
  tells: tell(qmailId, false),
  write: (list, { isWrapped }) =>
    list
      .map((entry) =>
        lines(
          `23 Nov 2026 10:00:00 GMT  #${qmailId(entry)}  ${entry.size}  <${entry.sender}> ${isWrapped ? ' bouncing' : ''}`,
          isWrapped && '  done\tremote\tdone@example.org',
          ...entry.recipients.map(({ address }) => `\tremote\t${address}`),
        ),
      )
      .join(''),
};

const courierId = ({ number }: Entry): string =>
  `${hex(number, 16)}.${hex(number + 9, 16)}.0000ABCD`.toUpperCase();

const courier: Maker = {
  tells: tell(courierId, false),
  write: (list, { withHead, withFoot }) =>
    lines(
      withHead && 'Size             Queue ID                       Date',
      withHead && 'User             From',
      withHead && 'Status           Recipient',
      withHead && `${'-'.repeat(16)} ${'-'.repeat(57)}`,
    ) +
    list
      .map((entry) =>
        lines(
          `${'1.2K'.padEnd(16)} ${courierId(entry)} Nov 23 10:00`,
          `${'daemon'.padEnd(16)} ${entry.sender}`,
          `${'done'.padEnd(16)} done@example.org`,
          ...entry.recipients.map(({ address }) => `${' '.repeat(17)}${address}`),
          '',
        ),
      )
      .join('') +
    lines(withFoot && `   ${list.length} messages.`),
};

const courierBatch: Maker = {
  tells: tell(courierId, false),
  write: (list) =>
    list
      .map((entry) => {
        const people = entry.recipients.map(({ address }) => `;${address};`).join('');
        return `1.2K            ;${courierId(entry)};Nov 23 10:00;daemon;${entry.sender};done;done@example.org;${people}\n`;
      })
      .join(''),
};

const dragonflyId = ({ number }: Entry, place: number): string =>
  `${hex(number, 6)}.55d0c1f2a${place}`;

const dragonfly: Maker = {
  tells: tell(dragonflyId, false),
  write: (list) =>
    list
      .flatMap((entry) =>
        entry.recipients.map(({ address }, place) =>
          lines(
            `ID\t: ${dragonflyId(entry, place)}`,
            `From\t: ${entry.sender}`,
            `To\t: ${address}`,
          ),
        ),
      )
      .join('--\n'),
};

const nullmailer: Maker = {
  tells: tell(() => '', false),
  write: (list, { before }) =>
    before +
    list
      .map((entry) =>
        lines(
          `2026-11-23 10:00:00 ${entry.size} bytes from <${entry.sender}>`,
          ...entry.recipients.map(({ address }) => `  to <${address}>`),
        ),
      )
      .join(''),
};

export const makers: Readonly<Record<string, Maker>> = {
  postfix,
  postqueue,
  sendmail,
  sendmailVerbose,
  eximQueue,
  eximMessageLog,
  opensmtpd,
  qmail,
  courier,
  courierBatch,
  dragonfly,
  nullmailer,
};
