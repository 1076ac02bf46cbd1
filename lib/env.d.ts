declare namespace NodeJS {
  interface ProcessEnv {
    /** Sub-path the site lives under, '' or '/smtp'. */
    readonly BASE_PATH?: string;
    /** Origin of the published site, '' when unknown: 'https://codes.example'. */
    readonly SITE_URL?: string;
    /** Where wrong answers are reported, '' when unknown: 'https://example.com/new-issue'. */
    readonly REPORT_URL?: string;
    /** Path of the bounce reader's file, without the sub-path. */
    readonly READER_FILE?: string;
    /** Path of the texts of its answer, likewise. */
    readonly READER_TEXTS_FILE?: string;
    /** Path of the script that narrows a list, without the sub-path. */
    readonly FILTER_FILE?: string;
    /** The icon as a data: address. */
    readonly ICON?: string;
  }
}
