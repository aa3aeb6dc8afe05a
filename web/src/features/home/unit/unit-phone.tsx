import { Button, Group, Paper, Text } from '@mantine/core';
import type { Participant } from '@thidua/domain/movement/movement';
import { isPhone, PHONE_LIMIT } from '@thidua/domain/movement/phone';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { LimitedTextInput } from '../../../ui/limited-text.tsx';
import { words } from './phone-texts.ts';

interface UnitPhoneProps {
  movementId: string;
  participant: Participant;
  mayChange: boolean;
}

/** Where the unit is called, and for who may, the way to mend it. */
export default function UnitPhone({ movementId, participant, mayChange }: UnitPhoneProps) {
  const [asking, setAsking] = useState(false);
  const { phone, name } = participant;
  return (
    <Paper withBorder p="md" component="section" aria-label={words.phone}>
      <Group justify="space-between">
        <Text>
          {words.phone}: <b>{phone || words.none}</b>
        </Text>
        {mayChange && (
          <Button size="compact-sm" variant="light" onClick={() => setAsking(true)}>
            {phone === '' ? words.add : words.change}
          </Button>
        )}
      </Group>
      {asking && (
        <PhoneDialog
          title={words.of(name)}
          movementId={movementId}
          participant={participant}
          onClose={() => setAsking(false)}
        />
      )}
    </Paper>
  );
}

function PhoneDialog(props: {
  title: string;
  movementId: string;
  participant: Participant;
  onClose: () => void;
}) {
  const { title, movementId, participant, onClose } = props;
  const [typed, setTyped] = useState(participant.phone);
  const [tried, setTried] = useState(false);
  return (
    <ConfirmDialog
      title={title}
      lead={
        <>
          <Text size="sm">{words.lead}</Text>
          <LimitedTextInput
            label={words.phone}
            description={words.hint}
            inputMode="tel"
            autoComplete="off"
            limit={PHONE_LIMIT}
            value={typed}
            error={tried && !isPhone(typed) ? words.bad : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </>
      }
      confirmLabel={words.save}
      onTry={() => setTried(true)}
      run={() =>
        isPhone(typed) ? call('savePhone', { movementId, unitId: participant.unitId, phone: typed }) : null
      }
      onClose={onClose}
    />
  );
}
