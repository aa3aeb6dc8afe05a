import { Button } from '@mantine/core';
import { words } from './texts.ts';

/** The way out of a page that could not be loaded. */
export function ReloadButton() {
  return (
    <Button
      onClick={() => {
        window.location.reload();
      }}
    >
      {words.reload}
    </Button>
  );
}
