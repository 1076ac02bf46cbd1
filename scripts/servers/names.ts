import { createSocket, type Socket } from 'node:dgram';

/** Where the mail of each name goes; our own addresses are reserved ones (RFC 5737). */
export const HOSTS: Readonly<Record<string, string>> = {
  'mail.example.com': '192.0.2.1',
  'mx.example.com': '192.0.2.20',
  'mx.example.net': '192.0.2.10',
  'mx.busy.example.net': '192.0.2.11',
  'mx.shut.example.net': '192.0.2.12',
  'mx.refused.example.net': '192.0.2.13',
  'screen.example.com': '192.0.2.2',
  'client.example.net': '192.0.2.50',
  'spf.example.net': '192.0.2.51',
  'listed.example.net': '192.0.2.66',
  'barred.example.net': '192.0.2.67',
};

/** A block list that has one of them, and the domain that no server may send for. */
const LISTED: Readonly<Record<string, string>> = {
  '66.2.0.192.dnsbl.example.org': '127.0.0.2',
};
const TEXTS: Readonly<Record<string, string>> = { 'spf.example.net': 'v=spf1 -all' };

const TYPES = { A: 1, PTR: 12, MX: 15, TXT: 16 } as const;
const NAME_ERROR = 3;
const SERVER_FAILURE = 2;

const encodeName = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split('.')
      .filter(Boolean)
      .map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

interface Found {
  readonly code: number;
  readonly data?: Buffer;
}

const addressData = (address: string): Buffer => Buffer.from(address.split('.').map(Number));

/** '1.2.0.192.in-addr.arpa' → 'mail.example.com'. */
const nameAt = (reversed: string): string | undefined =>
  Object.keys(HOSTS).find(
    (name) => `${HOSTS[name]?.split('.').reverse().join('.')}.in-addr.arpa` === reversed,
  );

function look(name: string, type: number): Found {
  if (name === 'lookup.example.net') return { code: SERVER_FAILURE };
  const mailHost = name === 'nullmx.example.net' ? '' : `mx.${name}`;
  const hasMail = mailHost === '' || mailHost in HOSTS;
  if (type === TYPES.MX && hasMail)
    return { code: 0, data: Buffer.concat([Buffer.from([0, 0]), encodeName(mailHost)]) };
  const address = HOSTS[name] ?? LISTED[name];
  if (type === TYPES.A && address) return { code: 0, data: addressData(address) };
  const host = nameAt(name);
  if (type === TYPES.PTR && host) return { code: 0, data: encodeName(host) };
  const text = TEXTS[name];
  if (type === TYPES.TXT && text)
    return { code: 0, data: Buffer.from([text.length, ...Buffer.from(text)]) };
  return { code: hasMail || address || host ? 0 : NAME_ERROR };
}

/** The answer to one question (RFC 1035, 4.1): one record at most. */
export function answerQuery(query: Buffer): Buffer {
  const { name, end } = readName(query);
  const type = query.readUInt16BE(end);
  const { code, data } = look(name, type);
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8580 + code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data ? 1 : 0, 6);
  const record = Buffer.alloc(data ? 12 : 0);
  if (data) {
    // The name is the one asked for, at byte 12; class IN; kept for a minute.
    record.writeUInt16BE(0xc00c, 0);
    record.writeUInt16BE(type, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt32BE(60, 6);
    record.writeUInt16BE(data.length, 10);
  }
  return Buffer.concat([head, query.subarray(12, end + 4), record, data ?? Buffer.alloc(0)]);
}

export function startNames(): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) =>
    socket.send(answerQuery(query), port, address),
  );
  return new Promise((done) => socket.bind(53, '127.0.0.1', () => done(socket)));
}
