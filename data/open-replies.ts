import type { SeenReply, Source } from './types';

/** What the open data say about labelled replies: their fields, and where they came from. */
export const openReplies = {
  title: 'Replies from real servers, with their causes',
  /** A sentence for each field, in the JSON schema. */
  fields: {
    id: 'Names the reply. Never reused.',
    says: 'What the server said, with its codes and line breaks. Names, addresses and hosts are replaced with reserved ones.',
    frame:
      'The text around the reply: a log line, a report, an exception. {} marks the place of the reply. If the code and the text were separate, {code} and {words} mark their places.',
    basic: 'The reply code at its start.',
    enhanced: 'The first enhanced status code in the reply.',
    causes:
      'Ids of causes.json. Each is correct; the first is the one that the reply is filed under.',
    who: 'Who can act. Each is correct.',
    provider: 'An id of providers.json, or a plain name.',
    reply: 'The id of the provider’s reply in providers.json that this line belongs to.',
    argued: 'Careful readers may disagree about the causes.',
    source: 'Where it was published.',
    page: 'The page about the first cause.',
  } satisfies Readonly<Record<keyof SeenReply | 'basic' | 'enhanced' | 'page', string>>,
  sourceFields: {
    kind: 'What kind of evidence it is.',
    url: 'The address where it is published.',
    seen: 'The day on which we read it there.',
    content: 'How old the content is, if it is older.',
    rfc: 'The number of the RFC.',
    section: 'Its section.',
    entry: 'The entry in the registry.',
  },
  headFields: {
    version: 'The version of the format.',
    date: 'The day on which the facts were last reviewed.',
    licence: 'The licence of the data.',
    about: 'The page about the open data.',
    schema: 'The address of this schema.',
    notice: 'A list of the sources.',
    replies: 'The replies, by their first cause.',
  },
  /** Each kind of source as the notice names it, in its order. */
  kinds: [
    { kind: 'rfc', title: 'Standards' },
    { kind: 'registry', title: 'The IANA registry' },
    { kind: 'provider', title: 'Provider pages' },
    { kind: 'source code', title: 'The source code of programs' },
    { kind: 'observed', title: 'Seen in public threads, logs and collections' },
    { kind: 'list', title: 'Lists that copy codes from each other' },
  ] satisfies readonly { readonly kind: Source['kind']; readonly title: string }[],
  notice: {
    title: 'sources of the replies in replies.json and replies.csv',
    paragraphs: [
      'The selection, the labels and the notes are under the licence above. The texts of the replies are what mail servers said. They are quoted from the web pages below, with private names, addresses and hosts replaced with reserved ones. The terms of those web pages apply to them.',
      'Each line shows the number of replies and the address.',
    ],
  },
};
