/** What stands around the box on the home page. Words in braces are filled in. */
export const home = {
  /** Where scripts are off. */
  noScript:
    'The box for searching and pasting needs JavaScript. Every code is in the table below: find its first digit, then the code.',
  causes: { title: 'What came back?', more: 'All causes' },
  codes: {
    title: 'The ten most common codes',
    /** `{count}` is the number of replies. */
    counted: 'Counted in {count} replies from real mail.',
  },
  example: {
    title: 'An example',
    lead: 'This message came back. The line that matters is highlighted.',
  },
  /** Numbers of a group that no standard defines; `{count}` of them. */
  odd: {
    one: '1 number that no standard defines',
    other: '{count} numbers that no standard defines',
  },
} as const;
