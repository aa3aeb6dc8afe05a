import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { adoptionSchema, spreadOf } from '@thidua/domain/exemplar/adoption';
import { clusterSchema, participantSchema } from '@thidua/domain/movement/movement';
import { scopesOf, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { AdoptDialog, AdoptionState } from './adoption-dialogs.tsx';
import { adoptionsOf } from '../../reading/exemplar-queries.ts';
import { words } from './texts.ts';

interface SpreadProps {
  movement: OpenMovement;
  exemplarId: string;
  ownerId: string;
  isPublished: boolean;
}

/** How far a model has spread: the units that took it up, by cluster, with what came of it. */
export function Spread({ movement, exemplarId, ownerId, isPublished }: SpreadProps) {
  const live = useLiveQuery(adoptionsOf(movement.id, exemplarId), adoptionSchema);
  const clusters = useLiveQuery(
    { path: paths.clusters(movement.id), orderBy: [['name', 'asc']] },
    clusterSchema,
  );
  const nameOf = (clusterId: string | null) =>
    (clusters.status === 'ready' ? clusters.data.find(({ id }) => id === clusterId)?.name : undefined) ??
    words.noCluster;
  const taken = live.status === 'ready' ? live.data.map(({ unitId }) => unitId) : null;
  return (
    <section aria-labelledby="spread">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id="spread">
          {words.spreadTitle}
        </Title>
        {isPublished && movement.status === 'open' && taken !== null && (
          <Adopt movement={movement} exemplarId={exemplarId} not={[ownerId, ...taken]} />
        )}
      </Group>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <Text>{words.spreadNone}</Text>
          ) : (
            <Stack gap="md">
              {spreadOf(found).map(({ clusterId, adoptions }) => (
                <Paper key={clusterId ?? ''} withBorder p="md">
                  <Title order={3} size="h5" mb="xs">
                    {words.cluster(nameOf(clusterId), adoptions.length)}
                  </Title>
                  <Stack gap="sm">
                    {adoptions.map(({ id, unitName, state, plan, outcome }) => (
                      <div key={id}>
                        <Group gap="xs">
                          <Text fw={600}>{unitName}</Text>
                          <AdoptionState state={state} />
                        </Group>
                        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                          {outcome === '' ? words.plan(plan) : words.outcomeIs(outcome)}
                        </Text>
                      </div>
                    ))}
                  </Stack>
                </Paper>
              ))}
            </Stack>
          )
        }
      </LiveView>
    </section>
  );
}

/** For the first of somebody's units that has not taken it up; another is chosen in the dialog. */
function Adopt({
  movement,
  exemplarId,
  not,
}: {
  movement: OpenMovement;
  exemplarId: string;
  not: readonly string[];
}) {
  const { membership, now } = useSession();
  const [isOpen, setOpen] = useState(false);
  const mine = [...new Set(unitRoles.flatMap((role) => scopesOf(membership, role, now())))];
  const units = mine.filter((unitId) => !not.includes(unitId));
  const [first] = units;
  const participant = useLiveDoc(
    first === undefined ? null : paths.participant(movement.id, first),
    participantSchema,
  );
  if (first === undefined || (participant.status !== 'ready' && !isOpen)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.adopt}</Button>
      {isOpen && (
        <AdoptDialog
          movementId={movement.id}
          exemplarId={exemplarId}
          units={units}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
