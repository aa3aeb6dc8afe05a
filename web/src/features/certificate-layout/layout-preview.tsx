import {
  isDrawn,
  layoutFields,
  type CertificateLayout,
  type LayoutField,
} from '@thidua/domain/award/certificate-layout';
import { words } from './texts.ts';
import { layoutFieldLabels } from '../../language/layout.ts';

/** The boxes on their paper, to scale. */
export function LayoutPreview({
  layout,
  faulty,
}: {
  layout: CertificateLayout;
  faulty: ReadonlySet<LayoutField>;
}) {
  const { paper, offset, fields } = layout;
  return (
    <svg
      role="img"
      aria-label={words.preview}
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      style={{
        width: '100%',
        maxWidth: 640,
        maxHeight: 480,
        border: '1px solid var(--mantine-color-gray-5)',
        background: '#fff',
      }}
    >
      {layoutFields
        .filter((field) => isDrawn(layout, field))
        .map((field) => {
          const { x, y, width, height } = fields[field];
          const colour = faulty.has(field) ? 'var(--mantine-color-red-7)' : 'var(--mantine-color-blue-6)';
          return (
            <g key={field} transform={`translate(${x + offset.x} ${y + offset.y})`}>
              <rect width={width} height={height} fill="none" stroke={colour} strokeWidth={0.5} />
              <text x={width / 2} y={height / 2 + 1.5} fontSize={4} textAnchor="middle" fill="#333">
                {layoutFieldLabels[field]}
              </text>
            </g>
          );
        })}
    </svg>
  );
}
