import { Button, Grid, Paper, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { signOut } from '../../firebase/accounts.ts';
import { useSession } from '../../reading/session.ts';
import { Page } from '../../parts/page.tsx';
import { ChangePassword } from './change-password.tsx';
import { OwnRoles } from './own-roles.tsx';
import { words } from './texts.ts';

export default function ProfilePage() {
  const { membership, authority } = useSession();
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    setBusy(true);
    await signOut();
    setBusy(false);
  };
  return (
    <Page title={words.title}>
      <Grid gap="lg" maw={1100}>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Card title={words.who}>
              <Fact label={words.name}>{membership.displayName}</Fact>
              <Fact label={words.email}>{membership.email}</Fact>
              {authority && <Fact label={words.authority}>{authority.name}</Fact>}
              <Text size="sm" c="dimmed">
                {words.whoHint}
              </Text>
            </Card>
            <Card title={words.roles}>
              <Text size="sm" c="dimmed">
                {words.rolesHint}
              </Text>
              <OwnRoles />
            </Card>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Card title={words.changeTitle}>
              <ChangePassword />
            </Card>
            <Card title={words.signOutTitle}>
              <Text size="sm" c="dimmed">
                {words.signOutHint}
              </Text>
              <Button variant="default" size="md" loading={busy} onClick={() => void leave()}>
                {words.signOut}
              </Button>
            </Card>
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg" aria-label={title}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{children}</Text>
    </div>
  );
}
