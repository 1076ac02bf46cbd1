/** Made by the build: the slice of the catalogue that the reader carries. */
declare module 'virtual:reader-catalogue' {
  const catalogue: import('./packed-catalogue').PackedCatalogue;
  export default catalogue;
}
