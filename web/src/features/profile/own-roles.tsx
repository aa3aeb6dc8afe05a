import { Group, Paper, Stack, Text } from '@mantine/core';
import { roles } from '@thidua/domain/people/membership';
import { useSession } from '../../reading/session.ts';
import { ScopeName } from '../../parts/scope-name.tsx';
import { words as common } from '../../ui/texts.ts';
import { standingOf, validityText } from '../../ui/validity.ts';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

const colours = { ahead: 'blue', inForce: 'teal', over: 'gray' };

/** Every role of the person, where it holds and until when; those that are over stay to be seen. */
export function OwnRoles() {
  const { membership, zone, now } = useSession();
  const held = Object.entries(membership.grants).flatMap(([scope, byRole]) =>
    roles.flatMap((role) => {
      const grant = byRole[role];
      return grant ? [{ scope, role, grant, standing: standingOf(grant, now()) }] : [];
    }),
  );
  if (held.length === 0) return <Text>{words.noRoles}</Text>;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {held.map(({ scope, role, grant, standing }) => (
        <Paper component="li" key={`${scope} ${role}`} withBorder p="sm">
          <Group justify="space-between" gap="xs">
            <div>
              <Text fw={600}>{labels.role[role]}</Text>
              <Text>
                <ScopeName scope={scope} />
              </Text>
              <Text size="sm" c="dimmed">
                {validityText(grant, zone)}
              </Text>
            </div>
            <Tag colour={colours[standing]} size="lg">
              {common.grantStanding[standing]}
            </Tag>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}
