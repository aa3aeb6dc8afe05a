import { Anchor, Group, List, Text } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import type { Participant } from '@thidua/domain/movement/movement';
import type { Role } from '@thidua/domain/people/membership';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { nominationsOfCluster, nominationsOfUnit } from '../../reading/nomination/nomination-queries.ts';
import { nominationViewer } from '../../reading/nomination/unit-nominations.ts';
import { NominationBadge } from '../../ui/award/award-badges.tsx';
import { links } from '../../ui/links.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { words } from './texts.ts';

interface RestingProps {
  movementId: string;
  participant: Pick<Participant, 'unitId' | 'clusterId'>;
  roles: readonly Role[];
}

/** From a registration or a report to the nominations that rest on it: those of its unit. */
export function RestingNominations({ movementId, participant, roles }: RestingProps) {
  const { unitId, clusterId } = participant;
  const isLead = nominationViewer(roles) === 'lead';
  // A cluster's lead may ask for the cluster's only.
  const found = useLiveQuery(
    isLead ? nominationsOfCluster(movementId, clusterId) : nominationsOfUnit(movementId, unitId),
    nominationSchema,
  );
  const own = found.status === 'ready' ? found.data.filter((one) => one.unitId === unitId) : [];
  if (own.length === 0) return null;
  return (
    <FormSection id="resting" title={words.restingTitle}>
      <Text size="sm" c="dimmed">
        {words.restingHint}
      </Text>
      <List size="sm" spacing={4}>
        {own.toSorted(compareNominees).map((one) => (
          <List.Item key={one.id}>
            <Group gap="xs">
              <Anchor component={Link} size="sm" to={links.nomination(movementId, one.id)}>
                {nomineeName(one)}
              </Anchor>
              <NominationBadge nomination={one} />
            </Group>
          </List.Item>
        ))}
      </List>
    </FormSection>
  );
}
