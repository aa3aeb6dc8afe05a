import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { accountStateOf } from '@thidua/domain/people/account';
import { roles } from '@thidua/domain/people/membership';
import { useSession } from '../../reading/session.ts';
import { ScopeName } from '../../parts/scope-name.tsx';
import { words as common } from '../../ui/texts.ts';
import { standingOf, validityText } from '../../ui/validity.ts';
import { actionsOf, type PersonAction } from './actions.ts';
import { isOfAuthority, type Keeper } from './keeper.ts';
import type { Person } from './search.ts';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

interface PersonCardProps {
  person: Person;
  scopeNames: ReadonlyMap<string, string>;
  keeper: Keeper;
  onAction: (action: PersonAction) => void;
}

export function PersonCard({ person, scopeNames, keeper, onAction }: PersonCardProps) {
  const { uid, now } = useSession();
  const { displayName, email } = person;
  const state = accountStateOf(person);
  return (
    <Paper component="li" withBorder p="md" bg={state === 'off' ? 'gray.0' : undefined}>
      <Group align="flex-start" gap="md">
        <Stack gap={2} flex="1 1 12rem" miw={0}>
          <Group gap="xs">
            <Text fw={600}>{displayName}</Text>
            <StateBadge person={person} />
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
          {state === 'pending' && <Text size="sm">{words.pendingHint}</Text>}
        </Stack>
        <Stack flex="2 1 16rem" gap="xs" miw={0}>
          <HeldRoles person={person} scopeNames={scopeNames} />
        </Stack>
        <Group gap={4} flex="0 1 auto" maw={{ base: '100%', md: '24rem' }}>
          {person.id === uid ? (
            <Text size="sm" c="dimmed">
              {words.self}
            </Text>
          ) : (
            actionsOf(person, keeper, now()).map((action) => (
              <Button
                key={action}
                size="compact-sm"
                variant={action === 'edit' ? 'light' : 'subtle'}
                aria-label={words.actionOf[action](displayName)}
                onClick={() => {
                  onAction(action);
                }}
              >
                {words.action[action]}
              </Button>
            ))
          )}
          {person.id !== uid && keeper.role === 'office' && isOfAuthority(person, now()) && (
            <Text size="sm" c="dimmed">
              {words.keptByAdmin}
            </Text>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

function StateBadge({ person }: { person: Person }) {
  const state = accountStateOf(person);
  if (state === 'active') return null;
  const isPending = state === 'pending';
  return (
    <Badge
      color={isPending ? 'orange' : 'gray'}
      c={isPending ? 'orange.9' : 'gray.9'}
      variant="light"
      tt="none"
    >
      {isPending ? words.pending : person.invitation === 'withdrawn' ? words.withdrawn : words.inactive}
    </Badge>
  );
}

function HeldRoles({ person, scopeNames }: Pick<PersonCardProps, 'person' | 'scopeNames'>) {
  const { zone, now } = useSession();
  const held = Object.entries(person.grants).flatMap(([scope, byRole]) =>
    roles.flatMap((role) => {
      const grant = byRole[role];
      return grant ? [{ scope, role, grant, standing: standingOf(grant, now()) }] : [];
    }),
  );
  if (held.length === 0) return <Text c="dimmed">{words.noRoles}</Text>;
  return held.map(({ scope, role, grant, standing }) => (
    <div key={`${scope} ${role}`}>
      <Text>
        {labels.role[role]} – <ScopeName scope={scope} known={scopeNames} />
      </Text>
      <Text size="sm" c={standing === 'inForce' ? 'dimmed' : 'orange.9'}>
        {standing === 'inForce' ? '' : `${common.grantStanding[standing]}: `}
        {validityText(grant, zone)}
      </Text>
    </div>
  ));
}
