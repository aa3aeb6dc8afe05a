import { Button, Group, Text } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { paths } from '@thidua/domain/base/paths';
import { refuseChangingListed, type PublicEntry } from '@thidua/domain/award/publication';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { refusalTexts } from '../../language/refusals.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PublicUntil } from '../../parts/award/public-until.tsx';
import { MendDialog } from '../../parts/award/mend-dialog.tsx';
import type { Known } from './known.ts';
import { words } from './texts.ts';

/** Why an entry can be neither mended nor taken off any more, by nomination. */
export type Refusals = ReadonlyMap<string, RefusalCode>;

/** Of a list, for the office; empty for anybody else, and until it is known. */
export function useRefusals({ movementId, id }: Known, isOffice: boolean): Refusals {
  const live = useLiveQuery(
    isOffice ? { path: paths.nominations(movementId), where: [['publicationId', '==', id]] } : null,
    nominationSchema,
  );
  const listed = live.status === 'ready' ? live.data : [];
  return new Map(
    listed.flatMap((nomination) => {
      const refusal = refuseChangingListed(nomination, id);
      return refusal ? [[nomination.id, refusal] as const] : [];
    }),
  );
}

interface ListedProps {
  publication: Known;
  entry: PublicEntry;
  refusal: RefusalCode | null;
}

/** What the office can do with one that is on a list and not ruled on: mend how it is called, take it off. */
export function ListedActions({ publication, entry, refusal }: ListedProps) {
  const [asked, setAsked] = useState<'correct' | 'withdraw' | null>(null);
  const { id: publicationId, movementId } = publication;
  const { nominationId } = entry;
  const name = nomineeName(entry);
  if (refusal !== null) {
    return (
      <Text size="sm" c="dimmed">
        {refusalTexts[refusal]}
      </Text>
    );
  }
  return (
    <Group gap="xs" mt="xs">
      <Button
        size="compact-sm"
        variant="light"
        aria-label={words.correctOf(name)}
        onClick={() => setAsked('correct')}
      >
        {words.correct}
      </Button>
      <Button
        size="compact-sm"
        variant="light"
        color="red"
        aria-label={words.takeOffOf(name)}
        onClick={() => setAsked('withdraw')}
      >
        {words.takeOff}
      </Button>
      {asked === 'correct' && (
        <MendDialog
          title={words.correctOf(name)}
          lead={
            <>
              <Text size="sm">{words.correctLead}</Text>
              <PublicUntil what="reasons" />
            </>
          }
          confirmLabel={words.correct}
          nominee={entry}
          run={(mended) => call('correctListed', { movementId, publicationId, nominationId, ...mended })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'withdraw' && (
        <ConfirmDialog
          title={words.takeOffOf(name)}
          lead={
            <>
              <Text>{words.takeOffLead}</Text>
              <PublicUntil what="reasons" />
            </>
          }
          confirmLabel={words.takeOff}
          danger
          reason="required"
          run={(reason) =>
            call('withdrawListed', { movementId, publicationId, nominationIds: [nominationId], reason })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </Group>
  );
}

/** Takes the whole list back, while nothing of it is ruled on. */
export function WithdrawList({ publication, refusals }: { publication: Known; refusals: Refusals }) {
  const [asking, setAsking] = useState(false);
  const { id: publicationId, movementId, entries } = publication;
  const left = entries.filter(({ outcome, nominationId }) => outcome === null && !refusals.has(nominationId));
  if (left.length === 0) return null;
  return (
    <>
      <Button variant="light" color="red" onClick={() => setAsking(true)}>
        {words.withdrawList}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.withdrawList}
          lead={
            <>
              <Text>{words.withdrawListLead(left.length)}</Text>
              <PublicUntil what="reasons" />
            </>
          }
          confirmLabel={words.withdrawList}
          danger
          reason="required"
          run={(reason) =>
            call('withdrawListed', {
              movementId,
              publicationId,
              nominationIds: left.map(({ nominationId }) => nominationId),
              reason,
            })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
