import type { AnswerTexts, ReplyTexts } from './answer/types';
import type { ReaderCatalogue } from './judge/catalogue-types';

/**
 * The texts of an answer as they are sent: those of replies in the order of the reader's catalogue,
 * for a thousand ids would weigh as much as a fifth of what they name.
 */
export interface PackedTexts extends Omit<AnswerTexts, 'replies'> {
  readonly replies: readonly (readonly ReplyTexts[])[];
}

type Replies = Pick<ReaderCatalogue, 'providers'>;

/** Texts as they are sent. Throws where a reply of the catalogue has none. */
export const packTexts = (texts: AnswerTexts, { providers }: Replies): PackedTexts => ({
  ...texts,
  replies: providers.map(({ id: provider, replies }) =>
    replies.map(({ id }) => {
      const reply = texts.replies[provider]?.[id];
      if (!reply) throw new Error(`The reply ${provider}/${id} has no text.`);
      return reply;
    }),
  ),
});

/** Texts from what was sent. */
export const unpackTexts = (packed: PackedTexts, { providers }: Replies): AnswerTexts => ({
  ...packed,
  replies: Object.fromEntries(
    providers.map(({ id: provider, replies }, row) => [
      provider,
      Object.fromEntries(
        replies.flatMap(({ id }, column) => {
          const reply = packed.replies[row]?.[column];
          return reply ? [[id, reply]] : [];
        }),
      ),
    ]),
  ),
});
