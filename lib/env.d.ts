declare namespace NodeJS {
  interface ProcessEnv {
    /** Sub-path the site lives under, '' or '/smtp'. */
    readonly BASE_PATH?: string;
    /** Origin of the published site, '' when unknown: 'https://codes.example'. */
    readonly SITE_URL?: string;
    /** Where wrong answers are reported, '' when unknown: 'https://example.com/new-issue'. */
    readonly REPORT_URL?: string;
    /** Where the source of the site is, '' when unknown: 'https://example.com/source'. */
    readonly SOURCE_URL?: string;
    /** The files of each script as JSON: '{"boxes":["boxes-0A1B.js","chunk-2C3D.js"]}'. */
    readonly SCRIPTS?: string;
    /** What the site is called, '' for its own name: 'Fabrikam mail help'. */
    readonly SITE_NAME?: string;
    /** Colours of links on light and on dark pages: '#174ea6 #8ab4f8'. */
    readonly SITE_ACCENT?: string;
    /** How the visitor's own IT support is reached: 'helpdesk@fabrikam.example'. */
    readonly SITE_CONTACT?: string;
    /** The icon as a data: address. */
    readonly ICON?: string;
  }
}
