import './printed-bars.css';
import { getThemeColor, useMantineTheme } from '@mantine/core';
import { formatNumber } from '../../language/numbers.ts';
import type { ChartsProps } from './chart-kinds.tsx';

/** Stacked bars as paper takes them: as wide as the paper leaves room for, in letters that can be read. */
export function PrintedBars({ data, axis, series }: Pick<ChartsProps, 'data' | 'axis' | 'series'>) {
  const theme = useMantineTheme();
  const sumOf = (row: ChartsProps['data'][number]) =>
    series.reduce((sum, { name }) => sum + Number(row[name] ?? 0), 0);
  const most = Math.max(1, ...data.map(sumOf));
  const colored = series.map((one) => ({ ...one, color: getThemeColor(one.color, theme) }));
  return (
    <div className="printed-bars">
      <ul>
        {colored.map(({ name, label, color }) => (
          <li key={name}>
            <i style={{ background: color }} /> {label}
          </li>
        ))}
      </ul>
      {data.map((row) => (
        <div key={String(row[axis])} className="printed-bar">
          <span>{row[axis]}</span>
          <span>
            {colored.map(({ name, color }) => (
              <i
                key={name}
                style={{ background: color, width: `${(Number(row[name] ?? 0) / most) * 100}%` }}
              />
            ))}
          </span>
          <span>{formatNumber(sumOf(row))}</span>
        </div>
      ))}
    </div>
  );
}
