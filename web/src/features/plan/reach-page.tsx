import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { holds } from '@thidua/domain/people/membership';
import { useEffect, useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { Page } from '../../parts/page.tsx';
import { useMovement, useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

type Units = CallableResponse<'planReach'>['units'];

/** Who of each unit has opened the plan since it was launched. */
export default function ReachPage() {
  const movement = useMovement();
  const { membership, now } = useSession();
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      breadcrumb={[{ label: words.plan, to: links.plan(movement.id) }]}
    >
      {isOffice ? (
        <Reach movementId={movement.id} zone={movement.zone} />
      ) : (
        <EmptyState title={words.officeOnly}>{words.officeOnlyHint}</EmptyState>
      )}
    </Page>
  );
}

const hasOpened = ({ people }: Units[number]) => people.some(({ openedAt }) => openedAt !== null);

function Reach({ movementId, zone }: { movementId: string; zone: string }) {
  const [asks, setAsks] = useState(0);
  const [told, setTold] = useState<Awaited<ReturnType<typeof call<'planReach'>>> | null>(null);
  useEffect(() => {
    let wanted = asks >= 0;
    const load = async () => {
      const answer = await call('planReach', { movementId });
      if (wanted) setTold(answer);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [asks, movementId]);
  const units = told?.ok ? told.value.units : null;
  const opened = units?.filter(hasOpened) ?? [];
  const waiting = units?.filter((unit) => !hasOpened(unit)) ?? [];
  return (
    <Stack gap="md">
      <ProblemAlert problem={told?.ok === false ? told.error.text : null} isUnknown={false} />
      {units && <Text fw={600}>{words.standing(opened.length, units.length)}</Text>}
      <Group>
        <Button variant="default" loading={told === null} onClick={() => setAsks(asks + 1)}>
          {words.reload}
        </Button>
      </Group>
      {[...waiting, ...opened].map((unit) => (
        <Paper withBorder p="sm" key={unit.unitId}>
          <Group justify="space-between" gap="xs">
            <Text fw={600}>{unit.name}</Text>
            <Tag colour={hasOpened(unit) ? 'teal' : unit.people.length === 0 ? 'red' : 'orange'}>
              {hasOpened(unit) ? words.opened : unit.people.length === 0 ? words.nobody : words.notOpened}
            </Tag>
          </Group>
          {unit.people.map(({ name, openedAt }, index) => (
            <Text size="sm" key={`${index} ${name}`}>
              {openedAt === null
                ? words.notYet(name)
                : words.openedAt(name, formatInstant(new Date(openedAt), zone))}
            </Text>
          ))}
          {!hasOpened(unit) && unit.phone !== '' && <Text size="sm">{words.phone(unit.phone)}</Text>}
        </Paper>
      ))}
    </Stack>
  );
}
