import { Button, Group, Stack, Text } from '@mantine/core';
import {
  exemplarMoves,
  mayBeEdited,
  openMoves,
  type Exemplar,
  type PublicityMove,
} from '@thidua/domain/exemplar/exemplar';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { InstantField } from '../../ui/instant/instant-field.tsx';
import { fromWallClock, toWallClock } from '../../ui/instant/wall-clock.ts';
import { words } from './texts.ts';

interface PublicityActionsProps {
  movement: OpenMovement;
  exemplarId: string;
  exemplar: Exemplar;
  onEdit: () => void;
}

const stern: readonly PublicityMove[] = ['askBack', 'decline', 'takeDown'];
/** What brings a story on its way. */
const onward: readonly PublicityMove[] = ['accept', 'publish'];

/** What publicity may do with an exemplar now. */
export function PublicityActions({ movement, exemplarId, exemplar, onEdit }: PublicityActionsProps) {
  const [asked, setAsked] = useState<PublicityMove | null>(null);
  const moves = openMoves(exemplar);
  return (
    <Group gap="sm">
      {moves.map((move) => (
        <Button
          key={move}
          variant={stern.includes(move) ? 'light' : onward.includes(move) ? 'filled' : 'default'}
          color={stern.includes(move) && move !== 'askBack' ? 'red' : undefined}
          onClick={() => setAsked(move)}
        >
          {words.move[move]}
        </Button>
      ))}
      {mayBeEdited(exemplar) && (
        <Button variant="default" onClick={onEdit}>
          {words.edit}
        </Button>
      )}
      {asked && (
        <MoveDialog
          movement={movement}
          exemplarId={exemplarId}
          exemplar={exemplar}
          move={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Group>
  );
}

interface MoveDialogProps extends Omit<PublicityActionsProps, 'onEdit'> {
  move: PublicityMove;
  onClose: () => void;
}

const HOUR_MS = 3_600_000;

function MoveDialog({ movement, exemplarId, exemplar, move, onClose }: MoveDialogProps) {
  const { now } = useSession();
  const [at, setAt] = useState<string | null>(() =>
    toWallClock(new Date(now().getTime() + HOUR_MS), movement.zone),
  );
  const [tried, setTried] = useState(false);
  const publishAt = move === 'schedule' ? fromWallClock(at, movement.zone) : null;
  const isPast = move === 'schedule' && (publishAt === null || publishAt <= now());
  return (
    <ConfirmDialog
      title={words.move[move]}
      lead={
        <Stack gap="sm">
          <Text>{words.moveLead[move]}</Text>
          {(move === 'publish' || move === 'schedule') && exemplar.consent.state === 'given' && (
            <Text>{words.publicUntil}</Text>
          )}
          {move === 'schedule' && (
            <InstantField
              label={words.publishAt}
              value={at}
              onChange={setAt}
              error={tried && isPast ? words.publishAtNeeded : null}
            />
          )}
        </Stack>
      }
      confirmLabel={words.move[move]}
      danger={move === 'decline' || move === 'takeDown'}
      reason={exemplarMoves[move].reason}
      onTry={() => setTried(true)}
      run={(reason) =>
        isPast
          ? null
          : call('moveExemplar', {
              movementId: movement.id,
              exemplarId,
              seq: exemplar.seq,
              move,
              reason,
              publishAt: publishAt?.toISOString() ?? null,
            })
      }
      onClose={onClose}
    />
  );
}
