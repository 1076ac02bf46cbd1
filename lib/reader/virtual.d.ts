/** Made by the build: the slice of the catalogue that the reader carries. */
declare module 'virtual:reader-catalogue' {
  const catalogue: import('./types').ReaderCatalogue;
  export default catalogue;
}
