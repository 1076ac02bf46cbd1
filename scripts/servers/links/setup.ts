import type { RefusalId } from './refusals';

/** How one server is started with the lines of the page, and what it can refuse with them. */
export interface Setup {
  /** Its entries in data/servers. */
  readonly entries: readonly string[];
  readonly refusals: readonly RefusalId[];
  /** Does it write the bounce messages that the page shows? */
  readonly bounces: boolean;
  /** Writes what the lines need around them, in the files of this run and in `folder`. */
  readonly prepare: (folder: string) => void | Promise<void>;
  /** Starts it; resolves with what it says of its version. */
  readonly start: (folder: string) => Promise<string>;
}
