/**
 * What the page about the site says of who answers for it. A line with a place in braces is left out
 * where the build was not told what belongs there.
 */
export const trust = {
  who: {
    id: 'who',
    title: 'Who is responsible',
    paragraphs: [
      'The project’s contributors make this site: they write the texts, check the sources and fix mistakes. It has no advertising, accounts, cookies or visitor statistics. The only thing it remembers is the theme you choose, and only in your own browser.',
      'The facts were last reviewed on {checked}. Providers’ pages also show when their sources were read.',
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
      'The code is licensed under the MIT licence. The data is licensed under Creative Commons Attribution 4.0 (CC BY 4.0). Use it for anything, and name “SMTP codes” as the source with a link.',
      'The replies of mail servers are quoted from the sources given with them.',
    ],
    data: 'all data as files',
  },
};
