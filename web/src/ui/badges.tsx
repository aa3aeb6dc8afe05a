import { Badge } from '@mantine/core';
import { labels } from '@thidua/domain/labels';
import type { TargetStanding } from '@thidua/domain/progress';
import type { CaseState } from '@thidua/domain/submission-case';
import type { Punctuality } from '@thidua/domain/unit-record';
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

interface Look {
  colour: string;
  icon: Icon;
}

const states: Record<CaseState, Look> = {
  draft: { colour: 'gray.7', icon: IconPencil },
  awaitingHead: { colour: 'blue.8', icon: IconHourglass },
  submitted: { colour: 'blue.8', icon: IconClock },
  validated: { colour: 'cyan.9', icon: IconHourglass },
  invalid: { colour: 'red.8', icon: IconAlertTriangle },
  received: { colour: 'teal.9', icon: IconCheck },
  returned: { colour: 'orange.9', icon: IconArrowBackUp },
  amending: { colour: 'grape.8', icon: IconPencil },
};

const punctualities: Record<Punctuality, Look> = {
  onTime: { colour: 'teal.9', icon: IconCheck },
  late: { colour: 'orange.9', icon: IconClock },
  awaited: { colour: 'blue.8', icon: IconHourglass },
  missing: { colour: 'red.8', icon: IconAlertTriangle },
  notOpen: { colour: 'gray.7', icon: IconCircle },
  notOwed: { colour: 'gray.7', icon: IconMinus },
};

const standings: Record<TargetStanding, Look> = {
  met: { colour: 'teal.9', icon: IconCheck },
  onPace: { colour: 'blue.8', icon: IconClock },
  behind: { colour: 'orange.9', icon: IconAlertTriangle },
};

function LabelledBadge({ look, text }: { look: Look; text: string }) {
  const Glyph = look.icon;
  return (
    <Badge
      variant="light"
      color={look.colour}
      leftSection={<Glyph size={14} aria-hidden />}
      tt="none"
      size="lg"
      fw={600}
      maw="100%"
    >
      {text}
    </Badge>
  );
}

export const StateBadge = ({ state }: { state: CaseState }) => (
  <LabelledBadge look={states[state]} text={labels.caseState[state]} />
);

export const PunctualityBadge = ({ punctuality }: { punctuality: Punctuality }) => (
  <LabelledBadge look={punctualities[punctuality]} text={labels.punctuality[punctuality]} />
);

export const StandingBadge = ({ standing }: { standing: TargetStanding }) => (
  <LabelledBadge look={standings[standing]} text={labels.targetStanding[standing]} />
);
