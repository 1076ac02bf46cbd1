import type { CauseId, ClientSample, RegistryRow, Wordings } from '../../data/types';
import type { Delivery } from '../reader/formats/types';
import type { ReaderCatalogue } from '../reader/judge/catalogue-types';
import { EVENT_CAUSES } from '../reader/judge/event-causes';
import { featuresOf } from '../reader/judge/features';
import { CAUSE_PHRASES } from '../reader/knowledge/cause-phrases';
import { CAUSE_SENTENCES } from '../reader/knowledge/cause-sentences';
import { fillGaps } from '../reader/knowledge/fragments';
import { TOLD } from '../reader/knowledge/phrases';
import type { EventId } from '../reader/makers/events';
import { MAKERS } from '../reader/makers/index';
import { bareDelivery, readDelivery } from './read-reply';
import type { Example } from './types';

/** How much each kind of text counts next to a labelled reply: the flatter, the less it matters. */
const COUNTS = {
  wording: 0.6,
  led: 0.1,
  fragment: 0.7,
  phrase: 1.2,
  sentence: 3,
  notice: 0.8,
  givenUp: 0.2,
  enhanced: 1,
  basic: 0.6,
  title: 1.2,
  event: 0.5,
} as const;

const exampleOf = (
  delivery: Delivery,
  cause: CauseId,
  kind: keyof typeof COUNTS,
  group: string,
): Example => ({
  features: featuresOf(delivery),
  causes: [cause],
  weight: COUNTS[kind],
  group,
});

/** What each catalogued reply is known by, with its codes. A cause that is not known teaches none. */
export const examplesOfReplies = ({ providers }: ReaderCatalogue): Example[] =>
  providers.flatMap((provider) =>
    provider.replies
      .filter(({ cause }) => cause !== 'unknown')
      .flatMap(({ id, match, basic, enhanced, cause }) =>
        match.map((fragment) => {
          const codes = { basic, enhanced: enhanced?.split('-')[0] };
          const delivery = bareDelivery(fillGaps(fragment), codes);
          return exampleOf(delivery, cause, 'fragment', `${provider.id}/${id}`);
        }),
      ),
  );

/** Pieces of what servers say. */
export const examplesOfWordings = (wordings: Wordings): Example[] =>
  (Object.entries(wordings) as [CauseId, readonly string[]][]).flatMap(([cause, pieces]) =>
    pieces.map((piece) => exampleOf(bareDelivery(fillGaps(piece)), cause, 'wording', piece)),
  );

/** What servers put before any reason: it tells nothing of it. */
const LEADS: readonly string[] = [
  'Recipient address rejected:',
  'Requested action not taken: mailbox unavailable',
];

/** The same pieces behind such words, in turn. */
export const examplesOfLeads = (wordings: Wordings): Example[] =>
  (Object.entries(wordings) as [CauseId, readonly string[]][]).flatMap(([cause, pieces]) =>
    pieces.map((piece, place) => {
      const words = `${LEADS[place % LEADS.length]} ${fillGaps(piece)}`;
      return {
        ...exampleOf(bareDelivery(words, { basic: '550' }), cause, 'led', piece),
        isVariant: true as const,
      };
    }),
  );

/** How each cause is told in all languages. */
export const examplesOfPhrases = (): Example[] =>
  CAUSE_PHRASES.map(([phrase, cause]) =>
    exampleOf(bareDelivery(fillGaps(phrase)), cause, 'phrase', phrase),
  );

/** Words that go with every reason there is, and tell none. */
const REASONLESS: readonly string[] = [
  ...TOLD.undelivered,
  ...TOLD.reports,
  ...TOLD.delayed,
  ...MAKERS.flatMap(({ phrases = [], names = [] }) => [...phrases, ...names]),
];

/** What notices say in all languages next to the reason: that something failed, or was given up. */
export const examplesOfNotices = (): Example[] => [
  ...REASONLESS.map((phrase) =>
    exampleOf(bareDelivery(fillGaps(phrase)), 'unknown', 'notice', phrase),
  ),
  ...TOLD.givenUp.map((phrase) =>
    exampleOf(bareDelivery(fillGaps(phrase)), 'queue-expired', 'givenUp', phrase),
  ),
];

/** Notices of all languages that tell a cause, with the words that stand around it. */
export const examplesOfSentences = (): Promise<Example[]> =>
  Promise.all(
    CAUSE_SENTENCES.map(async ([text, cause]) =>
      exampleOf(await readDelivery(text), cause, 'sentence', text),
    ),
  );

/** What programs say to those who use them, where they name a cause and no code. */
export const examplesOfClients = (
  samples: readonly ClientSample[],
  { causes }: ReaderCatalogue,
): Promise<Example[]> =>
  Promise.all(
    samples
      .filter(({ told }) => Object.hasOwn(causes, told))
      .map(async ({ text, told }) =>
        exampleOf(await readDelivery(text), told as CauseId, 'sentence', text),
      ),
  );

/** What codes say where no word stands next to them; 'X.1.1' is met as 4.1.1 and as 5.1.1. */
export const examplesOfCodes = ({ basicCauses, enhancedCauses }: ReaderCatalogue): Example[] => [
  ...Object.entries(enhancedCauses).flatMap(([code, cause]) =>
    (code.startsWith('X') ? ['4', '5'] : [code.charAt(0)]).map((first) => {
      const enhanced = first + code.slice(1);
      return exampleOf(bareDelivery('', { enhanced }), cause, 'enhanced', enhanced);
    }),
  ),
  ...Object.entries(basicCauses).map(([basic, cause]) =>
    exampleOf(bareDelivery('', { basic }), cause, 'basic', basic),
  ),
];

/** What 521 and 556 say alone (RFC 7504, 3 and 4), whatever the title next to them leaves open. */
const NO_MAIL: CauseId = 'domain-accepts-no-mail';

/** Details of the registry with their titles: who follows the registry writes the same. */
export const examplesOfTitles = (
  registry: readonly RegistryRow[],
  { basicCauses, enhancedCauses }: ReaderCatalogue,
): Example[] =>
  registry.flatMap(({ code, title, basic }) =>
    ['4', '5'].flatMap((first) => {
      const enhanced = first + code.slice(1);
      const own = basic.find((each) => each.startsWith(first));
      const told = enhancedCauses[enhanced] ?? enhancedCauses[code];
      const cause = own && basicCauses[own] === NO_MAIL ? NO_MAIL : told;
      if (!cause) return [];
      return [
        exampleOf(bareDelivery(title, { basic: own, enhanced }), cause, 'title', enhanced),
        exampleOf(bareDelivery(title, { basic: own }), cause, 'title', enhanced),
      ];
    }),
  );

/** What programs tell of themselves, in their words and by the event alone. */
export const examplesOfEvents = (): Example[] => [
  // The names of a program's own settings stand in no reply.
  ...MAKERS.flatMap(({ events = {}, unset = [] }) =>
    (Object.entries(events) as [EventId, readonly string[]][]).flatMap(([id, phrases]) =>
      phrases
        .filter((words) => !unset.includes(words))
        .map((words) =>
          exampleOf(
            { ...bareDelivery(words), event: { id, words } },
            EVENT_CAUSES[id],
            'event',
            words,
          ),
        ),
    ),
  ),
  ...(Object.keys(EVENT_CAUSES) as EventId[]).map((id) =>
    exampleOf({ ...bareDelivery(''), event: { id, words: '' } }, EVENT_CAUSES[id], 'event', id),
  ),
];
