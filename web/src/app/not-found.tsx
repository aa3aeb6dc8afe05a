import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { links } from '../ui/links.ts';
import { Page } from '../parts/page.tsx';
import { words } from './texts.ts';

export function NotFound() {
  return (
    <Page title={words.notFoundTitle}>
      <EmptyState title={words.notFound}>
        <Anchor component={Link} to={links.home()}>
          {words.backHome}
        </Anchor>
      </EmptyState>
    </Page>
  );
}
