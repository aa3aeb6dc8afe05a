import { appPages, inApp } from '@thidua/domain/base/addresses';
import { chainHeadSchema } from '@thidua/domain/log/chain';
import { logRootMail } from '@thidua/domain/wording/log-mail';
import {
  inLeafOrder,
  leafOf,
  leafPageId,
  LEAVES_PER_PAGE,
  logRootId,
  logRootSchema,
  merkleRoot,
  type Leaf,
  type LogRoot,
} from '@thidua/domain/log/root';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { localDateOf } from '@thidua/domain/base/time';
import { readAuthority } from '../frame/read-authority.ts';
import { queueMails } from '../telling/write-mail.ts';
import type { Services } from '../platform/services.ts';
import { foundPages, pages } from '../store/store.ts';

/** The ids of all authorities. */
export async function authorities({ store }: Pick<Services, 'store'>): Promise<string[]> {
  const found = await store.find({ collection: paths.units(), where: [['kind', '==', 'authority']] });
  return found.map(({ id }) => id);
}

/**
 * Publishes today's root over all chains of an authority, where there is none yet, and mails the one that stands to
 * its supervisors. Whatever is repeated, a day has one root and a supervisor one mail of it. `isNew` tells whether this
 * run made it; null where there is no such authority.
 */
export async function publishRoot(
  services: Services,
  authorityId: string,
): Promise<{ root: LogRoot; isNew: boolean } | null> {
  const { store, now } = services;
  const unit = await readAuthority(store, authorityId);
  if (!unit?.authority) return null;
  const day = localDateOf(now(), unit.authority.zone);
  const path = paths.logRoot(logRootId(authorityId, day));
  const standing = async () => (await store.load([path])).read(path, logRootSchema);

  const before = await standing();
  const isNew = before === null && (await makeRoot(services, authorityId, day));
  const root = before ?? (await standing());
  if (!root) throw new Error(`${path} was made and is not there`);
  await mailRoot(services, root, unit.name);
  return { root, isNew };
}

/** False where another run was faster. */
async function makeRoot(
  { store, now, sha256 }: Services,
  authorityId: string,
  day: LogRoot['day'],
): Promise<boolean> {
  const leaves = inLeafOrder(await readLeaves(store, authorityId));
  const root = merkleRoot(leaves, sha256);
  const rootId = logRootId(authorityId, day);
  const leafPages = Math.ceil(leaves.length / LEAVES_PER_PAGE);
  // The pages first, so that a root never stands without them.
  for (let index = 0; index < leafPages; index += 1) {
    const page = leaves.slice(index * LEAVES_PER_PAGE, (index + 1) * LEAVES_PER_PAGE);
    await store.createOnce(paths.logRootLeaf(rootId, leafPageId(root, index)), { leaves: page });
  }
  const made: LogRoot = {
    authorityId,
    day,
    root,
    chains: leaves.length,
    entries: leaves.reduce((sum, { n }) => sum + n, 0),
    leafPages,
    madeAt: now(),
  };
  return store.createOnce(paths.logRoot(rootId), made);
}

async function readLeaves(store: Services['store'], authorityId: string): Promise<Leaf[]> {
  const heads = { collection: paths.chains(), where: [['authorityId', '==', authorityId] as const] };
  const leaves: Leaf[] = [];
  for await (const found of foundPages(store, heads, 500)) {
    for (const { id, data } of found) leaves.push(leafOf(id, chainHeadSchema.parse(timestampsToDates(data))));
  }
  return leaves;
}

async function mailRoot(services: Services, root: LogRoot, authorityName: string): Promise<void> {
  const { authorityId, day } = root;
  const now = services.now();
  const checkUrl = `${services.siteOrigin()}${inApp(appPages.log())}`;
  const people = {
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', authorityId] as const],
  };
  for await (const memberships of pages(services.store, people, membershipSchema)) {
    const supervisors = memberships.filter((one) => holds(one, authorityId, 'supervisor', now));
    await queueMails(
      services,
      supervisors.map(({ email, displayName }) => ({
        authorityId,
        movementId: null,
        to: email,
        toName: displayName,
        ...logRootMail(root, { name: displayName, authorityName, checkUrl }),
        causeId: `logRoot~${logRootId(authorityId, day)}`,
        release: 'atOnce',
      })),
    );
  }
}
