import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ReloadButton } from '../ui/reload-button.tsx';
import { Message } from './message.tsx';
import { words } from './texts.ts';

/** What stands in for a page that threw or could not be fetched; another address tries again. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message title={words.failedTitle} text={words.pageFailed} detail={error.message}>
        <ReloadButton />
      </Message>
    );
  }
}
