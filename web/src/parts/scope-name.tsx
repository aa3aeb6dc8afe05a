import { clusterSchema } from '@thidua/domain/movement/movement';
import { clusterOfScope } from '@thidua/domain/people/cluster-scope';
import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { useLiveDoc } from '../firebase/live.ts';
import { useSession } from '../reading/session.ts';
import { words } from '../ui/texts.ts';

/** The name of what a grant's scope stands for; `known` spares reading what the page has read already. */
export function ScopeName({ scope, known }: { scope: string; known?: ReadonlyMap<string, string> }) {
  const { authority, authorityId, movements } = useSession();
  const cluster = clusterOfScope(scope);
  const name = known?.get(scope) ?? (scope === authorityId ? authority?.name : undefined);
  const isToRead = name === undefined;
  const unit = useLiveDoc(isToRead && !cluster ? paths.unit(scope) : null, unitSchema);
  const found = useLiveDoc(
    isToRead && cluster ? paths.cluster(cluster.movementId, cluster.clusterId) : null,
    clusterSchema,
  );
  const live = cluster ? found : unit;
  const said = name ?? (live.status === 'ready' ? live.data.name : nameless(live.status));
  const movement = movements.find(({ id }) => id === cluster?.movementId);
  return movement && movements.length > 1 ? `${said} (${movement.shortTitle})` : said;
}

const nameless = (status: 'loading' | 'missing' | 'denied' | 'failed') =>
  status === 'loading' ? words.loading : words.unknownScope;
