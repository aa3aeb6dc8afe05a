import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { links } from '../ui/links.ts';
import { Page } from '../ui/page.tsx';
import { vi } from './texts.ts';

export function NotFound() {
  return (
    <Page title={vi.notFoundTitle}>
      <EmptyState title={vi.notFound}>
        <Anchor component={Link} to={links.home()}>
          {vi.backHome}
        </Anchor>
      </EmptyState>
    </Page>
  );
}
