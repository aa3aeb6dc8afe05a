import { Alert, Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { holds } from '@thidua/domain/people/membership';
import { useState } from 'react';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { EraseForm } from './erase-form.tsx';
import { FindForm } from './find-form.tsx';
import { Choice, type Chosen, type Found } from './choice.tsx';
import { erasedBetween, placesWith } from './places.ts';
import { words } from './texts.ts';

/** By the office: finds somebody, shows where their data stands and what will happen to it, and erases it. */
export default function ErasurePage() {
  const { membership, authorityId, now } = useSession();
  const isOffice = holds(membership, authorityId, 'office', now());
  return (
    <Page title={words.title}>
      {isOffice ? (
        <Steps authorityId={authorityId} />
      ) : (
        <EmptyState title={words.deniedTitle}>{words.denied}</EmptyState>
      )}
    </Page>
  );
}

function Steps({ authorityId }: { authorityId: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [looking, setLooking] = useState(false);
  const [done, setDone] = useState<CallableResponse<'erasePerson'> | null>(null);
  if (done?.isDone) {
    return (
      <Done
        done={done}
        onAgain={() => {
          setFound(null);
          setChosen(null);
          setDone(null);
        }}
      />
    );
  }
  return (
    <Stack gap="lg" maw={820}>
      <Text>{words.lead}</Text>
      <FindForm
        authorityId={authorityId}
        disabled={looking}
        onFound={(next) => {
          setFound(next);
          setChosen(null);
        }}
      />
      {found && (
        <Choice
          key={JSON.stringify(found)}
          authorityId={authorityId}
          found={found}
          busy={looking}
          onBusy={setLooking}
          onChange={() => setChosen(null)}
          onChosen={setChosen}
        />
      )}
      {chosen && (
        <EraseForm
          key={JSON.stringify(chosen.subject)}
          authorityId={authorityId}
          {...chosen}
          onDone={setDone}
        />
      )}
    </Stack>
  );
}

/** What was done where, and what is kept. */
function Done({ done, onAgain }: { done: CallableResponse<'erasePerson'>; onAgain: () => void }) {
  const { before, after } = done;
  if (after === null) {
    return (
      <Alert color="orange" role="status" title={words.brokenTitle} maw={820}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{words.brokenLead}</Text>
          <Button variant="default" onClick={onAgain}>
            {words.again}
          </Button>
        </Stack>
      </Alert>
    );
  }
  const erased = erasedBetween(before, after);
  const kept = placesWith(after, 'kept');
  const left = placesWith(after, 'byName');
  return (
    <Paper withBorder p="md" maw={820}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4">
          {words.doneTitle}
        </Title>
        <Alert color="teal" role="status" w="100%">
          {words.doneLead}
        </Alert>
        <Places
          title={words.doneErased}
          lines={erased.map(({ place, count }) => `${words.places[place].title}: ${count}`)}
        />
        <Places
          title={words.doneKept}
          lines={kept.map(({ place, count }) => `${words.places[place].title}: ${count}`)}
        />
        <Places
          title={words.doneLeft}
          lines={left.map(({ place, count }) => `${words.places[place].title}: ${count}`)}
        />
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {words.reference(done.erasureId)}
        </Text>
        <Button variant="default" onClick={onAgain}>
          {words.again}
        </Button>
      </Stack>
    </Paper>
  );
}

function Places({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </div>
  );
}
