import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { labels } from '@thidua/domain/labels';
import { roles } from '@thidua/domain/membership';
import { useSession } from '../../firebase/session.ts';
import { ScopeName } from '../../ui/scope-name.tsx';
import { vi as common } from '../../ui/texts.ts';
import { standingOf, validityText } from '../../ui/validity.ts';
import type { Person } from './search.ts';
import { vi } from './texts.ts';

export type PersonAction = 'edit' | 'newLink' | 'deactivate' | 'reactivate';

interface PersonCardProps {
  person: Person;
  scopeNames: ReadonlyMap<string, string>;
  onAction: (action: PersonAction) => void;
}

export function PersonCard({ person, scopeNames, onAction }: PersonCardProps) {
  const { uid } = useSession();
  const { displayName, email, active } = person;
  return (
    <Paper component="li" withBorder p="md" bg={active ? undefined : 'gray.0'}>
      <Group align="flex-start" gap="md">
        <Stack gap={2} flex="1 1 12rem" miw={0}>
          <Group gap="xs">
            <Text fw={600}>{displayName}</Text>
            {!active && (
              <Badge color="gray" c="gray.9" variant="light" tt="none">
                {vi.inactive}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
        </Stack>
        <Stack flex="2 1 16rem" gap="xs" miw={0}>
          <HeldRoles person={person} scopeNames={scopeNames} />
        </Stack>
        <Group gap={4} flex="0 1 auto" maw={{ base: '100%', md: '24rem' }}>
          {person.id === uid ? (
            <Text size="sm" c="dimmed">
              {vi.self}
            </Text>
          ) : (
            actionsOf(active).map((action) => (
              <Button
                key={action}
                size="compact-sm"
                variant={action === 'edit' ? 'light' : 'subtle'}
                aria-label={labelOf[action](displayName)}
                onClick={() => {
                  onAction(action);
                }}
              >
                {vi[action]}
              </Button>
            ))
          )}
        </Group>
      </Group>
    </Paper>
  );
}

const actionsOf = (active: boolean): PersonAction[] =>
  active ? ['edit', 'newLink', 'deactivate'] : ['edit', 'reactivate'];

const labelOf: Record<PersonAction, (name: string) => string> = {
  edit: vi.editOf,
  newLink: vi.newLinkOf,
  deactivate: vi.deactivateOf,
  reactivate: vi.reactivateOf,
};

function HeldRoles({ person, scopeNames }: Pick<PersonCardProps, 'person' | 'scopeNames'>) {
  const { zone, now } = useSession();
  const held = Object.entries(person.grants).flatMap(([scope, byRole]) =>
    roles.flatMap((role) => {
      const grant = byRole[role];
      return grant ? [{ scope, role, grant, standing: standingOf(grant, now()) }] : [];
    }),
  );
  if (held.length === 0) return <Text c="dimmed">{vi.noRoles}</Text>;
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
