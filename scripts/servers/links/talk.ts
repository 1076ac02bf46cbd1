import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { HOSTS } from '../names';
import type { Refusal } from './refusals';

const SILENCE = 20_000;

/** One whole reply: its lines, the last one without a dash behind the code. */
async function* repliesOf(socket: Socket): AsyncGenerator<string[]> {
  let rest = '';
  let lines: string[] = [];
  for await (const bytes of socket) {
    const complete = (rest + String(bytes)).split('\r\n');
    rest = complete.pop() ?? '';
    for (const line of complete) {
      lines.push(line);
      if (line.charAt(3) === '-') continue;
      yield lines;
      lines = [];
    }
  }
}

const isRefusal = ([line = '']: readonly string[]): boolean =>
  line.startsWith('4') || line.startsWith('5');

/**
 * Says the commands one after the other, and returns the first reply that refuses; empty where
 * nothing is refused. Throws where the server falls silent.
 */
export async function refusalTo({
  from = 'client.example.net',
  to = 'mail.example.com',
  commands,
}: Omit<Refusal, 'name' | 'causes'>): Promise<readonly string[]> {
  const socket = connect({
    host: HOSTS[to] ?? to,
    port: 25,
    localAddress: HOSTS[from] ?? from,
  });
  socket.setTimeout(SILENCE, () => socket.destroy(new Error('The server has fallen silent.')));
  socket.setEncoding('latin1');
  await once(socket, 'connect');
  const said = ['EHLO client.example.net', ...commands, 'QUIT'];
  try {
    for await (const reply of repliesOf(socket)) {
      if (isRefusal(reply)) return reply;
      const next = said.shift();
      if (next === undefined) break;
      socket.write(`${next}\r\n`);
    }
  } finally {
    socket.destroy();
  }
  return [];
}
