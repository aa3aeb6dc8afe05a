import { Anchor, Group, Text } from '@mantine/core';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveQuery } from '../../../firebase/live.ts';
import { links } from '../../../ui/links.ts';
import type { CaseScope } from '../frame/scope.ts';
import { nextWaiting, waitingUnits } from './waiting-queries.ts';
import { words } from './texts.ts';

/** For the office, once this one is dealt with: the next unit whose same case waits to be received. */
export function NextWaiting({ scope }: { scope: CaseScope }) {
  const { movementId, unitId, caseId } = scope.caseRef;
  const live = useLiveQuery(waitingUnits(movementId, caseId), unitRecordSchema);
  if (live.status !== 'ready') return null;
  const others = live.data.filter((record) => record.unitId !== unitId);
  const next = nextWaiting(others, { name: scope.participant.name, order: scope.record?.order ?? '' });
  if (!next) return <Text size="sm">{words.case.noneWaiting}</Text>;
  return (
    <Group gap="xs">
      <Anchor component={Link} to={links.case(movementId, next.unitId, caseId)} fw={600}>
        {words.case.nextWaiting(next.name)}
      </Anchor>
      <Text size="sm" c="dimmed">
        {words.case.waitingLeft(others.length)}
      </Text>
    </Group>
  );
}
