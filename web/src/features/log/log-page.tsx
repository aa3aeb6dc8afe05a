import { Anchor, Stack, Text } from '@mantine/core';
import { logCheckers, holdsAny } from '@thidua/domain/people/membership';
import { Link } from 'react-router';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { Page } from '../../parts/page.tsx';
import { Check } from './check.tsx';
import { Roots } from './roots.tsx';
import { words } from './texts.ts';

/** Whether the log is still as it was written, for those who answer for it. */
export default function LogPage() {
  const { membership, authorityId, now } = useSession();
  if (!holdsAny(membership, authorityId, logCheckers, now())) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.deniedTitle}>
          <Stack gap="xs" align="flex-start">
            <Text>{words.denied}</Text>
            <Anchor component={Link} to={links.profile()}>
              {words.ownRolesLink}
            </Anchor>
          </Stack>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <Stack gap="lg" maw={960}>
        <Stack gap="xs">
          <Text>{words.proves}</Text>
          <Text c="dimmed">{words.provesNot}</Text>
        </Stack>
        <Check />
        <Roots />
      </Stack>
    </Page>
  );
}
