import { type MailState } from '@thidua/domain/mail/mail';
import { IconAlertTriangle, IconCheck, IconHourglass, IconSend } from '@tabler/icons-react';
import { LabelledBadge, type Look } from '../../ui/badges.tsx';
import { mailStateLabels } from '../../language/mails.ts';

const looks: Record<MailState, Look> = {
  held: { colour: 'orange', icon: IconHourglass },
  gathering: { colour: 'gray', icon: IconHourglass },
  queued: { colour: 'blue', icon: IconSend },
  sent: { colour: 'teal', icon: IconCheck },
  failed: { colour: 'red', icon: IconAlertTriangle },
};

export const MailBadge = ({ state }: { state: MailState }) => (
  <LabelledBadge look={looks[state]} text={mailStateLabels[state]} />
);
