/** How a source is named beside a statement. Words in braces are filled in. */
export const sourceTexts = {
  /** What kind of source it is; the others are called by their id. */
  kinds: {
    rfc: 'standard',
    registry: 'registry',
    list: 'copied list',
    catalogue: 'this catalogue',
    provider: 'provider’s page',
  },
  rfc: { whole: 'RFC {number}', section: 'RFC {number}, {section}' },
  /** After an RFC that is no longer in force; `and` joins several numbers. */
  replaced: '{label} (replaced by RFC {numbers})',
  and: ' and ',
  /** After one that a draft will replace. */
  toBeReplaced: '{label} (to be replaced by {successor})',
  registry: 'IANA registry, {entry}',
  /** A page: where it is, when it was seen or read, and how old its content was then. */
  page: {
    seen: '{host}, {seen}',
    read: '{host}, read {seen}',
    old: '{host}, content {content}, read {seen}',
  },
} as const;
