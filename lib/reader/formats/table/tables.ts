import { MAKERS } from '../../makers/index';
import type { Table } from '../../makers/types';
import { anyTable } from './any-table';

/** Those of the makers, then anybody's. */
export const TABLES: readonly Table[] = [...MAKERS.flatMap(({ tables }) => tables ?? []), anyTable];
