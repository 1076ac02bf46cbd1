import * as causes from './causes';
import * as changes from './changes';
import * as classes from './classes';
import * as codeCauses from './code-causes';
import * as codes from './codes';
import * as examples from './examples';
import * as links from './links';
import { textsArePlain } from './plain-words';
import * as replies from './replies';
import * as replyAdvice from './reply-advice';
import * as seenLabels from './seen-labels';
import * as seenPrivacy from './seen-privacy';
import {
  fragmentsLeaveNoWordOut,
  pagesAreOfWhoSpeaks,
  seenProvidersGoByTheirIds,
  seenRepliesHoldTheirFragment,
} from './seen-providers';
import * as servers from './servers';
import * as sourcedPairs from './sourced-pairs';
import * as sources from './sources';
import * as standing from './standing';
import * as texts from './texts';
import type { Check } from './types';

/** Every check over the data, by name. */
export const checks: Readonly<Record<string, Check>> = {
  ...codes,
  ...sourcedPairs,
  ...classes,
  ...causes,
  ...codeCauses,
  ...examples,
  ...texts,
  textsArePlain,
  ...sources,
  ...standing,
  ...replies,
  ...replyAdvice,
  ...links,
  ...changes,
  ...servers,
  ...seenLabels,
  ...seenPrivacy,
  seenProvidersGoByTheirIds,
  seenRepliesHoldTheirFragment,
  fragmentsLeaveNoWordOut,
  pagesAreOfWhoSpeaks,
};
