import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconClipboardText, IconListCheck, IconPlus } from '@tabler/icons-react';
import type { Cluster, Movement } from '@thidua/domain/movement/movement';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import type { UnitKind } from '@thidua/domain/movement/unit';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fieldId } from '../form/field-errors.ts';
import { focusField, useField } from '../form/form-context.tsx';
import { words as contentTexts } from '../content/texts.ts';
import { words } from './texts.ts';
import { CommitmentsEditor } from './commitments-editor.tsx';
import {
  addProposals,
  addTarget,
  addTargets,
  changeTarget,
  duplicateTarget,
  moveTarget,
  proposalsFor,
  removeTarget,
  restoreTarget,
  weightShares,
  type Removed,
} from './edit-targets.ts';
import { paperKinds, type AttachedPaper } from '@thidua/domain/submission/papers';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { useEvidenceRoom } from '../../../reading/file/evidence.ts';
import { FormSection } from '../../../ui/form-section.tsx';
import { lateIn, type LateChange } from '../form/late-change.ts';
import { PapersField } from '../form/papers-field.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { PlanSection } from './plan-section.tsx';
import { ProposalsDialog } from './proposals-dialog.tsx';
import { TargetCard, type TargetActions } from './target-card.tsx';
import { newId } from '../../../browser/new-id.ts';

export interface RegistrationEditorProps {
  content: RegistrationContent;
  onChange: (content: RegistrationContent) => void;
  movement: Movement;
  cluster: Cluster | null;
  unitKind: UnitKind;
  disabled: boolean;
  late: LateChange<RegistrationContent>;
  caseRef: CaseRef;
}

export function RegistrationEditor(props: RegistrationEditorProps) {
  const { content, onChange, disabled, late, caseRef, movement } = props;
  const room = useEvidenceRoom(caseRef, movement.measure);
  return (
    <Stack gap="lg">
      <PlanSection content={content} onChange={onChange} />
      <CommitmentsEditor
        commitments={content.commitments}
        onChange={(commitments) => onChange({ ...content, commitments })}
        disabled={disabled}
      />
      <TargetsSection {...props} />
      <FormSection id="papers" title={words.fields.papers}>
        <PapersField
          kinds={paperKinds}
          papers={content.papers}
          late={lateIn<RegistrationContent, AttachedPaper[]>(late, (now, change) => ({
            ...now,
            papers: change(now.papers),
          }))}
          caseRef={caseRef}
          room={room}
        />
      </FormSection>
    </Stack>
  );
}

function TargetsSection({
  content,
  onChange,
  movement,
  cluster,
  unitKind,
  disabled,
}: RegistrationEditorProps) {
  const [dialog, setDialog] = useState<'paste' | 'pick' | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const latest = useLatest({ content, onChange });
  const field = useField('targets');

  const actions = useMemo<TargetActions>(() => {
    const apply = (change: (content: RegistrationContent) => RegistrationContent) =>
      latest.current.onChange(change(latest.current.content));
    return {
      change: (id, change) => apply((now) => changeTarget(now, id, change)),
      duplicate: (id) => apply((now) => duplicateTarget(now, id, newId())),
      move: (id, by) => apply((now) => moveTarget(now, id, by)),
      remove: (id) => {
        const result = removeTarget(latest.current.content, id);
        setRemoved(result.removed);
        latest.current.onChange(result.content);
      },
    };
  }, [latest]);

  const groups = proposalsFor(movement, cluster, unitKind);
  const proposals = useMemo(
    () => [...(cluster?.proposedTargets ?? []), ...movement.proposedTargets],
    [cluster, movement],
  );
  const shares = weightShares(content.targets);
  const room = CONTENT_LIMITS.targets - content.targets.length;
  const addOne = () => {
    const id = newId();
    onChange(addTarget(content, id));
    setTimeout(() => focusField(`targets.${id}.contentArea`), 0);
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="targets-title">
      <Group justify="space-between">
        <Title order={2} size="h4" id="targets-title">
          {words.fields.targets}
        </Title>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconListCheck size={18} aria-hidden />}
            disabled={disabled || room <= 0}
            onClick={() => setDialog('pick')}
          >
            {words.pick}
          </Button>
          <Button
            variant="default"
            leftSection={<IconClipboardText size={18} aria-hidden />}
            disabled={disabled || room <= 0}
            onClick={() => setDialog('paste')}
          >
            {words.paste}
          </Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {content.targets.length === 0 ? words.noTargets : words.targetsHint}
      </Text>
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {content.targets.map((target, index) => (
          <TargetCard
            key={target.id}
            target={target}
            index={index}
            count={content.targets.length}
            share={shares.get(target.id) ?? null}
            movement={movement}
            proposals={proposals}
            actions={actions}
            disabled={disabled}
          />
        ))}
      </Stack>
      {removed && (
        <Alert color="gray" withCloseButton onClose={() => setRemoved(null)}>
          <Group gap="sm">
            <Text size="sm">{words.removed(contentTexts.target(removed.target.name))}</Text>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                onChange(restoreTarget(content, removed));
                setRemoved(null);
              }}
            >
              {words.undo}
            </Button>
          </Group>
        </Alert>
      )}
      {field.error && (
        <Text c="red.8" size="sm" id="targets-error">
          {field.error}
        </Text>
      )}
      <Button
        id={fieldId('targets')}
        leftSection={<IconPlus size={18} aria-hidden />}
        variant="light"
        disabled={disabled || room <= 0}
        onClick={addOne}
        aria-describedby={field.error ? 'targets-error' : undefined}
      >
        {words.add}
      </Button>
      <PasteDialog
        opened={dialog === 'paste'}
        movement={movement}
        taken={content.targets.length}
        onClose={() => setDialog(null)}
        onAdd={(targets) => onChange(addTargets(content, targets))}
      />
      <ProposalsDialog
        opened={dialog === 'pick'}
        groups={groups}
        movement={movement}
        taken={new Set(content.targets.map(({ originId }) => originId))}
        room={room}
        onClose={() => setDialog(null)}
        onAdd={(picked) => onChange(addProposals(content, picked, newId))}
      />
    </Stack>
  );
}

/** A box that always holds the newest value, so that the actions of a row stay the same function. */
function useLatest<T>(value: T) {
  const box = useRef(value);
  useEffect(() => {
    box.current = value;
  });
  return box;
}
