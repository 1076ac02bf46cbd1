import type { CauseId } from '../../../data/types';
import type { PluralForms } from '../../plural';

/** Sentences about what happened, without and with an address. */
export type Starts = Readonly<Record<'start' | 'start.to' | 'tried' | 'tried.to', string>>;

/** Templates of the texts to copy, from `data/answer.ts`. */
export interface CopyTexts {
  readonly administrator: Starts & {
    readonly facts: readonly (readonly [string, string])[];
    readonly fact: string;
    readonly line: string;
    readonly think: string;
    readonly more: string;
  };
  readonly recipient: Starts &
    Readonly<
      Record<
        | 'you'
        | 'your-provider'
        | 'their-provider'
        | 'their-provider.codes'
        | 'recipient'
        | 'nobody'
        | 'probably'
        | 'byOwn'
        | 'again',
        string
      >
    > & {
      readonly because: Readonly<Partial<Record<CauseId, string>>>;
      readonly asks: Readonly<Partial<Record<CauseId, string>>>;
    };
  /** Causes with which nobody is reached at the address. */
  readonly unreachable: readonly CauseId[];
  readonly sample: Readonly<
    Record<
      'start' | 'found' | 'verdict' | 'noCode' | 'nothing' | 'format' | 'leftOut' | 'text',
      string
    >
  > & { readonly recipients: PluralForms };
}
