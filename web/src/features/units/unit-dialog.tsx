import { Button, Checkbox, Group, Select, Stack } from '@mantine/core';
import { tidyLine } from '@thidua/domain/base/tidy-line';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { newUnitId } from '@thidua/domain/unit-change/match-lines';
import { planUnits, type UnitFaultCode } from '@thidua/domain/unit-change/plan-units';
import { ownUnitKindSchema, ownUnitKinds, UNIT_LIMITS } from '@thidua/domain/unit-change/unit-change';
import { useMemo, useState } from 'react';
import { newId } from '../../browser/new-id.ts';
import { call } from '../../firebase/calls.ts';
import { labels } from '../../language/labels.ts';
import { useSession } from '../../reading/session.ts';
import { unitsInOrder } from '../../reading/unit-order.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { foundOptions } from '../../ui/found-options.ts';
import { LimitedTextarea, LimitedTextInput } from '../../ui/limited-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { words } from './texts.ts';
import type { ListedUnit } from './unit-list.tsx';

interface Props {
  /** Null of a new one. */
  unit: ListedUnit | null;
  units: readonly ListedUnit[];
  seq: number;
  onClose: () => void;
}

const atName: readonly UnitFaultCode[] = ['nameTaken', 'idTwice'];

/** A unit renamed, moved, ended or made: what is wrong with it stands at its field before it is sent. */
export function UnitDialog({ unit, units, seq, onClose }: Props) {
  const { authorityId, now } = useSession();
  const [name, setName] = useState(unit?.name ?? '');
  const [kind, setKind] = useState<string>(unit?.kind ?? 'office');
  const [parentId, setParent] = useState(unit?.parentId ?? authorityId);
  const [active, setActive] = useState(unit?.active ?? true);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  // Under one id it is done once, however often it is sent.
  const [changeId] = useState(newId);
  const { busy, problem, isUnknown, ask } = useAsking();
  const byId = useMemo(() => new Map(units.map(({ id, ...one }) => [id, one])), [units]);
  const parents = useMemo(
    () =>
      unitsInOrder(units)
        .filter((one) => (one.active && one.id !== unit?.id) || one.id === parentId)
        .map((one) => ({ value: one.id, label: one.name })),
    [units, unit, parentId],
  );
  const tidy = tidyLine(name);
  const unitId = useMemo(
    () => unit?.id ?? newUnitId(authorityId, tidy, new Set(byId.keys())),
    [unit, authorityId, tidy, byId],
  );
  const wanted = { unitId, name: tidy, kind: ownUnitKindSchema.parse(kind), parentId, active };
  const planned = tidy === '' ? null : planUnits([wanted], { authorityId, units: byId, now: now() });
  const [fault] = planned && !planned.ok ? planned.error : [];
  const nameProblem =
    tidy === '' ? words.nameMissing : fault && atName.includes(fault.code) ? words.fault[fault.code] : null;
  const parentProblem = fault && !atName.includes(fault.code) ? words.fault[fault.code] : null;
  const save = () => {
    setTried(true);
    if (nameProblem ?? parentProblem) return;
    if (planned?.ok && planned.value.length === 0) {
      onClose();
      return;
    }
    const asked = call('changeUnits', {
      authorityId,
      changeId,
      seq,
      fileName: '',
      reason,
      units: [wanted],
    });
    void ask(asked, onClose);
  };
  return (
    <Dialog
      opened
      onClose={() => {
        if (!busy) onClose();
      }}
      title={unit ? words.editOf(unit.name) : words.add}
      size="lg"
    >
      <Stack>
        <LimitedTextInput
          label={words.name}
          description={unit ? words.renameHint : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={name}
          limit={UNIT_LIMITS.name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried ? nameProblem : null}
          data-autofocus
        />
        <Select
          label={words.kind}
          data={ownUnitKinds.map((value) => ({ value, label: labels.unitKind[value] }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => value !== null && setKind(value)}
        />
        <Select
          label={words.parent}
          description={unit ? words.moveHint : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={parents}
          value={parentId}
          searchable
          limit={50}
          filter={foundOptions}
          allowDeselect={false}
          onChange={(value) => value !== null && setParent(value)}
          error={tried ? parentProblem : null}
        />
        {unit && (
          <Checkbox
            label={words.active}
            description={words.activeHint}
            checked={active}
            onChange={(event) => setActive(event.currentTarget.checked)}
          />
        )}
        <LimitedTextarea
          label={words.reason}
          autosize
          minRows={2}
          limit={REASON_LIMITS.brief}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemAlert problem={problem} isUnknown={isUnknown} />
        <Group justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {words.cancel}
          </Button>
          <Button loading={busy} onClick={save}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
