import { spawn } from 'node:child_process';

/** Runs a program while our own servers go on answering it; what it printed, on both channels. */
export function command(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    const add = (bytes: Buffer) => {
      out += bytes.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', failed);
    // A daemon keeps the channels open: what ends is the program that started it.
    child.on('exit', () => setTimeout(() => done(out), 50));
    // A program that ends at once has said why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
