/** A piece of a sentence: text of ours, or the place for a word of the visitor's link. */
export type Piece = { readonly text: string } | { readonly slot: string };

/** 'The server {ip} is …' as text, place, text. */
export function slotsOf(sentence: string): Piece[] {
  const [start = '', ...rest] = sentence.split('{');
  return [
    { text: start },
    ...rest.flatMap((piece): Piece[] => {
      const [slot = '', text = ''] = piece.split('}');
      return [{ slot }, { text }];
    }),
  ].filter((piece) => !('text' in piece) || piece.text !== '');
}
