import '@mantine/charts/styles.css';
import { BarChart, LineChart } from '@mantine/charts';
import { formatNumber } from '../../language/numbers.ts';

interface ChartSeries {
  name: string;
  label: string;
  color: string;
  dashed?: boolean;
}

export interface ChartsProps {
  kind: 'lines' | 'stackedBars';
  /** What the chart shows, in words. */
  label: string;
  height: number;
  data: Record<string, string | number>[];
  /** The key of `data` that names a point or a bar. */
  axis: string;
  series: ChartSeries[];
  unit?: string;
  max?: number;
}

/** The default export that `Chart` loads. */
export default function Charts({ kind, height, data, axis, series, unit = '', max }: ChartsProps) {
  const common = {
    h: height,
    data,
    dataKey: axis,
    withLegend: true,
    legendProps: { verticalAlign: 'bottom' as const, itemSorter: null },
    valueFormatter: (value: number) => `${formatNumber(value, 1)}${unit}`,
  };
  if (kind === 'lines') {
    return (
      <LineChart
        {...common}
        series={series.map(({ dashed, ...line }) => ({
          ...line,
          ...(dashed ? { strokeDasharray: '6 4' } : {}),
        }))}
        curveType="linear"
        withDots={data.length < 2}
        xAxisProps={{ minTickGap: 32 }}
        yAxisProps={{ allowDecimals: false, ...(max === undefined ? {} : { domain: [0, max] }) }}
        lineChartProps={{ accessibilityLayer: false }}
      />
    );
  }
  return (
    <BarChart
      {...common}
      series={series.map(({ name, label, color }) => ({ name, label, color }))}
      type="stacked"
      orientation="vertical"
      yAxisProps={{ width: 140, interval: 0 }}
      xAxisProps={{ allowDecimals: false }}
      barProps={{ maxBarSize: 22 }}
    />
  );
}
