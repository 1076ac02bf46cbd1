/** Files whose text is packed: read as they stand they would look like a text without anything. */
export type Unread = 'pdf' | 'zip' | 'gzip' | 'image';

/** First bytes of files, and what they are. */
const BEGINNINGS: readonly (readonly [readonly number[], Unread])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x1f, 0x8b, 0x08], 'gzip'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
];

/** What kind of file this is, where nothing of it can be read as text. */
export const nameUnread = (input: string | Uint8Array): Unread | undefined =>
  typeof input === 'string'
    ? undefined
    : BEGINNINGS.find(([bytes]) => bytes.every((byte, at) => input[at] === byte))?.[1];
