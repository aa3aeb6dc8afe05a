import type { ReactNode } from 'react';

interface FigurePairProps {
  chart: ReactNode;
  table: ReactNode;
  /** Two charts: each has half of the width. */
  even?: boolean;
}

/** A chart and its table: beside each other on a wide screen and on paper, else one below the other. */
export const FigurePair = ({ chart, table, even = false }: FigurePairProps) => (
  <div className={even ? 'figure-pair figure-pair-even' : 'figure-pair'}>
    <div>{chart}</div>
    <div>{table}</div>
  </div>
);
