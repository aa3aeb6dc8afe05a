import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { links } from '../ui/links.ts';
import { words } from '../ui/texts.ts';
import { Page } from './page.tsx';

interface DeniedPageProps {
  title: string;
  /** For whom the page is, and what to do who should see it. */
  deniedTitle: string;
  denied: string;
}

/** In place of a page that is not for whoever opened it; leads to the roles that they have. */
export function DeniedPage({ title, deniedTitle, denied }: DeniedPageProps) {
  return (
    <Page title={title}>
      <EmptyState title={deniedTitle}>
        <Stack gap="xs" align="flex-start">
          <Text>{denied}</Text>
          <Anchor component={Link} to={links.profile()}>
            {words.ownRolesLink}
          </Anchor>
        </Stack>
      </EmptyState>
    </Page>
  );
}
