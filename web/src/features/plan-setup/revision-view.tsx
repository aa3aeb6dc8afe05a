import { Button, Group, Stack, Text } from '@mantine/core';
import type { PartName } from '@thidua/domain/plan/part-names';
import type { PlanFinding } from '@thidua/domain/plan/plan-finding';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { links } from '../../ui/links.ts';
import { Findings } from './check-view.tsx';
import { words } from './texts.ts';

interface Props {
  movementId: string;
  findings: readonly PlanFinding[];
  changed: readonly PartName[];
}

/** What is changed in a plan that runs, what is wrong with it, and its putting in force. */
export function RevisionView({ movementId, findings, changed }: Props) {
  const [asking, setAsking] = useState<'publish' | 'drop' | null>(null);
  const navigate = useNavigate();
  const stops = findings.filter((one) => one.stops);
  const done = () => void navigate(links.plan(movementId));
  const texts = words.revision;
  return (
    <Stack gap="md">
      <Text fw={600}>
        {changed.length === 0
          ? texts.nothing
          : texts.changed(changed.map((part) => words.parts[part]).join('; '))}
      </Text>
      {stops.length > 0 && (
        <Findings title={texts.stops(stops.length)} draftId={movementId} findings={stops} />
      )}
      <Group>
        <Button disabled={stops.length > 0 || changed.length === 0} onClick={() => setAsking('publish')}>
          {texts.publish}
        </Button>
        <Button variant="default" onClick={() => setAsking('drop')}>
          {texts.drop}
        </Button>
      </Group>
      {asking === 'publish' && (
        <ConfirmDialog
          title={texts.publish}
          lead={texts.publishLead}
          confirmLabel={texts.publishConfirm}
          reason="required"
          reasonLabel={texts.reason}
          run={(reason) => call('publishPlan', { movementId, reason })}
          onDone={done}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'drop' && (
        <ConfirmDialog
          title={texts.drop}
          lead={texts.dropLead}
          confirmLabel={texts.drop}
          danger
          run={() => call('dropRevision', { movementId })}
          onDone={done}
          onClose={() => setAsking(null)}
        />
      )}
    </Stack>
  );
}
