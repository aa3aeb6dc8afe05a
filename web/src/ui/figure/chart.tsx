import { Skeleton, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { ChartsProps } from './chart-kinds.tsx';

const Charts = lazy(() => import('./chart-kinds.tsx'));

/** A chart; its library comes only when one is shown. Give every chart a table of the same figures beside it. */
export function Chart(props: ChartsProps) {
  return (
    <figure style={{ margin: 0 }}>
      <VisuallyHidden component="figcaption">{props.label}</VisuallyHidden>
      <Suspense fallback={<Skeleton h={props.height} />}>
        <Charts {...props} />
      </Suspense>
    </figure>
  );
}
