import { Alert, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { erasurePlaces, type PlaceCounts } from '@thidua/domain/erasure/erasure-subject';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Chosen } from './choice.tsx';
import { totalOf } from './places.ts';
import { RunProgress } from './run-progress.tsx';
import { words } from './texts.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface EraseFormProps extends Chosen {
  authorityId: string;
  onDone: (done: CallableResponse<'erasePerson'>) => void;
}

const MIN_BASIS = 10;

/** What will happen where, on which ground, and the act itself. */
export function EraseForm({ authorityId, subject, names, places, onDone }: EraseFormProps) {
  const [byName, setByName] = useState(false);
  const [basis, setBasis] = useState('');
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [running, setRunning] = useState(false);
  const [left, setLeft] = useState(false);
  const [aside, setAside] = useState(false);
  const toErase = totalOf(places, 'erased') + (byName ? totalOf(places, 'byName') : 0);
  const onlyNamed = totalOf(places, 'byName');
  const missing = basis.trim().length < MIN_BASIS;
  if (toErase + onlyNamed === 0) return <Nothing places={places} />;
  const run = async () => {
    setRunning(true);
    setAside(false);
    const result = await call('erasePerson', { authorityId, subject, byName, basis });
    setRunning(false);
    return result;
  };
  return (
    <>
      <Paper withBorder p="md" component="section" aria-labelledby="preview">
        <Stack gap="sm">
          <Title order={2} size="h4" id="preview">
            {words.step3}
          </Title>
          <Text fw={600}>{words.whose(names.join(', '))}</Text>
          {erasurePlaces.map((place) => (
            <Place key={place} place={place} places={places} />
          ))}
          {onlyNamed > 0 && (
            <Checkbox
              label={words.byNameLabel}
              description={words.byNameHint(onlyNamed)}
              checked={byName}
              onChange={(event) => {
                setByName(event.currentTarget.checked);
              }}
            />
          )}
        </Stack>
      </Paper>
      <Paper withBorder p="md" component="section" aria-labelledby="ground">
        <Stack gap="sm" align="flex-start">
          <Title order={2} size="h4" id="ground">
            {words.step4}
          </Title>
          <Text fw={600}>{words.whose(names.join(', '))}</Text>
          <LimitedTextarea
            w="100%"
            label={words.basis}
            description={words.basisHint}
            withAsterisk
            autosize
            minRows={2}
            limit={1000}
            value={basis}
            error={asked && missing ? words.basisMissing : null}
            onChange={(event) => {
              setBasis(event.currentTarget.value);
            }}
          />
          <Button
            color="red"
            onClick={() => {
              setAsked(true);
              if (!missing) setConfirming(true);
            }}
          >
            {words.erase}
          </Button>
          {(left || (running && aside)) && (
            <Alert color="orange" role="status">
              {words.stillRunning}
            </Alert>
          )}
        </Stack>
      </Paper>
      {running && !aside && (
        <Dialog
          opened
          onClose={() => setAside(true)}
          withCloseButton={false}
          title={words.whose(names.join(', '))}
          zIndex={400}
        >
          <Stack gap="sm" align="flex-start">
            <RunProgress authorityId={authorityId} />
            <Text size="sm">{words.stillRunning}</Text>
            <Button variant="default" onClick={() => setAside(true)}>
              {words.goOn}
            </Button>
          </Stack>
        </Dialog>
      )}
      {confirming && (
        <ConfirmDialog
          title={words.confirmTitle}
          lead={words.confirmLead(names.join(', '), toErase)}
          confirmLabel={words.erase}
          danger
          run={run}
          onDone={(erased) => {
            onDone(erased);
            setLeft(!erased.isDone);
          }}
          onClose={() => setConfirming(false)}
        />
      )}
    </>
  );
}

/** Nothing to erase, and what is kept all the same. */
function Nothing({ places }: { places: PlaceCounts }) {
  if (totalOf(places, 'kept') === 0) return <Alert color="gray">{words.nothing}</Alert>;
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Alert color="gray">{words.nothingKept}</Alert>
        {erasurePlaces.map((place) => (
          <Place key={place} place={place} places={places} />
        ))}
      </Stack>
    </Paper>
  );
}

function Place({ place, places }: { place: (typeof erasurePlaces)[number]; places: PlaceCounts }) {
  const count = places[place];
  if (!count) return null;
  const { title, what } = words.places[place];
  return (
    <div>
      <Group gap="xs">
        <Text fw={600}>{title}</Text>
        {count.erased > 0 && <Tag colour="red">{words.erased(count.erased)}</Tag>}
        {count.byName > 0 && <Tag colour="orange">{words.byName(count.byName)}</Tag>}
        {count.kept > 0 && <Tag colour="gray">{words.kept(count.kept)}</Tag>}
      </Group>
      <Text size="sm">{what}</Text>
    </div>
  );
}
