import { about } from '../data/about';
import { basic2 } from '../data/basic/2xx';
import { basic3 } from '../data/basic/3xx';
import { basic4 } from '../data/basic/4xx';
import { basic55 } from '../data/basic/5xx-mail-system';
import { basic50To53 } from '../data/basic/5xx-syntax-to-login';
import { listed5Up } from '../data/basic/listed-5xx-up';
import { listedTo4 } from '../data/basic/listed-to-4xx';
import { evidences, firstCaptions, secondCaptions, standings } from '../data/captions';
import { contentCauses } from '../data/causes/content';
import { recipientCauses } from '../data/causes/recipient';
import { routeCauses } from '../data/causes/route';
import { senderCauses } from '../data/causes/sender';
import { basicCauses, enhancedCauses } from '../data/code-causes';
import { commands } from '../data/commands';
import { firstDigits, outsideDigits, secondDigits } from '../data/digits';
import { headings } from '../data/headings';
import { partyNames, readers, way } from '../data/parties';
import { remarks } from '../data/remarks';
import { retries } from '../data/retries';
import { rfcs } from '../data/rfcs';
import { samples } from '../data/samples';
import { sentences } from '../data/sentences';
import { site } from '../data/site';
import { classCaptions, classes, subjectCaptions, subjects } from '../data/subjects';
import type { BasicCode, Cause, EnhancedCode, Provider } from '../data/types';

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => Number(a.code) - Number(b.code);

/** The only door to `data/`: everything else is handed what it needs from here. */
export const catalogue = {
  site,
  about,
  basic: ([...basic2, ...basic3, ...basic4, ...basic50To53, ...basic55, ...listedTo4, ...listed5Up] as BasicCode[]).sort(byCode),
  enhanced: [] as readonly EnhancedCode[],
  causes: [...recipientCauses, ...routeCauses, ...senderCauses, ...contentCauses] as readonly Cause[],
  providers: [] as readonly Provider[],
  commands,
  rfcs,
  firstDigits,
  secondDigits,
  outsideDigits,
  classes,
  subjects,
  classCaptions,
  subjectCaptions,
  way,
  partyNames,
  readers,
  firstCaptions,
  secondCaptions,
  standings,
  evidences,
  remarks,
  headings,
  retries,
  causeGroups: [
    { id: 'recipient', title: 'The address and the mailbox', causes: recipientCauses },
    { id: 'route', title: 'The way there', causes: routeCauses },
    { id: 'sender', title: 'The sender and its server', causes: senderCauses },
    { id: 'content', title: 'The message itself', causes: contentCauses },
  ],
  samples,
  sentences,
  basicCauses,
  enhancedCauses,
};
