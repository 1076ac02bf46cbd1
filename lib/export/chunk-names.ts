/**
 * What stands in one chunk of the site's scripts and in no other: the framework names its chunks by
 * their content, so a chunk that is to be weighed has to say itself what it is.
 */

/** Names of streams that only a reader of Outlook's .msg files looks for. */
export const MSG_STREAM = '__substg1.';

/** Exported by what copies and covers an answer; no text for visitors. */
export const ANSWER_TOOLS = 'chunk:answer-tools';
