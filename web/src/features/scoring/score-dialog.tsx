import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { AwardSettings, ScoreItem } from '@thidua/domain/award-settings';
import { findingText } from '@thidua/domain/labels';
import type { Finding } from '@thidua/domain/finding';
import { paths } from '@thidua/domain/paths';
import { parseReport } from '@thidua/domain/report';
import { baseOf, type Score, type ScoreLayer } from '@thidua/domain/score';
import { versionSchema } from '@thidua/domain/submission-case';
import { REGISTRATION_CASE } from '@thidua/domain/paths';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../firebase/session.ts';
import { LiveView } from '../../ui/live-view.tsx';
import { vi as shared } from '../../ui/texts.ts';
import { readScore, typedFrom, type TypedScore } from './score-input.ts';
import type { ScoredUnit } from './score-table.tsx';
import { finalReportOf, layerOf, type ScoredCluster } from '../../firebase/scoring-rights.ts';
import { vi } from './texts.ts';

interface DialogProps {
  movement: OpenMovement;
  cluster: ScoredCluster;
  unit: ScoredUnit;
  units: readonly ScoredUnit[];
  onOpen: (unitId: string | null) => void;
}

/** One unit's score, layer by layer; the viewer's own layer can be written. */
export function ScoreDialog(props: DialogProps) {
  const { movement, unit, onOpen } = props;
  const report = finalReportOf(movement, unit.record);
  const live = useLiveDoc(
    report && !unit.score
      ? paths.version(movement.id, unit.record.unitId, report.caseId, report.version)
      : null,
    versionSchema,
  );
  return (
    <Modal
      opened
      size="lg"
      onClose={() => onOpen(null)}
      title={vi.scoreUnit(unit.record.name)}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      {unit.score ? (
        <Form {...props} known={unit.score} self={unit.score.self} />
      ) : (
        <LiveView live={live}>
          {(version) => <Form {...props} known={null} self={selfScores(movement, unit, version?.content)} />}
        </LiveView>
      )}
    </Modal>
  );
}

function selfScores(
  movement: OpenMovement,
  { record }: ScoredUnit,
  content: unknown,
): Record<string, number> {
  const period = movement.reportingPeriods.find(({ kind }) => kind === 'final');
  const targets = record.cases[REGISTRATION_CASE]?.targets ?? [];
  const parsed = period && parseReport(content, { targets, criteria: movement.criteria.collective, period });
  return parsed?.ok ? parsed.value.selfScores : {};
}

type FormProps = DialogProps & { known: Score | null; self: Record<string, number> };

function Form(props: FormProps) {
  const { movement, cluster, unit, known, self } = props;
  const { membership, now } = useSession();
  const layer = layerOf({ membership, now: now() }, movement, cluster, unit.record.unitId);
  if (!movement.awards) return null;
  if (layer === null || layer === 'ownUnit')
    return <ReadOnly awards={movement.awards} known={known} self={self} />;
  return <Writable {...props} awards={movement.awards} layer={layer} />;
}

function Writable(props: FormProps & { awards: AwardSettings; layer: ScoreLayer }) {
  const { movement, unit, units, onOpen, known, self, awards, layer } = props;
  const base = baseOf({ self, cluster: known?.cluster ?? null }, layer);
  const [typed, setTyped] = useState<TypedScore>(() =>
    typedFrom(awards, base, known?.[layer] ?? null, known?.reasons[layer] ?? {}),
  );
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { points, reasons, total, faults } = readScore(awards, base, typed);
  const unreadable = [...faults.values()].some(({ code }) => code !== 'reasonForChange');
  const next = units.find(
    ({ record, score }) =>
      record.unitId !== unit.record.unitId && !score?.[layer] && finalReportOf(movement, record) !== null,
  );
  const save = async (goOn: boolean) => {
    setAsked(true);
    if (faults.size > 0) return;
    setBusy(true);
    setProblem(null);
    const result = await call('scoreUnit', {
      movementId: movement.id,
      unitId: unit.record.unitId,
      layer,
      seq: known?.seq ?? 0,
      points,
      reasons,
    });
    setBusy(false);
    if (result.ok) onOpen(goOn && next ? next.record.unitId : null);
    else setProblem(result.error.text);
  };
  return (
    <Stack gap="md">
      <Text size="sm">{vi.base[layer]}</Text>
      {awards.scoreTable.map((group) => (
        <Stack key={group.id} gap="sm">
          <Title order={3} size="h5">
            {group.title}
          </Title>
          {group.items.map((item) => (
            <ItemFields
              key={item.id}
              item={item}
              beforeText={vi.before[base === self ? 'self' : 'cluster'](base[item.id] ?? 0)}
              typed={typed}
              onChange={setTyped}
              changed={points[item.id] !== (base[item.id] ?? 0)}
              fault={asked ? faults.get(item.id) : undefined}
            />
          ))}
        </Stack>
      ))}
      <Text fw={600}>{unreadable ? vi.noTotal : vi.total(total)}</Text>
      {asked && faults.size > 0 && (
        <Alert color="red" role="alert">
          {vi.mend(faults.size)}
        </Alert>
      )}
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant={next ? 'light' : 'filled'} loading={busy} onClick={() => void save(false)}>
          {vi.save}
        </Button>
        {next && (
          <Button loading={busy} onClick={() => void save(true)}>
            {vi.saveNext}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

interface FieldsProps {
  item: ScoreItem;
  /** What stood there before this layer, and whose it is. */
  beforeText: string;
  typed: TypedScore;
  onChange: (typed: TypedScore) => void;
  changed: boolean;
  fault: Finding | undefined;
}

function ItemFields({ item, beforeText, typed, onChange, changed, fault }: FieldsProps) {
  const { id, kind, title, maxPoints } = item;
  const atReason = fault?.code === 'reasonForChange';
  const text = fault ? findingText(fault) : null;
  return (
    <Stack gap={4}>
      <TextInput
        label={title}
        description={[vi.max(maxPoints), beforeText, kind === 'penalty' ? vi.penaltyHint : '']
          .filter(Boolean)
          .join(' · ')}
        inputMode="decimal"
        maw={430}
        value={typed.points[id] ?? ''}
        error={atReason ? null : text}
        onChange={(event) =>
          onChange({ ...typed, points: { ...typed.points, [id]: event.currentTarget.value } })
        }
      />
      {(changed || (typed.reasons[id] ?? '') !== '') && (
        <Textarea
          aria-label={vi.reason(title)}
          placeholder={vi.reasonShort}
          autosize
          minRows={1}
          maxLength={2000}
          value={typed.reasons[id] ?? ''}
          error={atReason ? text : null}
          onChange={(event) =>
            onChange({ ...typed, reasons: { ...typed.reasons, [id]: event.currentTarget.value } })
          }
        />
      )}
    </Stack>
  );
}

function ReadOnly({
  awards,
  known,
  self,
}: {
  awards: AwardSettings;
  known: Score | null;
  self: Record<string, number>;
}) {
  return (
    <Stack gap="xs">
      {awards.scoreTable
        .flatMap((group) => group.items)
        .map(({ id, title }) => {
          const cluster = known?.cluster?.[id];
          const appraised = known?.appraised?.[id];
          const line = [
            vi.selfPoints(self[id] ?? 0),
            cluster === undefined ? '' : vi.clusterPoints(cluster),
            appraised === undefined ? '' : vi.appraisedPoints(appraised),
          ];
          const reasons = [known?.reasons.cluster[id], known?.reasons.appraised[id]].filter(Boolean);
          return (
            <Stack key={id} gap={0}>
              <Text size="sm" fw={600}>
                {title}
              </Text>
              <Text size="sm">{line.filter(Boolean).join(' · ')}</Text>
              {reasons.map((reason) => (
                <Text key={reason} size="sm" c="dimmed">
                  {reason}
                </Text>
              ))}
            </Stack>
          );
        })}
      {known && <Text fw={600}>{vi.total(known.total)}</Text>}
    </Stack>
  );
}
