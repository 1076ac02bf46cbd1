/** Made by the build: the slices of the catalogue that the reader and its answer carry. */
declare module 'virtual:reader-catalogue' {
  const knowledge: { readonly reader: import('./types').ReaderCatalogue; readonly texts: import('../answer/types').AnswerTexts };
  export default knowledge;
}
