import type { Extraction } from '../../find/types';
import type { Format } from '../types';
import { readTables } from './read-tables';
import type { Sheet } from './rows';

const sheetOf = ({ message, view }: Extraction): Sheet => ({ text: message.text, view });

/** So many rows tell whether a table is one of deliveries. */
const ROWS_ASKED = 300;

/**
 * Rows between commas, semicolons or tabs: the accounting file of a mail server, the log of one, or
 * what a platform exports. Columns are found by their names.
 */
export const table: Format = {
  name: 'table',
  recognises: (extraction) =>
    readTables(sheetOf(extraction), extraction.words, ROWS_ASKED).length > 0,
  extract: (extraction) => readTables(sheetOf(extraction), extraction.words),
};
