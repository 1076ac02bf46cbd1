import { read } from '../reading.test-helper';

/** What a log says of each recipient: who, what became of it, codes, server, why. */
export async function told(text: string): Promise<string[]> {
  const { results } = await read(`${text.trim()}\n`);
  return results.map(({ delivery, verdict }) => {
    const { recipient, basic, enhanced, server, diagnostic } = delivery;
    const codes = [basic, enhanced].flatMap((code) => code?.value ?? []).join(' ');
    return [recipient?.value, verdict.outcome, codes, server?.value, diagnostic].join(' | ');
  });
}

/** The lines of a log, each behind the same prefix. */
export const withPrefix = (prefix: string, text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
