const KB = 1024;

/**
 * What a kind of page may weigh, in bytes after brotli. A page that grows past it fails the test
 * run.
 */
export const PAGE_BUDGETS = {
  /**
   * HTML with its style inside: one request for a full first view, in the first round trip of a new
   * connection.
   */
  code: 14 * KB,
  cause: 14 * KB,
  command: 14 * KB,
  /** Every reply of a provider on one page, to be found with the browser’s own search. */
  provider: 24 * KB,
  /** Lists and explanations. */
  other: 20 * KB,
  /**
   * HTML with the whole table, before any script. Half a KB are words that name providers: with them
   * '550 gmail microsoft' is told from a reply before anything has loaded. The script for a code in the
   * address is in it and not in every page with a search: those of codes have no room for it.
   */
  home: 19.75 * KB,
  /** Nine sample texts stand in it, so that nothing has to be fetched for them. */
  bounce: 11 * KB,
  /**
   * The names of all codes and of the pages with a name, to tell which one was meant, and how to read
   * three numbers by oneself.
   */
  'not found': 15.5 * KB,
} as const;

export type PageKind = keyof typeof PAGE_BUDGETS;

/**
 * What a visitor’s browser loads besides the HTML, in bytes after brotli (the pack for offline use
 * is already compressed).
 */
export const LOAD_BUDGETS = {
  /**
   * With the frame of an answer, so that no file has to come after a paste, and with what tells a
   * search from a message: a paste must not get into the address. A third of a KB has Back and Forward
   * lead to the texts that were read. A tenth shows what a provider means by a code before what it
   * means on its own.
   */
  'scripts of home, first load': 26.35 * KB,
  /**
   * With how other languages say that a mailbox is full, or that there is none. A quarter of a KB
   * finds names whose spaces stand elsewhere.
   */
  'search, on first focus': 47 * KB,
  /**
   * More than half of it are words: those of the catalogue, of fifteen languages, of ninety programs
   * and sending services. A sixth of it is what the judge has learned, of how words begin and of
   * pairs of words as well, with which more of the unseen replies are right. 17 KB read what a reply tells
   * beyond its cause, and answers of name servers. Three quarters of a KB mark each line of a log that
   * says the same, tell how long it has tried, and fit steps to what the text says. Half a KB tells
   * what a queue’s own settings hold back, and whether a job is tried again. One KB tells whose login an
   * interface has refused, which kind a feedback report is of, and what filters of the own server
   * refuse; one more are the words of four hundred replies. One and a half
   * are titles of codes, and who acts by the page of each. Half a KB reads logs in posts, and faults that
   * a program or a server tells of itself; half a KB more knows refused keys of services, and messages that are held. Only whoever pastes loads it, beside the page.
   */
  'reader with its catalogue': 255 * KB,
  /**
   * Advice, the sentences about codes, what each provider means by each of its replies, and where to
   * ask: loaded beside the reader, before a paste, for a later file would tell which provider it was.
   * A quarter of a KB says what to put into a command that the text leaves open, two what the page of
   * a code asks for, five what stopped a program before any server answered; a quarter more what holds a message, and what a
   * server calls itself.
   */
  'texts of the answer': 80.5 * KB,
  /**
   * What copies an answer and covers names in it, with the fields, greetings and closings of fifteen
   * languages, the menu that offers all this and its sentences, the notes at marks, and the table of
   * many deliveries: asked for together with the reader.
   */
  'copying and covering': 26.5 * KB,
  'reader of .msg files': 14 * KB,
  /**
   * All pages but the comparisons, those for whoever links here or keeps a help desk among them. The causes
   * of each code are counted over all replies that were seen: two KB.
   */
  'offline download': 1054 * KB,
} as const;

export type Load = keyof typeof LOAD_BUDGETS;
