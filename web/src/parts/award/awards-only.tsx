import type { ReactNode } from 'react';
import { useMovement, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../page.tsx';
import { words } from './texts.ts';

interface AwardsOnlyProps {
  title: string;
  children: (movement: OpenMovement) => ReactNode;
}

/** A page about the awards of the movement in the address; of one without awards, it says so. */
export function AwardsOnly({ title, children }: AwardsOnlyProps) {
  const movement = useMovement();
  if (movement.awards) return children(movement);
  return (
    <Page title={title}>
      <NoAwards />
    </Page>
  );
}

export const NoAwards = () => <EmptyState title={words.noAwards}>{words.noAwardsHint}</EmptyState>;
