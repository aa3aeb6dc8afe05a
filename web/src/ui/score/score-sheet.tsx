import { Box, Table, Text } from '@mantine/core';
import { scoreItemsOf, type AwardSettings } from '@thidua/domain/movement/award-settings';
import { totalOf } from '@thidua/domain/award/score';
import {
  scoreSections,
  sheetLayers,
  type ScoreLine,
  type ScoreSection,
  type SheetScore,
} from './score-lines.ts';
import { words } from './texts.ts';

const NUMBER_WIDTH = '3.75rem';

interface SheetProps {
  settings: Pick<AwardSettings, 'scoreTable'>;
  score: SheetScore;
  /** What the table is called by those who do not see it. */
  label: string;
}

/** A unit's score: self, cluster's and appraised side by side, with maxima, sums, and why points were changed. */
export function ScoreSheet({ settings, score, label }: SheetProps) {
  const items = scoreItemsOf(settings);
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table fz="sm" verticalSpacing={6} horizontalSpacing={6} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.item}</Table.Th>
            {sheetLayers.map((layer) => (
              <Table.Th key={layer} scope="col" ta="right" w={NUMBER_WIDTH}>
                {words.layers[layer]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {scoreSections(settings, score).map((section) => (
          <Section key={section.id} section={section} />
        ))}
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{words.total}</Table.Th>
            {sheetLayers.map((layer) => {
              const points = score[layer];
              return (
                <Table.Td key={layer} ta="right" fw={700}>
                  {words.points(points && totalOf(items, points))}
                </Table.Td>
              );
            })}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Box>
  );
}

function Section({ section: { title, maxPoints, points, lines } }: { section: ScoreSection }) {
  return (
    <Table.Tbody>
      <Table.Tr bg="gray.0">
        <Table.Th scope="rowgroup">
          {title}
          {maxPoints !== null && (
            <Text size="sm" c="dimmed">
              {words.max.criterion(maxPoints)}
            </Text>
          )}
        </Table.Th>
        {sheetLayers.map((layer) => (
          <Table.Td key={layer} ta="right" fw={600}>
            {words.points(points[layer])}
          </Table.Td>
        ))}
      </Table.Tr>
      {lines.map((line) => (
        <Line key={line.item.id} line={line} />
      ))}
    </Table.Tbody>
  );
}

/** Reasons have a row of their own, as wide as the sheet: on a phone the first column holds a few words only. */
function Line({ line: { item, points, reasons } }: { line: ScoreLine }) {
  const isExplained = reasons.length > 0;
  return (
    <>
      <Table.Tr style={isExplained ? { borderBottom: 0 } : undefined}>
        <Table.Th scope="row" fw={400}>
          {item.title}
          <Text size="sm" c="dimmed">
            {words.max[item.kind](item.maxPoints)}
          </Text>
        </Table.Th>
        {sheetLayers.map((layer) => (
          <Table.Td key={layer} ta="right" valign="top">
            {words.points(points[layer])}
          </Table.Td>
        ))}
      </Table.Tr>
      {isExplained && (
        <Table.Tr>
          <Table.Td colSpan={1 + sheetLayers.length} pt={0}>
            {reasons.map(({ layer, text }) => (
              <Text key={layer} size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {words.reason[layer](text)}
              </Text>
            ))}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
