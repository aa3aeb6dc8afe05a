import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { participantSchema, type Participant } from '@thidua/domain/movement/movement';
import { unitQuota, type ExtraQuota } from '@thidua/domain/movement/extra-quota';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { awardLabels } from '../../language/award-labels.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { HowManyMore } from '../../parts/award/how-many-more.tsx';
import { words } from './texts.ts';

interface Waiting {
  participant: Participant;
  extra: ExtraQuota;
}

/** What units ask for beyond their quota, for the office to answer; nothing where nobody waits. */
export function QuotaRequests({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(
    { path: paths.participants(movement.id), where: [['quotaAsked', '==', true]], limit: 100 },
    participantSchema,
  );
  const [answering, setAnswering] = useState<(Waiting & { grants: boolean }) | null>(null);
  const waiting = (live.status === 'ready' ? live.data : [])
    .flatMap((participant) =>
      participant.extraQuotas.flatMap((extra) => (extra.answer === null ? [{ participant, extra }] : [])),
    )
    .toSorted((a, b) => a.extra.asked.at.getTime() - b.extra.asked.at.getTime());
  if (waiting.length === 0 && answering === null) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="quota-requests">
      <Stack gap="md">
        <Title order={2} size="h4" id="quota-requests">
          {words.quotaRequests(waiting.length)}
        </Title>
        {waiting.map((one) => (
          <Request
            key={`${one.participant.unitId} ${one.extra.formId} ${one.extra.kind}`}
            movement={movement}
            {...one}
            onAnswer={(grants) => setAnswering({ ...one, grants })}
          />
        ))}
      </Stack>
      {answering && <Answer movement={movement} {...answering} onClose={() => setAnswering(null)} />}
    </Paper>
  );
}

interface RequestProps extends Waiting {
  movement: OpenMovement;
  onAnswer: (grants: boolean) => void;
}

function Request({ movement, participant, extra, onAnswer }: RequestProps) {
  const { unitId, name, extraQuotas } = participant;
  const { asked, kind } = extra;
  const quota = movement.awards ? unitQuota(movement.awards, extraQuotas, extra) : null;
  const label = awardLabels.recipientKind[kind];
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
        <Anchor component={Link} fw={600} to={links.awards(movement.id, unitId)}>
          {name}
        </Anchor>
        <Text size="sm">{words.quotaAsks(label, asked.more, quota ?? 0)}</Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {words.reason(asked.reason)}
        </Text>
        <Text size="sm" c="dimmed">
          {formatInstant(asked.at, movement.zone)}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="light"
          aria-label={words.grantQuotaTo(name, label)}
          onClick={() => onAnswer(true)}
        >
          {words.grantQuota}
        </Button>
        <Button
          size="compact-sm"
          variant="light"
          color="red"
          aria-label={words.declineQuotaTo(name, label)}
          onClick={() => onAnswer(false)}
        >
          {words.declineQuota}
        </Button>
      </Group>
    </Group>
  );
}

interface AnswerProps extends Waiting {
  movement: OpenMovement;
  grants: boolean;
  onClose: () => void;
}

function Answer({ movement, participant, extra, grants, onClose }: AnswerProps) {
  const [more, setMore] = useState(extra.asked.more);
  const { unitId, name } = participant;
  const { formId, kind } = extra;
  const label = awardLabels.recipientKind[kind];
  return (
    <ConfirmDialog
      title={grants ? words.grantQuotaTo(name, label) : words.declineQuotaTo(name, label)}
      lead={
        <Stack gap="sm">
          <Text>{words.quotaAnswerLead}</Text>
          {grants && <HowManyMore label={words.grantQuotaMore} value={more} onChange={setMore} />}
        </Stack>
      }
      confirmLabel={grants ? words.grantQuota : words.declineQuota}
      danger={!grants}
      reason={grants ? 'optional' : 'required'}
      run={(reason) =>
        call('answerQuota', {
          movementId: movement.id,
          unitId,
          formId,
          kind,
          more: grants ? more : 0,
          reason,
        })
      }
      onClose={onClose}
    />
  );
}
