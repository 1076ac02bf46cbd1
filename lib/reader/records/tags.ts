import { TAG } from './patterns';

/** The tags of a DKIM or DMARC record in their order, names in lower case. */
export const tagsOf = (value: string): (readonly [name: string, value: string])[] =>
  value.split(';').flatMap((part) => {
    const match = TAG.exec(part.trim());
    return match?.[1] ? [[match[1].toLowerCase(), (match[2] ?? '').trim()] as const] : [];
  });

export const tagIn = (
  tags: readonly (readonly [name: string, value: string])[],
  name: string,
): string | undefined => tags.find(([own]) => own === name)?.[1];
