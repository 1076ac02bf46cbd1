import type { SeenReply, Source } from './types';

/** What the open data say about labelled replies: their fields, and where they came from. */
export const openReplies = {
  title: 'Replies of real servers, and what each was about',
  /** A sentence for each field, in the JSON schema. */
  fields: {
    id: 'Names the reply. Never reused.',
    says: 'What the server said, with its codes; several lines as it sent them. Names, addresses and hosts are changed to reserved ones.',
    frame:
      'What stood around it: a log line, a report, an exception. {} stands for the reply; where number and words stood apart, {code} and {words}.',
    basic: 'The reply code that it begins with.',
    enhanced: 'The first enhanced status code in it.',
    causes: 'Ids of causes.json. Each is right; the first is the usual one.',
    who: 'Who can act. Each is right.',
    provider: 'An id of providers.json, or a plain name.',
    reply: 'The id of the provider’s reply in providers.json of which this is a whole line.',
    argued: 'Two careful readers may differ about the causes.',
    source: 'Where it can be read.',
    page: 'The page about the first cause.',
  } satisfies Readonly<Record<keyof SeenReply | 'basic' | 'enhanced' | 'page', string>>,
  sourceFields: {
    kind: 'What kind of evidence it is.',
    url: 'The address at which it stands.',
    seen: 'The day on which it was read there.',
    content: 'How old what stands there is, where it is older.',
    rfc: 'The number of the RFC.',
    section: 'Its section.',
    entry: 'The entry of the registry.',
  },
  headFields: {
    version: 'The version of the form.',
    date: 'The day on which the facts were last gone through.',
    licence: 'The licence of the data.',
    about: 'The page about the open data.',
    schema: 'The address of this schema.',
    notice: 'A list of what came from where.',
    replies: 'The replies, by their first cause.',
  },
  /** Each kind of source as the notice names it, in its order. */
  kinds: [
    { kind: 'rfc', title: 'Standards' },
    { kind: 'registry', title: 'The IANA registry' },
    { kind: 'provider', title: 'Pages of providers' },
    { kind: 'source code', title: 'The source code of programs' },
    { kind: 'observed', title: 'Seen in public: threads, logs, collections' },
    { kind: 'list', title: 'Lists that hand codes down' },
  ] satisfies readonly { readonly kind: Source['kind']; readonly title: string }[],
  notice: {
    title: 'where the replies of replies.json and replies.csv come from',
    paragraphs: [
      'The choice of the replies, their labels and the notes are under the licence above. The sentences are what mail servers said. They are quoted from the addresses below, with private names, addresses and hosts changed to reserved ones; what a place says about the use of its text goes for its sentences.',
      'Each line has the number of replies and the address.',
    ],
  },
};
