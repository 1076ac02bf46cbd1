interface Choice {
  readonly label: string;
  /** What is said once it is on the clipboard. */
  readonly done: string;
}

/** What the share menu and a shared or printed answer say, from `data/share.ts`. */
export interface ShareTexts {
  readonly open: string;
  readonly hide: string;
  readonly choices: Readonly<
    Record<'administrator' | 'recipient' | 'markdown' | 'json' | 'link', Choice>
  >;
  readonly print: string;
  readonly unreachable: string;
  readonly failed: string;
  readonly report: Readonly<
    Record<'open' | 'intro' | 'sample' | 'copy' | 'done' | 'send' | 'nowhere', string>
  >;
  readonly shared: string;
  /** `{address}` and `{date}` */
  readonly printed: string;
  /** `{addresses}` */
  readonly recipients: string;
}
