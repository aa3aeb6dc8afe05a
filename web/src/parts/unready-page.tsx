import type { ReactNode } from 'react';
import type { Live } from '../firebase/live.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LiveView } from './live-view.tsx';
import { Page } from './page.tsx';

interface UnreadyPageProps {
  live: Live<unknown>;
  title: string;
  subtitle?: ReactNode;
  breadcrumb?: readonly { label: string; to: string }[];
  /** What is said where there is no such document. */
  missing: string;
  missingHint: string;
}

/** A page whose document is awaited, cannot be had, or is not there. */
export function UnreadyPage({
  live,
  title,
  subtitle,
  breadcrumb = [],
  missing,
  missingHint,
}: UnreadyPageProps) {
  return (
    <Page title={title} subtitle={subtitle} breadcrumb={breadcrumb}>
      <LiveView live={live}>{() => <EmptyState title={missing}>{missingHint}</EmptyState>}</LiveView>
    </Page>
  );
}
