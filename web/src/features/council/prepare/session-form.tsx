import { Alert, Button, Paper, Stack, Text } from '@mantine/core';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { unitSchema } from '@thidua/domain/movement/unit';
import { useEffect, useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { useLiveQuery } from '../../../firebase/live.ts';
import type { OpenMovement } from '../../../reading/session.ts';
import { unitsInOrder } from '../../../reading/unit-order.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { activeUnits, appraisedNominations } from '../queries.ts';
import type { KnownSession } from '../scope.ts';
import { SessionFields } from './session-fields.tsx';
import { words } from '../texts.ts';

const texts = words.form;

type Members = CallableResponse<'listCouncilMembers'>['members'];

interface FormProps {
  movement: OpenMovement;
  /** The draft that is changed; null for a new one. */
  session: KnownSession | null;
  onClose: () => void;
}

/** Prepares a session: who, on whom, how and when. */
export function SessionForm(props: FormProps) {
  const { movement } = props;
  const [asks, setAsks] = useState(0);
  const [told, setTold] = useState<{ members: Members } | { problem: string } | null>(null);
  const nominations = useLiveQuery(appraisedNominations(movement.id), nominationSchema);
  const units = useLiveQuery(activeUnits(movement.authorityId), unitSchema);
  useEffect(() => {
    let wanted = asks >= 0;
    void call('listCouncilMembers', { movementId: movement.id }).then((answer) => {
      if (wanted) setTold(answer.ok ? { members: answer.value.members } : { problem: answer.error.text });
      return null;
    });
    return () => {
      wanted = false;
    };
  }, [movement.id, asks]);
  if (told && 'problem' in told) {
    return (
      <Alert color="red" title={texts.loadFailed}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{told.problem}</Text>
          <Button size="compact-sm" onClick={() => setAsks(asks + 1)}>
            {texts.retry}
          </Button>
        </Stack>
      </Alert>
    );
  }
  return (
    <Paper withBorder p="md" component="section">
      <LiveView live={told ? nominations : { status: 'loading' }}>
        {(found) => (
          <SessionFields
            {...props}
            members={told?.members ?? []}
            nominees={(found ?? []).toSorted(compareNominees).map((one) => ({
              id: one.id,
              name: `${nomineeName(one)} – ${one.unitName}`,
            }))}
            units={units.status === 'ready' ? unitsInOrder(units.data) : []}
          />
        )}
      </LiveView>
    </Paper>
  );
}
