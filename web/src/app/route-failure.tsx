import { Button } from '@mantine/core';
import { useRouteError } from 'react-router';
import { Message } from './message.tsx';
import { vi } from './texts.ts';

/** What stands in for a page that threw or could not be fetched. */
export function RouteFailure() {
  const error = useRouteError();
  return (
    <Message
      title={vi.failedTitle}
      text={vi.pageFailed}
      detail={error instanceof Error ? error.message : String(error)}
    >
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {vi.reload}
      </Button>
    </Message>
  );
}
