import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import { paths } from '@thidua/domain/base/paths';
import { ids } from './actors.ts';
import type { World } from './world.ts';

const entry = chainEntrySchema.parse({
  n: 1,
  at: new Date(),
  uid: 'unitHead',
  role: 'unitHead',
  action: 'submit',
  before: 'draft',
  after: 'submitted',
  detailHash: '',
  prev: '',
  hash: '',
  detail: null,
});
const head = (movementId: string | null, unitId: string | null) =>
  chainHeadSchema.parse({ n: 1, hash: '', authorityId: ids.authority, movementId, unitId });

/** A chain of one entry. */
export const chain = (chainId: string, movementId: string | null, unitId: string | null): World => ({
  [paths.chain(chainId)]: head(movementId, unitId),
  [paths.chainEntry(chainId, 1)]: entry,
});
