import { about } from '../data/about';
import {
  answerRetries,
  answerSentences,
  arrivalRetries,
  nothingFound,
  printedLines,
  reasonPlurals,
  stages,
  toYouRetries,
} from '../data/answer';
import { api } from '../data/api';
import { arrivals } from '../data/arrivals';
import { basic2 } from '../data/basic/2xx';
import { basic3 } from '../data/basic/3xx';
import { basic4 } from '../data/basic/4xx';
import { basic55 } from '../data/basic/5xx-mail-system';
import { basic50To53 } from '../data/basic/5xx-syntax-to-login';
import { listed5Up } from '../data/basic/listed-5xx-up';
import { listedTo4 } from '../data/basic/listed-to-4xx';
import {
  againNext,
  causeShares,
  changeKinds,
  classNext,
  detailCaption,
  directions,
  evidences,
  firstCaptions,
  kindTitles,
  misleadingCaption,
  noDigitCaption,
  noSubjectCaption,
  providerKinds,
  secondCaptions,
  standings,
  tableMarks,
  thirdCaption,
  whileTemporary,
} from '../data/captions';
import { causeChecks } from '../data/cause-checks';
import { contentCauses } from '../data/causes/content';
import { recipientCauses } from '../data/causes/recipient';
import { routeCauses } from '../data/causes/route';
import { senderCauses } from '../data/causes/sender';
import { changes } from '../data/changes';
import { clientErrors, dialogs } from '../data/client-samples';
import {
  basicCauses,
  certainCodes,
  enhancedCauses,
  ownCodes,
  saidCauses,
} from '../data/code-causes';
import { codeTexts } from '../data/code-texts';
import { commandLine } from '../data/command-line';
import { commands } from '../data/commands';
import { compare } from '../data/compare';
import { counts } from '../data/counts';
import { firstDigits, outsideDigits, secondDigits } from '../data/digits';
import { enhanced } from '../data/enhanced/index';
import { otherClassesFrom6 } from '../data/enhanced/other-classes-from-6';
import { otherClassesTo5 } from '../data/enhanced/other-classes-to-5';
import { otherTexts } from '../data/enhanced/other-texts';
import { getText, textSources } from '../data/get-text';
import { causeGroupTitles, headings, mistakeTitles } from '../data/headings';
import { helpDesk } from '../data/help-desk';
import { home } from '../data/home';
import { anchorTexts } from '../data/interface/anchors';
import { answerLabels } from '../data/interface/answer';
import { causePageTexts } from '../data/interface/cause-page';
import { codePageTexts } from '../data/interface/code-page';
import { codeTableTexts } from '../data/interface/code-table';
import { commandPageTexts } from '../data/interface/command-page';
import { copyTexts } from '../data/interface/copies';
import { copyingTexts } from '../data/interface/copying';
import { definitionSets } from '../data/interface/definition-sets';
import { dialogueTexts } from '../data/interface/dialogue';
import { familyPageTexts } from '../data/interface/family-page';
import { mythTexts } from '../data/interface/myths';
import { openDataTexts } from '../data/interface/open-data';
import { partyTexts } from '../data/interface/parties';
import { pasteFieldTexts, readingTexts } from '../data/interface/paste-field';
import { providerPageTexts } from '../data/interface/provider-page';
import { replyTexts } from '../data/interface/replies';
import { shareTexts } from '../data/interface/share';
import { sourceTexts } from '../data/interface/sources';
import { themeTexts } from '../data/interface/theme';
import { pictureTexts, titleTexts } from '../data/interface/titles';
import { unknownCodeTexts, unknownDigitTexts } from '../data/interface/unknown-code';
import { linkTexts } from '../data/link';
import { blockLists } from '../data/links/block-lists';
import { linkHosts } from '../data/links/hosts';
import { helpLinks } from '../data/links/index';
import { llmsTexts } from '../data/llms-text';
import { manyTexts } from '../data/many';
import { met } from '../data/met';
import { mistakes } from '../data/mistakes';
import { navigation } from '../data/navigation';
import { openFields } from '../data/open-fields';
import { openReplies } from '../data/open-replies';
import { commandChecks, particularTitles } from '../data/particulars';
import { answerReaders, arrivalWay, partyNames, readers, toYouWay, way } from '../data/parties';
import { pasteBox } from '../data/paste-box';
import { placeholders } from '../data/placeholders';
import { hosting, kitPages, promise } from '../data/promise';
import { providerList } from '../data/provider-list';
import { providers } from '../data/providers/index';
import { publicHosts, publicNames } from '../data/public-hosts';
import { recordRemarks, recordsNote, recordTitles } from '../data/records';
import { definedClasses } from '../data/registry/classes';
import { registry } from '../data/registry/enhanced';
import { remarks } from '../data/remarks';
import { seenReplies } from '../data/replies/index';
import { causeAgain, retries } from '../data/retries';
import { rfcs } from '../data/rfcs';
import { samples } from '../data/samples';
import { searchCaptions, searchPages } from '../data/search';
import { searchBox } from '../data/search-box';
import { sentences } from '../data/sentences';
import { mailServers } from '../data/servers/index';
import { site } from '../data/site';
import { situations } from '../data/situations';
import { classCaptions, classes, subjectCaptions, subjects } from '../data/subjects';
import { synonyms } from '../data/synonyms';
import { trust } from '../data/trust';
import type { BasicCode, Cause, Mistake } from '../data/types';
import { unreadKinds, unreadTodos } from '../data/unread';
import { why } from '../data/why';
import { wordings } from '../data/wordings/index';
import { ownName, underName, withContact } from './brand';
import { withOtherClasses } from './other-classes';

const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  Number(a.code) - Number(b.code);

const everything = {
  site: underName(site, ownName()),
  about,
  trust,
  answerSentences,
  particularTitles,
  placeholders,
  commandChecks,
  recordTitles,
  recordRemarks,
  recordsNote,
  reasonPlurals,
  arrivalRetries,
  answerRetries,
  arrivals,
  situations,
  arrivalWay,
  toYouRetries,
  toYouWay,
  nothingFound,
  pasteBox,
  printedLines,
  stages,
  api,
  counts,
  basic: (
    [
      ...basic2,
      ...basic3,
      ...basic4,
      ...basic50To53,
      ...basic55,
      ...listedTo4,
      ...listed5Up,
    ] as BasicCode[]
  ).sort(byCode),
  enhanced: withOtherClasses(enhanced, [...otherClassesTo5, ...otherClassesFrom6], otherTexts),
  causes: [
    ...recipientCauses,
    ...routeCauses,
    ...senderCauses,
    ...contentCauses,
  ] as readonly Cause[],
  providers,
  providerList,
  helpLinks,
  linkHosts,
  blockLists,
  changes,
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
  answerReaders,
  firstCaptions,
  secondCaptions,
  thirdCaption,
  noDigitCaption,
  noSubjectCaption,
  detailCaption,
  standings,
  tableMarks,
  evidences,
  classNext,
  againNext,
  misleadingCaption,
  causeShares,
  whileTemporary,
  changeKinds,
  providerKinds,
  kindTitles,
  directions,
  registry,
  definedClasses,
  otherTexts,
  mistakes: mistakes as readonly Mistake[],
  mistakeTitles,
  mailServers,
  linkTexts,
  llmsTexts,
  remarks,
  headings,
  home,
  navigation,
  met,
  compare,
  codeTexts,
  commandLine,
  getText,
  textSources,
  retries,
  causeAgain,
  causeChecks,
  causeGroups: [
    { id: 'recipient', title: causeGroupTitles.recipient, causes: recipientCauses },
    { id: 'route', title: causeGroupTitles.route, causes: routeCauses },
    { id: 'sender', title: causeGroupTitles.sender, causes: senderCauses },
    { id: 'content', title: causeGroupTitles.content, causes: contentCauses },
  ],
  samples,
  searchCaptions,
  searchPages,
  searchBox,
  sentences,
  synonyms,
  basicCauses,
  enhancedCauses,
  ownCodes,
  certainCodes,
  saidCauses,
  seenReplies,
  wordings,
  clientSamples: [...clientErrors, ...dialogs],
  openFields,
  openReplies,
  publicHosts,
  publicNames,
  unreadKinds,
  unreadTodos,
  manyTexts,
  /** Components import these themselves; here they stand for the checks. */
  interfaceTexts: {
    anchorTexts,
    answerLabels,
    causePageTexts,
    codePageTexts,
    codeTableTexts,
    commandPageTexts,
    copyingTexts,
    copyTexts,
    shareTexts,
    definitionSets,
    dialogueTexts,
    familyPageTexts,
    mythTexts,
    openDataTexts,
    partyTexts,
    pasteFieldTexts,
    pictureTexts,
    providerPageTexts,
    readingTexts,
    replyTexts,
    sourceTexts,
    themeTexts,
    titleTexts,
    unknownCodeTexts,
    unknownDigitTexts,
  },
  why,
  helpDesk,
  promise,
  hosting,
  kitPages,
};

/** The only door to `data/`: everything else is handed what it needs from here. */
export const catalogue = withContact(everything, process.env.SITE_CONTACT?.trim() ?? '');
