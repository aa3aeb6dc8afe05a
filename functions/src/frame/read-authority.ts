import { paths } from '@thidua/domain/base/paths';
import type { Names } from '@thidua/domain/movement/authority';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import { namesOf } from '@thidua/domain/wording/names';
import type { Transaction } from '../store/store.ts';

/** A transaction, or the store itself. */
type Reader = Pick<Transaction, 'load'>;

export async function readAuthority(reader: Reader, authorityId: string): Promise<Unit | null> {
  const path = paths.unit(authorityId);
  return (await reader.load([path])).read(path, unitSchema);
}

/** What the authority calls its offices and officers, as its letters, notices and files say it. */
export const readNames = async (reader: Reader, authorityId: string): Promise<Names> =>
  namesOf(await readAuthority(reader, authorityId));
