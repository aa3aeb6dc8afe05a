import { Stack, Text } from '@mantine/core';
import type { PartName } from '@thidua/domain/plan/part-names';
import type { MovementDraft, PlanPart } from '@thidua/domain/plan/plan-draft';
import type { ComponentType } from 'react';
import { call } from '../../firebase/calls.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { AreasPart } from './areas-part.tsx';
import { AwardsPart } from './awards-part.tsx';
import { ClashAlert } from './clash-alert.tsx';
import { HeadPart } from './head-part.tsx';
import type { PartProps } from './part-props.ts';
import { ScoringPart } from './scoring-part.tsx';
import { TextPart } from './text-part.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { UnitsPart } from './units-part.tsx';
import { usePart } from './use-part.ts';
import { words } from './texts.ts';

const parts: { [N in PartName]: ComponentType<PartProps<N>> } = {
  head: HeadPart,
  text: TextPart,
  areas: AreasPart,
  units: UnitsPart,
  timeline: TimelinePart,
  scoring: ScoringPart,
  awards: AwardsPart,
};

interface Props<N extends PartName> {
  draftId: string;
  draft: MovementDraft;
  part: N;
  units: PartProps<N>['units'];
}

/** One part of a draft, saved while it is written. */
export function PartEditor<N extends PartName>({ draftId, draft, part, units }: Props<N>) {
  const { authorityId } = draft;
  const edited = usePart<PlanPart<N>>(draft.plan[part], draft.marks[part], (rev, content) =>
    call('savePlanPart', { authorityId, draftId, part, rev, content: { ...content } }),
  );
  const Part: ComponentType<PartProps<N>> = parts[part];
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" role="status">
        {words.save[edited.state]}
      </Text>
      <ClashAlert part={part} edited={edited} nameOf={(id) => names.get(id)} />
      <ProblemAlert problem={edited.problem} isUnknown={false} />
      <Part value={edited.value} change={edited.change} plan={draft.plan} units={units} />
    </Stack>
  );
}
