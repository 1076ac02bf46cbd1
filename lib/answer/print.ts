import type { Answer, Group } from './types';

function paragraphOf(group: Group): string {
  const { headline, first, finality, basis, retry, codes, facts, cause } = group;
  return [
    headline,
    first,
    finality,
    basis,
    [retry.title, retry.text].filter(Boolean).join(': '),
    codes.length > 0 && `Code: ${codes.join(' ')}`,
    facts.server && `Server: ${facts.server}`,
    `Cause: ${cause.name}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** An answer as a person reads it in a terminal: what the page says, without its texts to copy. */
export function asText({ groups, codes, remarks }: Answer): string {
  const notes = codes.map(
    ({ code, name, plain }) => `${code}  ${[name, plain].filter(Boolean).join('. ')}`,
  );
  const paragraphs = [...remarks, ...groups.map(paragraphOf), notes.join('\n')].filter(Boolean);
  return paragraphs.length > 0
    ? paragraphs.join('\n\n')
    : 'There is no reply code in this text, and nothing that says a message failed.';
}
