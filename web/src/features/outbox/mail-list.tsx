import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { canMoveMail, type MailState } from '@thidua/domain/mail/mail';
import { useCallback, useState } from 'react';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MailCard } from './mail-card.tsx';
import { MailDialog } from './mail-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { searchMails, type OutboxMail } from './search.ts';
import { SelectionBar } from './selection-bar.tsx';
import { words } from './texts.ts';

interface MailListProps {
  state: MailState;
  mails: readonly OutboxMail[];
  /** null where all are there. */
  onMore: (() => void) | null;
}

/** The mails of one state: searched, read, chosen and released. */
export function MailList({ state, mails, onMore }: MailListProps) {
  const [typed, setTyped] = useState('');
  const [movementId, setMovementId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reading, setReading] = useState<OutboxMail | null>(null);
  const [releasing, setReleasing] = useState<readonly OutboxMail[] | null>(null);
  const choose = useCallback((ids: readonly string[], on: boolean) => {
    setChosen((before) => {
      const rest = [...before].filter((id) => !ids.includes(id));
      return new Set(on ? [...rest, ...ids] : rest);
    });
  }, []);
  const chooseOne = useCallback((id: string, on: boolean) => choose([id], on), [choose]);
  const release = useCallback((mail: OutboxMail) => {
    setReading(null);
    setReleasing([mail]);
  }, []);

  const shown = searchMails(mails, typed, movementId);
  const selected = shown.filter(({ id }) => chosen.has(id));
  return (
    <Stack gap="sm">
      {mails.length === 0 ? (
        <EmptyState title={words.empty[state]}>{words.emptyHint[state]}</EmptyState>
      ) : (
        <>
          <Filters typed={typed} onType={setTyped} movementId={movementId} onMovement={setMovementId} />
          {canMoveMail(state, 'release') && shown.length > 0 && (
            <SelectionBar
              state={state}
              shown={shown.length}
              chosen={selected.length}
              onChooseAll={(on) =>
                choose(
                  shown.map(({ id }) => id),
                  on,
                )
              }
              onRelease={() => setReleasing(selected)}
            />
          )}
          <Text size="sm" c="dimmed" component="output" display="block">
            {words.shown(shown.length, mails.length)}
          </Text>
          {shown.length === 0 && (
            <EmptyState title={words.noneMatch}>
              {onMore ? words.noneMatchMore : words.noneMatchHint}
            </EmptyState>
          )}
          <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
            {shown.map((mail) => (
              <MailCard
                key={mail.id}
                mail={mail}
                selected={chosen.has(mail.id)}
                onSelect={chooseOne}
                onRead={setReading}
                onRelease={release}
              />
            ))}
          </Stack>
          {onMore && (
            <Group justify="center">
              <Button variant="default" onClick={onMore}>
                {words.more}
              </Button>
            </Group>
          )}
        </>
      )}
      {reading && <MailDialog mail={reading} onRelease={release} onClose={() => setReading(null)} />}
      {releasing && (
        <ReleaseDialog
          mails={releasing}
          onClose={(done) => {
            setReleasing(null);
            choose(done, false);
          }}
        />
      )}
    </Stack>
  );
}

interface FiltersProps {
  typed: string;
  onType: (typed: string) => void;
  movementId: string | null;
  onMovement: (movementId: string | null) => void;
}

function Filters({ typed, onType, movementId, onMovement }: FiltersProps) {
  const { movements } = useSession();
  return (
    <Group align="flex-end">
      <TextInput
        type="search"
        label={words.search}
        placeholder={words.searchHint}
        flex="1 1 16rem"
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {movements.length > 1 && (
        <NativeSelect
          label={words.movement}
          flex="0 1 20rem"
          data={[
            { value: '', label: words.allMovements },
            ...movements.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
          ]}
          value={movementId ?? ''}
          onChange={(event) => onMovement(event.currentTarget.value || null)}
        />
      )}
    </Group>
  );
}
