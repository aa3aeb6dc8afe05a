import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { AwardSettings, ScoreItem } from '@thidua/domain/movement/award-settings';
import type { Finding } from '@thidua/domain/submission/finding';
import { baseOf, type Score, type ScoreLayer } from '@thidua/domain/award/score';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { Live } from '../../firebase/live.ts';
import {
  finalReportOf,
  layerOf,
  writableLayer,
  type ScoredCluster,
} from '../../reading/score/scoring-rights.ts';
import { useSelfScores } from '../../reading/score/self-scores.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { unscored } from '../../ui/score/score-lines.ts';
import { ScoreSheet } from '../../ui/score/score-sheet.tsx';
import { words as shared } from '../../ui/texts.ts';
import { readScore, typedFrom, type TypedScore } from './score-input.ts';
import type { ScoredUnit } from './score-table.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { words } from './texts.ts';
import { findingText } from '../../language/findings.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface DialogProps {
  movement: OpenMovement;
  cluster: ScoredCluster;
  unit: ScoredUnit;
  units: readonly ScoredUnit[];
  onOpen: (unitId: string | null) => void;
}

/** One unit's score, layer by layer; the viewer's own layer can be written. */
export function ScoreDialog({ cluster, ...props }: DialogProps) {
  const { movement, unit, units, onOpen } = props;
  const { record, score } = unit;
  const { membership, now } = useSession();
  const layerIn = (one: typeof unit) =>
    writableLayer(layerOf({ membership, now: now() }, movement, cluster, one.record.unitId), one.score);
  const layer = layerIn(unit);
  // One's own unit does not come next.
  const own = units.filter((one) => layerIn(one) === layer);
  // As the server counts: what follows the cluster's layer keeps the self scores which that began from.
  const keeps = score !== null && (layer === null || (layer === 'appraised' && score.cluster !== null));
  const reported = useSelfScores(movement, keeps ? null : record);
  const self: Live<Record<string, number>> = keeps ? { status: 'ready', data: score.self } : reported;
  const { awards } = movement;
  if (!awards) return null;
  const title = layer === null ? words.scoreOf(record.name) : words.scoreUnit(record.name);
  return (
    <Dialog
      opened
      size="lg"
      onClose={() => onOpen(null)}
      title={title}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      <LiveView live={self}>
        {(found) =>
          layer === null ? (
            <ScoreSheet settings={awards} score={score ?? unscored(found ?? {})} label={title} />
          ) : (
            <Writable {...props} units={own} awards={awards} layer={layer} known={score} self={found ?? {}} />
          )
        }
      </LiveView>
    </Dialog>
  );
}

interface FormProps extends Omit<DialogProps, 'cluster'> {
  awards: AwardSettings;
  layer: ScoreLayer;
  known: Score | null;
  self: Record<string, number>;
}

function Writable(props: FormProps) {
  const { movement, unit, units, onOpen, known, self, awards, layer } = props;
  const base = baseOf({ self, cluster: known?.cluster ?? null }, layer);
  const [typed, setTyped] = useState<TypedScore>(() =>
    typedFrom(awards, base, known?.[layer] ?? null, known?.reasons[layer] ?? {}),
  );
  const [asked, setAsked] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const { points, reasons, total, faults } = readScore(awards, base, typed);
  const unreadable = [...faults.values()].some(({ code }) => code !== 'reasonForChange');
  const next = units.find(
    ({ record, score }) =>
      record.unitId !== unit.record.unitId &&
      !score?.[layer] &&
      writableLayer(layer, score) !== null &&
      finalReportOf(movement, record) !== null,
  );
  const save = (goOn: boolean) => {
    setAsked(true);
    if (faults.size > 0) return;
    const asked = call('scoreUnit', {
      movementId: movement.id,
      unitId: unit.record.unitId,
      layer,
      seq: known?.seq ?? 0,
      points,
      reasons,
    });
    void ask(asked, () => onOpen(goOn && next ? next.record.unitId : null));
  };
  return (
    <Stack gap="md">
      <Text size="sm">{words.base[layer]}</Text>
      {awards.scoreTable.map((group) => (
        <Stack key={group.id} gap="sm">
          <Title order={3} size="h5">
            {group.title}
          </Title>
          {group.items.map((item) => (
            <ItemFields
              key={item.id}
              item={item}
              beforeText={beforeText(base[item.id], base === self ? 'self' : 'cluster')}
              typed={typed}
              onChange={setTyped}
              changed={points[item.id] !== (base[item.id] ?? 0)}
              fault={asked ? faults.get(item.id) : undefined}
            />
          ))}
        </Stack>
      ))}
      <Text fw={600}>{unreadable ? words.noTotal : words.total(total)}</Text>
      {asked && faults.size > 0 && (
        <Alert color="red" role="alert">
          {words.mend(faults.size)}
        </Alert>
      )}
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      <Group justify="flex-end">
        <Button variant={next ? 'light' : 'filled'} loading={busy} onClick={() => save(false)}>
          {words.save}
        </Button>
        {next && (
          <Button loading={busy} onClick={() => save(true)}>
            {words.saveNext}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** A unit gives itself no bonus and no penalty: nothing stood there before. */
const beforeText = (points: number | undefined, whose: keyof typeof words.before) =>
  points === undefined ? '' : words.before[whose](points);

interface FieldsProps {
  item: ScoreItem;
  /** What stood there before this layer, and whose it is; '' where nothing did. */
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
        description={[words.max(maxPoints), beforeText, kind === 'penalty' ? words.penaltyHint : '']
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
        <LimitedTextarea
          aria-label={words.reason(title)}
          placeholder={words.reasonShort}
          autosize
          minRows={1}
          limit={2000}
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
