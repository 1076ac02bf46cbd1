import { createServer, type Server, type Socket } from 'node:net';
import { type Answer, answers } from './answers';
import { HOSTS } from './names';

/** A message that came back to its sender. */
export interface Returned {
  readonly to: string;
  readonly text: string;
}

interface Talk {
  from: string;
  to: string;
  data: string[] | undefined;
}

const answerTo = (address: string): Answer | undefined =>
  answers.find(({ id }) => address === id || address.startsWith(`${id}@`));

const addressIn = (command: string): string =>
  command.slice(command.indexOf('<') + 1, command.indexOf('>'));

const linesAt = (answer: Answer | undefined, stage: Answer['stage'], else_: string) =>
  answer?.stage === stage && answer?.lines ? answer.lines : [else_];

function replyTo(command: string, talk: Talk): readonly string[] {
  const verb = command.slice(0, 4).toUpperCase();
  if (verb === 'EHLO' || verb === 'HELO') return ['250 mx.example.net'];
  if (verb === 'QUIT') return ['221 2.0.0 Bye'];
  if (verb === 'MAIL') {
    talk.from = addressIn(command);
    const sender = answerTo(talk.from.replace('from-', ''));
    return linesAt(sender, 'sender', '250 2.1.0 Ok');
  }
  if (verb === 'RCPT') {
    talk.to = addressIn(command);
    return linesAt(answerTo(talk.to), 'recipient', '250 2.1.5 Ok');
  }
  if (verb !== 'DATA') return ['250 2.0.0 Ok'];
  talk.data = [];
  return ['354 End data with <CR><LF>.<CR><LF>'];
}

/** Says at each stage what the recipient’s answer wants; keeps what comes back to a sender. */
function converse(socket: Socket, keep: (message: Returned) => void): void {
  const talk: Talk = { from: '', to: '', data: undefined };
  const say = (lines: readonly string[]) => socket.write(`${lines.join('\r\n')}\r\n`);
  const endData = (data: readonly string[]) => {
    const answer = answerTo(talk.to);
    talk.data = undefined;
    if (answer?.stage === 'closes') return socket.destroy();
    if (talk.from === '') keep({ to: talk.to, text: `${data.join('\n')}\n` });
    return say(linesAt(answer, 'message', '250 2.0.0 Ok: queued'));
  };
  const take = (line: string) => {
    if (talk.data && line === '.') endData(talk.data);
    else if (talk.data) talk.data.push(line.startsWith('..') ? line.slice(1) : line);
    else say(replyTo(line, talk));
  };
  let rest = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    const lines = (rest + bytes.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
  say(['220 mx.example.net ESMTP']);
}

function listen(address: string, keep: (message: Returned) => void): Promise<Server> {
  const host = Object.keys(HOSTS).find((name) => HOSTS[name] === address);
  const greeting = answers.find(
    ({ stage, domain }) => stage === 'greeting' && host === `mx.${domain}.example.net`,
  );
  const server = createServer((socket) => {
    if (greeting?.lines) socket.end(`${greeting.lines.join('\r\n')}\r\n`);
    else converse(socket, keep);
  });
  return new Promise((done) => server.listen(25, address, () => done(server)));
}

const LISTENING = ['192.0.2.10', '192.0.2.11', '192.0.2.12', '192.0.2.20'];

export const startSmtp = (keep: (message: Returned) => void): Promise<Server[]> =>
  Promise.all(LISTENING.map((address) => listen(address, keep)));
