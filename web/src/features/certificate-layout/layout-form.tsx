import {
  Alert,
  Box,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  Table,
  Text,
  Title,
} from '@mantine/core';
import {
  defaultLayouts,
  isDrawn,
  isPaperSide,
  layoutFields,
  layoutFindings,
  OFFSET_MOST_MM,
  type CertificateLayout,
  type FieldLayout,
  type LayoutField,
} from '@thidua/domain/award/certificate-layout';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { downloadBase64 } from '../../ui/download.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { LayoutPreview } from './layout-preview.tsx';
import { words } from './texts.ts';
import { layoutFieldLabels, layoutFindingTexts } from '../../language/layout.ts';

const measures = ['x', 'y', 'width', 'height', 'size'] as const;
const numberOf = (typed: number | string) => (typeof typed === 'number' ? typed : Number(typed) || 0);

/** The layout as it is changed; nothing is printed by it before it is saved. */
export function LayoutForm({ movementId, saved }: { movementId: string; saved: CertificateLayout }) {
  const [layout, setLayout] = useState(saved);
  const [kept, setKept] = useState<CertificateLayout | null>(null);
  const [isFaulty, setIsFaulty] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const findings = layoutFindings(layout);
  const change = (part: Partial<CertificateLayout>) => {
    setLayout({ ...layout, ...part });
    setIsFaulty(false);
    clear();
  };
  const setField = (field: LayoutField, part: Partial<FieldLayout>) =>
    change({ fields: { ...layout.fields, [field]: { ...layout.fields[field], ...part } } });
  const isSound = () => {
    const isOne =
      findings.length === 0 && isPaperSide(layout.paper.width) && isPaperSide(layout.paper.height);
    setIsFaulty(!isOne);
    setKept(null);
    return isOne;
  };
  const save = async () => {
    if (isSound()) await ask(call('saveCertificateLayout', { movementId, layout }), () => setKept(layout));
  };
  const calibrate = async () => {
    if (!isSound()) return;
    await ask(call('exportCalibration', { movementId, layout }), ({ pdf, fileName }) =>
      downloadBase64(pdf, fileName, 'application/pdf'),
    );
  };
  return (
    <Stack gap="lg">
      <Text size="sm">{words.hint}</Text>
      <Group>
        <Text size="sm">{words.preset}</Text>
        {(['a4Full', 'blank300'] as const).map((preset) => (
          <Button
            key={preset}
            size="compact-sm"
            variant="light"
            onClick={() => change({ ...defaultLayouts[preset], offset: layout.offset })}
          >
            {words.presets[preset]}
          </Button>
        ))}
      </Group>
      <PaperFields layout={layout} onChange={change} />
      <Stack gap="xs">
        <Title order={2} size="h4">
          {words.preview}
        </Title>
        <LayoutPreview layout={layout} faulty={new Set(findings.map(({ field }) => field))} />
      </Stack>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {words.fields}
        </Title>
        <Box style={{ overflowX: 'auto' }}>
          <Table fz="sm" miw={720}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.columns.field}</Table.Th>
                <Table.Th>{words.columns.shown}</Table.Th>
                {measures.map((measure) => (
                  <Table.Th key={measure}>{words.columns[measure]}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {layoutFields.map((field) => (
                <FieldRow
                  key={field}
                  field={field}
                  layout={layout}
                  faults={findings.filter((finding) => finding.field === field).map(({ code }) => code)}
                  onChange={(part) => setField(field, part)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Box>
      </Stack>
      {kept === layout && (
        <Alert color="teal" role="status">
          {words.saved}
        </Alert>
      )}
      <ProblemAlert problem={isFaulty ? words.mend : problem} isUnknown={isUnknown && !isFaulty} />
      <Group>
        <Button loading={busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button variant="light" loading={busy} onClick={() => void calibrate()}>
          {words.calibrate}
        </Button>
      </Group>
    </Stack>
  );
}

interface PaperProps {
  layout: CertificateLayout;
  onChange: (part: Partial<CertificateLayout>) => void;
}

function PaperFields({ layout, onChange }: PaperProps) {
  const { paper, offset, background } = layout;
  return (
    <Group align="flex-start">
      <NativeSelect
        label={words.background}
        value={background}
        data={[
          { value: 'full', label: words.backgrounds.full },
          { value: 'blank', label: words.backgrounds.blank },
        ]}
        onChange={(event) =>
          onChange({ background: event.currentTarget.value === 'blank' ? 'blank' : 'full' })
        }
      />
      {(['width', 'height'] as const).map((side) => (
        <NumberInput
          key={side}
          label={words.cell(words.paper, words[side])}
          maw={200}
          clampBehavior="none"
          allowNegative={false}
          error={!isPaperSide(paper[side]) && words.paperFault}
          decimalSeparator=","
          value={paper[side]}
          onChange={(typed) => onChange({ paper: { ...paper, [side]: numberOf(typed) } })}
        />
      ))}
      {(['x', 'y'] as const).map((axis) => (
        <NumberInput
          key={axis}
          label={words.cell(words.offset, axis === 'x' ? words.offsetX : words.offsetY)}
          description={words.offsetHint}
          maw={260}
          min={-OFFSET_MOST_MM}
          max={OFFSET_MOST_MM}
          step={0.5}
          decimalSeparator=","
          value={offset[axis]}
          onChange={(typed) => onChange({ offset: { ...offset, [axis]: numberOf(typed) } })}
        />
      ))}
    </Group>
  );
}

interface RowProps {
  field: LayoutField;
  layout: CertificateLayout;
  faults: readonly (keyof typeof layoutFindingTexts)[];
  onChange: (part: Partial<FieldLayout>) => void;
}

function FieldRow({ field, layout, faults, onChange }: RowProps) {
  const box = layout.fields[field];
  const label = layoutFieldLabels[field];
  const preprinted = box.shown && !isDrawn(layout, field);
  return (
    <Table.Tr>
      <Table.Td>
        {label}
        {preprinted && (
          <Text size="sm" c="dimmed">
            {words.notPrinted}
          </Text>
        )}
        {faults.map((code) => (
          <Text key={code} size="sm" c="red.8" role="alert">
            {layoutFindingTexts[code]}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={words.cell(words.columns.shown, label)}
          checked={box.shown}
          onChange={(event) => onChange({ shown: event.currentTarget.checked })}
        />
      </Table.Td>
      {measures.map((measure) => (
        <Table.Td key={measure}>
          <NumberInput
            aria-label={words.cell(words.columns[measure], label)}
            w={90}
            {...(measure === 'size' ? { min: 6, max: 96 } : { clampBehavior: 'none', allowNegative: false })}
            decimalSeparator=","
            disabled={!box.shown || (measure === 'size' && field === 'qr')}
            value={box[measure]}
            onChange={(typed) => onChange({ [measure]: numberOf(typed) })}
          />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
