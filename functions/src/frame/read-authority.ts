import { paths } from '@thidua/domain/base/paths';
import type { Names } from '@thidua/domain/movement/authority';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { namesOf } from '@thidua/domain/wording/names';
import { foundPages, type Store, type Transaction } from '../store/store.ts';

/** A transaction, or the store itself. */
type Reader = Pick<Transaction, 'load'>;

export async function readAuthority(reader: Reader, authorityId: string): Promise<Unit | null> {
  const path = paths.unit(authorityId);
  return (await reader.load([path])).read(path, unitSchema);
}

/** What the authority calls its offices and officers, as its letters, notices and files say it. */
export const readNames = async (reader: Reader, authorityId: string): Promise<Names> =>
  namesOf(await readAuthority(reader, authorityId));

const UNITS_A_PAGE = 1000;

/** Every unit of an authority, its own included, by id. */
export async function readUnits(store: Store, authorityId: string): Promise<Map<string, Unit>> {
  const units = new Map<string, Unit>();
  const query = { collection: paths.units(), where: [['authorityId', '==', authorityId]] } as const;
  for await (const page of foundPages(store, query, UNITS_A_PAGE)) {
    for (const { id, data } of page) units.set(id, unitSchema.parse(timestampsToDates(data)));
  }
  return units;
}
