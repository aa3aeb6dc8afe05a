import { Stack, Text } from '@mantine/core';
import { logCheckers, holdsAny } from '@thidua/domain/people/membership';
import { useSession } from '../../reading/session.ts';
import { DeniedPage } from '../../parts/denied-page.tsx';
import { Page } from '../../parts/page.tsx';
import { Check } from './check.tsx';
import { Roots } from './roots.tsx';
import { words } from './texts.ts';

/** Whether the log is still as it was written, for those who answer for it. */
export default function LogPage() {
  const { membership, authorityId, now } = useSession();
  if (!holdsAny(membership, authorityId, logCheckers, now())) {
    return <DeniedPage title={words.title} deniedTitle={words.deniedTitle} denied={words.denied} />;
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
