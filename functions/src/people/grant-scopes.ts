import type { Names } from '@thidua/domain/movement/authority';
import { namedLabels } from '@thidua/domain/wording/labels';
import { isFitting, roles, type Grants } from '@thidua/domain/people/membership';
import { clusterSchema, movementSettingsSchema } from '@thidua/domain/movement/movement';
import { clusterOfScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { unitSchema } from '@thidua/domain/movement/unit';
import type { Transaction } from '../store/store.ts';

/** A transaction, or the store itself. */
export type Reader = Pick<Transaction, 'load' | 'find'>;

interface Scope {
  name: string;
  authorityId: string;
}

/** What scopes are called and whose they are; one that is not there is left out. */
async function readScopes(reader: Reader, scopes: readonly string[]): Promise<ReadonlyMap<string, Scope>> {
  const at = scopes.map((scope) => {
    const cluster = clusterOfScope(scope);
    return cluster === null
      ? { scope, home: paths.unit(scope), cluster: null }
      : {
          scope,
          home: paths.movement(cluster.movementId),
          cluster: paths.cluster(cluster.movementId, cluster.clusterId),
        };
  });
  const wanted = new Set(at.flatMap(({ home, cluster }) => (cluster === null ? [home] : [home, cluster])));
  const documents = await reader.load([...wanted]);
  const found = new Map<string, Scope>();
  for (const { scope, home, cluster } of at) {
    if (cluster === null) {
      const unit = documents.read(home, unitSchema);
      if (unit) found.set(scope, unit);
      continue;
    }
    const movement = documents.read(home, movementSettingsSchema);
    const lead = documents.read(cluster, clusterSchema);
    if (movement && lead) found.set(scope, { name: lead.name, authorityId: movement.authorityId });
  }
  return found;
}

/** Every scope must lie in the authority, and carry only roles that its kind can have. */
export async function refuseScopes(
  reader: Reader,
  authorityId: string,
  grants: Grants,
): Promise<Result<null, 'unknownUnit' | 'notAllowed'>> {
  const scopes = await readScopes(reader, Object.keys(grants));
  for (const [scope, byRole] of Object.entries(grants)) {
    if (scopes.get(scope)?.authorityId !== authorityId) return err('unknownUnit');
    if (roles.some((role) => byRole[role] && !isFitting(scope, role, authorityId))) return err('notAllowed');
  }
  return ok(null);
}

/** Each role that is not over, with where: `Thủ trưởng đơn vị – Phường 1`. */
export async function rolesInWords(
  reader: Reader,
  grants: Grants,
  names: Names,
  now: Date,
): Promise<string[]> {
  const labels = namedLabels(names);
  const scopes = await readScopes(reader, Object.keys(grants));
  return Object.entries(grants).flatMap(([scope, byRole]) =>
    roles.flatMap((role) => {
      const grant = byRole[role];
      if (!grant || (grant.to !== null && grant.to <= now)) return [];
      const where = scopes.get(scope)?.name;
      return [where === undefined ? labels.role[role] : `${labels.role[role]} – ${where}`];
    }),
  );
}
