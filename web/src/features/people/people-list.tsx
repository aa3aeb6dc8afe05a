import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Keeper } from './keeper.ts';
import type { PersonAction } from './actions.ts';
import { PersonCard } from './person-card.tsx';
import { activities, searchPeople, type Person } from './search.ts';
import { words } from './texts.ts';
import { firstWanted, type Wanted } from './use-people.ts';

interface PeopleListProps {
  /** Those that were read. */
  people: readonly Person[];
  wanted: Wanted;
  onWant: (wanted: Wanted) => void;
  /** Whether there may be more of them than were read. */
  isMore: boolean;
  scopeNames: ReadonlyMap<string, string>;
  keeper: Keeper;
  onAction: (person: Person, action: PersonAction) => void;
}

export function PeopleList(props: PeopleListProps) {
  const { people, wanted, onWant, isMore, scopeNames, keeper, onAction } = props;
  const { typed, activity, limit } = wanted;
  if (people.length === 0 && typed === '' && activity === firstWanted.activity)
    return <EmptyState title={words.none}>{words.noneHint}</EmptyState>;
  const found = searchPeople(people, { typed, activity, scopeNames });
  const shown = found.slice(0, limit);
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
            onWant({ ...firstWanted, activity, typed: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label={words.show}
          data={activities.map((value) => ({ value, label: words.filter[value] }))}
          value={activity}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onWant({ ...firstWanted, typed, activity: activities.find((one) => one === value) ?? 'all' });
          }}
        />
      </Group>
      <Text size="sm" c="dimmed" aria-live="polite">
        {isMore ? words.foundMore(shown.length) : words.found(found.length)}
      </Text>
      {found.length === 0 ? (
        <EmptyState title={words.notFound}>{isMore ? words.notFoundYet : words.notFoundHint}</EmptyState>
      ) : (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {shown.map((person) => (
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
      {(isMore || found.length > shown.length) && (
        <Button
          variant="default"
          onClick={() => {
            onWant({ ...wanted, limit: limit * 2 });
          }}
        >
          {words.more}
        </Button>
      )}
    </Stack>
  );
}
