import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Exemplar } from '@thidua/domain/exemplar/exemplar';
import { noConsent, parseConsent, type ConsentContent } from '@thidua/domain/exemplar/story';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { errorsOf } from './story-fields.tsx';
import { words } from './texts.ts';

interface ConsentPanelProps {
  movement: OpenMovement;
  exemplarId: string;
  exemplar: Exemplar;
  /** Whether who looks may note that it was given or taken back. */
  mayNote: boolean;
}

/** Whether the person told of agreed, and to note that they do, or do no more. */
export function ConsentPanel({ movement, exemplarId, exemplar, mayNote }: ConsentPanelProps) {
  const [asked, setAsked] = useState<'give' | 'revoke' | null>(null);
  const { state, by, on, how, reason } = exemplar.consent;
  if (exemplar.story.kind !== 'person' && state === 'missing' && !mayNote) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="consent">
      <Title order={2} size="h4" id="consent" mb={4}>
        {words.consentTitle}
      </Title>
      <Text fw={600}>{words.consent[state]}</Text>
      {how !== '' && <Text>{words.consentBy(by, formatDate(on), words.consentWay[how])}</Text>}
      {reason !== '' && <Text>{words.reason(reason)}</Text>}
      {mayNote && (
        <Group mt="sm">
          {state !== 'given' && (
            <Button variant="light" onClick={() => setAsked('give')}>
              {words.noteConsent}
            </Button>
          )}
          {state !== 'revoked' && (
            <Button variant="light" color="red" onClick={() => setAsked('revoke')}>
              {words.revokeConsent}
            </Button>
          )}
        </Group>
      )}
      {asked === 'give' && (
        <GiveDialog
          movement={movement}
          exemplarId={exemplarId}
          exemplar={exemplar}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'revoke' && (
        <ConfirmDialog
          title={words.revokeConsent}
          lead={words.revokeLead}
          confirmLabel={words.revokeConsent}
          danger
          reason="required"
          run={(said) =>
            call('revokeConsent', { movementId: movement.id, exemplarId, seq: exemplar.seq, reason: said })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </Paper>
  );
}

function GiveDialog({
  movement,
  exemplarId,
  exemplar,
  onClose,
}: Omit<ConsentPanelProps, 'mayNote'> & { onClose: () => void }) {
  const { now } = useSession();
  const [consent, setConsent] = useState<ConsentContent>({
    ...noConsent,
    given: true,
    by: exemplar.story.kind === 'person' ? exemplar.story.name : '',
  });
  const [tried, setTried] = useState(false);
  const parsed = parseConsent(consent, localDateOf(now(), movement.zone));
  return (
    <ConfirmDialog
      title={words.noteConsent}
      lead={
        <Stack gap="sm">
          <Text>{words.consentLead}</Text>
          <ConsentFields
            consent={consent}
            onChange={setConsent}
            errorOf={errorsOf(parsed.ok || !tried ? [] : parsed.error)}
            isOpen={false}
          />
        </Stack>
      }
      confirmLabel={words.noteConsent}
      onTry={() => setTried(true)}
      run={() =>
        parsed.ok
          ? call('noteConsent', {
              movementId: movement.id,
              exemplarId,
              seq: exemplar.seq,
              consent: { ...consent, given: true },
            })
          : null
      }
      onClose={onClose}
    />
  );
}
