/**
 * What the page about the site says of who answers for it. A line with a place in braces is left out
 * where the build was not told what belongs there.
 */
export const trust = {
  who: {
    id: 'who',
    title: 'Who answers for it',
    paragraphs: [
      'The site is made by the contributors of the project: they write the texts, check the sources and fix mistakes. It has no advertising, no accounts, no cookies and no counting of visitors. It remembers nothing about you but the theme that you choose, and that only in your own browser.',
      'The facts were last reviewed on {checked}. Each source also shows the date on which it was read.',
      'For questions about this copy of the site: {contact}.',
    ],
    report: 'report a mistake or a wrong answer',
    source: 'the source of the site, with its data and its tests',
    changes: 'what has changed, by date',
  },
  licence: {
    id: 'licence',
    title: 'Licence',
    paragraphs: [
      'The code is under the MIT licence. The data are under Creative Commons Attribution 4.0 (CC BY 4.0): use them for anything, and name “SMTP codes” with a link as the source.',
      'The replies of mail servers are quoted from the sources given with them.',
    ],
    data: 'all data as files',
  },
};
