import type {
  BasicCode,
  Cause,
  EnhancedCode,
  Provider,
  ProviderReply,
  Source,
} from '../../data/types';
import { catalogue } from '../catalogue';
import type { Catalogue } from '../types';

const source: Source = { kind: 'list', url: 'https://www.example.com/codes' };
const advice = { person: [], administrator: [], developer: [] };
const said = { plain: 'Plain.', who: 'you', act: 'wait', advice } as const;

export const basicCode = (code: string, change: Partial<BasicCode> = {}): BasicCode => ({
  ...said,
  code,
  name: `Name of ${code}`,
  standing: 'current',
  titles: [],
  next: '',
  answers: [],
  associated: [],
  twins: [],
  wire: [],
  confused: [],
  notes: [],
  otherUses: [],
  words: [],
  sources: [source],
  ...change,
});

/** A detail ('X.1.1') in class 5, unless `change` says otherwise. */
export const enhancedCode = (code: string, change: Partial<EnhancedCode> = {}): EnhancedCode => ({
  code,
  name: `Name of ${code}`,
  registered: true,
  classes: { 5: said },
  confused: [],
  practice: [],
  notes: [],
  words: [],
  sources: [source],
  ...change,
});

export const textOfClass = said;

export const cause = (id: Cause['id'], change: Partial<Cause> = {}): Cause => ({
  ...said,
  id,
  name: `Name of ${id}`,
  because: `because of ${id}`,
  first: '',
  firstAsks: [],
  retry: 'stop',
  suppress: { yes: false, why: '' },
  related: [],
  words: [],
  sources: [source],
  ...change,
});

export const reply = (id: string, change: Partial<ProviderReply> = {}): ProviderReply => ({
  id,
  direction: 'receiving',
  match: ['x'],
  cause: 'policy',
  means: '',
  who: ['you'],
  todo: '',
  permanent: true,
  source,
  ...change,
});

export const provider = (
  id: string,
  replies: readonly ProviderReply[],
  change: Partial<Provider> = {},
): Provider => ({
  id,
  name: `Name of ${id}`,
  kind: 'mailbox',
  aliases: [],
  hosts: [],
  replies,
  ...change,
});

/** A catalogue with no codes, causes and providers but those that a test gives it. */
export const catalogueOf = (change: Partial<Catalogue>): Catalogue => ({
  ...catalogue,
  basic: [],
  enhanced: [],
  registry: [],
  causes: [],
  providers: [],
  mistakes: [],
  ...change,
});
