import type { NominationState } from '@thidua/domain/nomination/nomination';
import type { DecisionState } from '@thidua/domain/award/decision';
import type { SessionState } from '@thidua/domain/council/council';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconAward,
  IconBan,
  IconCheck,
  IconHourglass,
  IconPencil,
  IconThumbDown,
  IconThumbUp,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import { LabelledBadge, type Look } from '../badges.tsx';
import { awardLabels } from '../../language/award-labels.ts';
import { standingOf } from '../../language/standing.ts';

const nominations: Record<NominationState, Look> = {
  validated: { colour: 'cyan', icon: IconHourglass },
  withdrawn: { colour: 'gray', icon: IconPencil },
  returned: { colour: 'orange', icon: IconArrowBackUp },
  rejected: { colour: 'red', icon: IconBan },
  appraised: { colour: 'blue', icon: IconCheck },
  inSession: { colour: 'indigo', icon: IconUsers },
  supported: { colour: 'teal', icon: IconThumbUp },
  notSupported: { colour: 'orange', icon: IconThumbDown },
  published: { colour: 'grape', icon: IconWorld },
  awarded: { colour: 'teal', icon: IconAward },
  declined: { colour: 'red', icon: IconBan },
  revoked: { colour: 'red', icon: IconAlertTriangle },
};

const sessions: Record<SessionState, Look> = {
  draft: { colour: 'gray', icon: IconPencil },
  open: { colour: 'indigo', icon: IconUsers },
  closed: { colour: 'teal', icon: IconCheck },
  invalid: { colour: 'red', icon: IconAlertTriangle },
  cancelled: { colour: 'gray', icon: IconBan },
};

const decisions: Record<DecisionState, Look> = {
  drafted: { colour: 'blue', icon: IconPencil },
  effective: { colour: 'teal', icon: IconCheck },
  discarded: { colour: 'gray', icon: IconBan },
};

export const NominationBadge = ({ nomination }: { nomination: Parameters<typeof standingOf>[0] }) => (
  <LabelledBadge look={nominations[nomination.state]} text={standingOf(nomination).label} />
);

export const SessionBadge = ({ state }: { state: SessionState }) => (
  <LabelledBadge look={sessions[state]} text={awardLabels.sessionState[state]} />
);

export const DecisionBadge = ({ state }: { state: DecisionState }) => (
  <LabelledBadge look={decisions[state]} text={awardLabels.decisionState[state]} />
);
