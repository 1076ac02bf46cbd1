/** A file of the export: its path below the site ('/550/index.html') and its bytes. */
export interface ExportedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
