import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Keeper } from './keeper.ts';
import type { PersonAction } from './actions.ts';
import { PersonCard } from './person-card.tsx';
import { activities, searchPeople, type Activity, type Person } from './search.ts';
import { words } from './texts.ts';

const PORTION = 50;

interface PeopleListProps {
  people: readonly Person[];
  scopeNames: ReadonlyMap<string, string>;
  keeper: Keeper;
  onAction: (person: Person, action: PersonAction) => void;
}

export function PeopleList({ people, scopeNames, keeper, onAction }: PeopleListProps) {
  const [typed, setTyped] = useState('');
  const [activity, setActivity] = useState<Activity>('active');
  const [most, setMost] = useState(PORTION);
  if (people.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  const found = searchPeople(people, { typed, activity, scopeNames });
  return (
    <Stack>
      <Group align="flex-end">
        <TextInput
          type="search"
          label={words.search}
          placeholder={words.searchHint}
          flex="1 1 18rem"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMost(PORTION);
          }}
        />
        <NativeSelect
          label={words.show}
          data={activities.map((value) => ({ value, label: words.filter[value] }))}
          value={activity}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setActivity(activities.find((one) => one === value) ?? 'all');
          }}
        />
      </Group>
      <Text size="sm" c="dimmed" aria-live="polite">
        {words.found(found.length)}
      </Text>
      {found.length === 0 ? (
        <EmptyState title={words.notFound}>{words.notFoundHint}</EmptyState>
      ) : (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {found.slice(0, most).map((person) => (
            <PersonCard
              key={person.id}
              person={person}
              scopeNames={scopeNames}
              keeper={keeper}
              onAction={(action) => {
                onAction(person, action);
              }}
            />
          ))}
        </Stack>
      )}
      {found.length > most && (
        <Button
          variant="default"
          onClick={() => {
            setMost(most + PORTION);
          }}
        >
          {words.more}
        </Button>
      )}
    </Stack>
  );
}
