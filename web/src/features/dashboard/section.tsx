import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

/** A titled part of the dashboard. */
export function Section({
  title,
  children,
  onSecondPage = false,
}: {
  title: string;
  children: ReactNode;
  /** Printed, it begins the second page. */
  onSecondPage?: boolean;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={onSecondPage ? 'second-page' : undefined}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
