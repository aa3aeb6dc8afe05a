import { Anchor, Text } from '@mantine/core';
import { Link, Outlet } from 'react-router';
import { useSession } from '../reading/session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { links } from '../ui/links.ts';
import { words } from './texts.ts';

/** What stands below the address of a movement; one that is not there, or not for this person, is said here once. */
export function MovementRoute() {
  const { movement } = useSession();
  if (movement) return <Outlet />;
  return (
    <EmptyState title={words.notFoundTitle}>
      <Text>{words.noSuchMovement}</Text>
      <Anchor component={Link} to={links.home()}>
        {words.backHome}
      </Anchor>
    </EmptyState>
  );
}
