import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a form under its own heading. */
export function FormSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-labelledby={`${id}-title`}>
      <Title order={2} size="h4" id={`${id}-title`}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
