/**
 * Something written like a code in a sentence of ours, but not the section of an RFC; whether it
 * has a page is asked afterwards.
 */
export const CODE_LIKE =
  /(?<![\w.-]|RFC \d{3,4}, |section )(?:[245]\.\d{1,3}\.\d{1,3}|[1-6]\d\d)(?![\w-]|\.\d)/g;

/** The number that leads an RFC section such as '4.2.3' or '6 (registration of 5.7.30)'. */
export const SECTION_NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,4}/;

/** A whole reply code and nothing else. */
export const BASIC_CODE = /^[2-5]\d\d$/;

/** A whole enhanced code and nothing else. */
export const ENHANCED_CODE = /^[245]\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;

/** The reply code that a reply begins with. */
export const FIRST_BASIC = /^["(]?#?([2-5]\d\d)(?!\d)/;

/** The first enhanced code in a reply. */
export const FIRST_ENHANCED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/;

/** Two colours, for light and for dark pages: '#174ea6 #8ab4f8'. */
export const ACCENT = /^(#[0-9a-f]{6})[ ,](#[0-9a-f]{6})$/i;

/** How the texts of the site name whoever helps a person. */
export const CONTACT_PHRASE = /\b([Yy]our) email provider or IT support\b/g;
