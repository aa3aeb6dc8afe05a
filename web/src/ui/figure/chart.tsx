import { Skeleton, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { usePrinting } from '../printing.ts';
import type { ChartsProps } from './chart-kinds.tsx';
import { PrintedBars } from './printed-bars.tsx';

const Charts = lazy(() => import('./chart-kinds.tsx'));

/**
 * A chart; its library comes only when one is shown. Give every chart a table of the same figures beside it. A drawing keeps
 * the width of the screen when it is printed, and its letters shrink with it: bars are drawn anew for the paper.
 */
export function Chart(props: ChartsProps) {
  const isPrinting = usePrinting();
  return (
    <figure style={{ margin: 0 }}>
      <VisuallyHidden component="figcaption">{props.label}</VisuallyHidden>
      {isPrinting && props.kind === 'stackedBars' ? (
        <PrintedBars {...props} />
      ) : (
        <Suspense fallback={<Skeleton h={props.height} />}>
          <Charts {...props} />
        </Suspense>
      )}
    </figure>
  );
}
