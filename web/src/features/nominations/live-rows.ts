import { isLive } from '@thidua/domain/nomination/nomination';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';

/** What takes part in a quota: what was submitted and found valid, and has not ended or gone back. */
export const liveOf = (rows: readonly NominationRow[]): NominationRow[] =>
  rows.filter(({ record }) => record !== null && isLive(record.state));
