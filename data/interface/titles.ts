/**
 * What tabs, search engines and shared links show of a page beside its name. Words in braces are
 * filled in.
 */
export const titleTexts = {
  /** The name of the site where a build is given none, as in `site.ts`. */
  site: 'SMTP codes',
  /** Instead of the picture of a shared link. */
  picture: '{site}: what did the mail server say?',
  /** After the name of a page: the first that fits, or none. */
  after: {
    code: [': meaning and fix'],
    family: [': SMTP codes'],
    cause: [': why emails bounce and how to fix it', ': how to fix it'],
    command: [': SMTP replies and errors'],
    provider: [': SMTP errors and bounce messages', ': SMTP errors'],
  },
  /** What is said of a page below its title. */
  about: {
    basic: 'SMTP code {code}: {plain}',
    enhanced: 'Enhanced status code {code}: {plain}',
    cause: 'Your message was not delivered: {because}. {first}',
  },
} as const;

/** The line at the foot of the picture of a shared link. */
export const pictureTexts = {
  site: 'SMTP codes in plain words',
  family: 'SMTP codes',
} as const;
