import { Badge } from '@mantine/core';
import type { TargetStanding } from '@thidua/domain/submission/progress';
import type { CaseKind, CaseState } from '@thidua/domain/submission/case';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconCircle,
  IconClock,
  IconHourglass,
  IconMinus,
  IconPencil,
  type Icon,
} from '@tabler/icons-react';
import { caseStateText, labels } from '../language/labels.ts';

export interface Look {
  colour: string;
  icon: Icon;
}

const states: Record<CaseState, Look> = {
  draft: { colour: 'gray', icon: IconPencil },
  awaitingHead: { colour: 'blue', icon: IconHourglass },
  submitted: { colour: 'blue', icon: IconClock },
  validated: { colour: 'cyan', icon: IconHourglass },
  invalid: { colour: 'red', icon: IconAlertTriangle },
  received: { colour: 'teal', icon: IconCheck },
  returned: { colour: 'orange', icon: IconArrowBackUp },
  amending: { colour: 'grape', icon: IconPencil },
};

const punctualities: Record<Punctuality, Look> = {
  onTime: { colour: 'teal', icon: IconCheck },
  late: { colour: 'orange', icon: IconClock },
  awaited: { colour: 'blue', icon: IconHourglass },
  missing: { colour: 'red', icon: IconAlertTriangle },
  revising: { colour: 'orange', icon: IconArrowBackUp },
  notOpen: { colour: 'gray', icon: IconCircle },
  notOwed: { colour: 'gray', icon: IconMinus },
};

const standings: Record<TargetStanding, Look> = {
  met: { colour: 'teal', icon: IconCheck },
  onPace: { colour: 'blue', icon: IconClock },
  behind: { colour: 'orange', icon: IconAlertTriangle },
};

export function LabelledBadge({ look, text }: { look: Look; text: string }) {
  const Glyph = look.icon;
  return (
    <Badge
      variant="light"
      color={look.colour}
      leftSection={<Glyph size={14} aria-hidden />}
      tt="none"
      size="md"
      fz="0.8125rem"
      fw={600}
      maw="100%"
      c={`${look.colour}.9`}
    >
      {text}
    </Badge>
  );
}

/** `kind` matters to the cases of awards only. */
export const StateBadge = ({ state, kind = 'report' }: { state: CaseState; kind?: CaseKind }) => (
  <LabelledBadge
    look={kind === 'review' && state === 'validated' ? states.received : states[state]}
    text={caseStateText(state, kind)}
  />
);

export const PunctualityBadge = ({ punctuality }: { punctuality: Punctuality }) => (
  <LabelledBadge look={punctualities[punctuality]} text={labels.punctuality[punctuality]} />
);

export const StandingBadge = ({ standing }: { standing: TargetStanding }) => (
  <LabelledBadge look={standings[standing]} text={labels.targetStanding[standing]} />
);
