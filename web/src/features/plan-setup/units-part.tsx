import {
  Button,
  Group,
  NativeSelect,
  Paper,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Textarea,
} from '@mantine/core';
import { findsName } from '@thidua/domain/base/search';
import { obligations } from '@thidua/domain/movement/movement';
import { nextId, type Place, type PlanPart } from '@thidua/domain/plan/plan-draft';
import { useState } from 'react';
import { labels } from '../../language/labels.ts';
import { foundOptions } from '../../ui/found-options.ts';
import { unitsByName } from './cluster-paste.ts';
import { Items, PassagesField, TextField } from './fields.tsx';
import { Said } from './findings.tsx';
import type { PartProps } from './part-props.ts';
import { words } from './field-texts.ts';

type Cluster = PlanPart<'units'>['clusters'][number];

const SHOWN = 40;
const NONE = '';
const OUT = 'out';

/** Who takes part: in words, in clusters with their leads, and unit by unit. */
export function UnitsPart({ value, change, units }: PartProps<'units'>) {
  const { clusters, places } = value;
  const label = words.fields.units;
  const choices = units.map(({ id, name }) => ({ value: id, label: name }));
  const setPlaces = (ids: readonly string[], part: Partial<Place>) =>
    change({
      places: {
        ...places,
        ...Object.fromEntries(
          ids.map((id) => [
            id,
            { ...(places[id] ?? { clusterId: null, obligation: 'required', phone: '' }), ...part },
          ]),
        ),
      },
    });
  const setClusters = (next: Cluster[]) => {
    const ids = new Set(next.map(({ id }) => id));
    const freed = Object.entries(places).map(([id, place]): [string, Place] => [
      id,
      place.clusterId !== null && !ids.has(place.clusterId) ? { ...place, clusterId: null } : place,
    ]);
    change({ clusters: next, places: Object.fromEntries(freed) });
  };
  return (
    <Stack gap="lg">
      <PassagesField
        place="collectives"
        label={label.collectives}
        value={value.collectives}
        onChange={(collectives) => change({ collectives })}
      />
      <PassagesField
        place="individuals"
        label={label.individuals}
        value={value.individuals}
        onChange={(individuals) => change({ individuals })}
      />
      <Items
        title={label.clusters}
        items={clusters}
        onChange={setClusters}
        make={(taken) => ({ id: nextId('cum-', taken), name: '', leadUnitId: null, proposedTargets: [] })}
        addLabel={words.add.cluster}
        nameOf={({ name }, index) => name || words.nth(words.cluster, index + 1)}
      >
        {(cluster, set) => {
          const own = units.filter(({ id }) => places[id]?.clusterId === cluster.id);
          return (
            <>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextField
                  place={`clusters.${cluster.id}.name`}
                  label={words.clusterName}
                  value={cluster.name}
                  onChange={(name) => set({ name })}
                />
                <Select
                  label={words.lead}
                  placeholder={words.choose}
                  searchable
                  clearable
                  filter={foundOptions}
                  data={choices}
                  value={cluster.leadUnitId}
                  onChange={(leadUnitId) => set({ leadUnitId })}
                />
              </SimpleGrid>
              <Said place={`clusters.${cluster.id}`} />
              <Text size="sm">{words.unitsOf(own.length, own.map(({ name }) => name).join('; '))}</Text>
              <PasteUnits
                clusterName={cluster.name}
                units={units}
                onPlace={(ids) => setPlaces(ids, { clusterId: cluster.id })}
              />
            </>
          );
        }}
      </Items>
      <UnitRows
        value={value}
        units={units}
        onPlace={setPlaces}
        onRemove={(unitId) =>
          change({ places: Object.fromEntries(Object.entries(places).filter(([id]) => id !== unitId)) })
        }
      />
    </Stack>
  );
}

function PasteUnits(props: {
  clusterName: string;
  units: readonly { id: string; name: string }[];
  onPlace: (ids: string[]) => void;
}) {
  const { clusterName, units, onPlace } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState<{ placed: number; unknown: string[] } | null>(null);
  const place = () => {
    const { ids, unknown } = unitsByName(typed ?? '', units);
    onPlace(ids);
    setTold({ placed: ids.length, unknown });
    setTyped(unknown.length === 0 ? null : unknown.join('\n'));
  };
  return (
    <Stack gap="xs">
      {typed === null ? (
        <Group>
          <Button size="sm" variant="default" onClick={() => setTyped('')}>
            {words.paste(clusterName)}
          </Button>
        </Group>
      ) : (
        <>
          <Textarea
            label={words.pasteLabel}
            description={words.hints.paste}
            autosize
            minRows={3}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Group>
            <Button size="sm" disabled={typed.trim() === ''} onClick={place}>
              {words.placeAll}
            </Button>
            <Button size="sm" variant="default" onClick={() => setTyped(null)}>
              {words.cancel}
            </Button>
          </Group>
        </>
      )}
      {told !== null && (
        <Text size="sm" role="status" c={told.unknown.length > 0 ? 'orange.9' : undefined}>
          {words.placed(told.placed, told.unknown.join('; '))}
        </Text>
      )}
    </Stack>
  );
}

function UnitRows(props: {
  value: PlanPart<'units'>;
  units: PartProps<'units'>['units'];
  onPlace: (ids: readonly string[], part: Partial<Place>) => void;
  onRemove: (unitId: string) => void;
}) {
  const { value, units, onPlace, onRemove } = props;
  const { clusters, places } = value;
  const [search, setSearch] = useState('');
  const [only, setOnly] = useState<'all' | 'unplaced' | 'out'>('all');
  const [shown, setShown] = useState(SHOWN);
  const isUnplaced = (id: string) => places[id] !== undefined && places[id].clusterId === null;
  const filters = {
    all: () => true,
    unplaced: isUnplaced,
    out: (id: string) => places[id] === undefined,
  };
  const found = units.filter(
    ({ id, name }) => filters[only](id) && (search === '' || findsName(name, search)),
  );
  const unplaced = units.filter(({ id }) => isUnplaced(id)).length;
  return (
    <Stack gap="sm" component="section" aria-label={words.fields.units.places}>
      <Text fw={600}>{words.fields.units.places}</Text>
      <Said place="places" />
      <Text size="sm">{words.standing(Object.keys(places).length, unplaced)}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={words.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.show}
          value={only}
          data={(['all', 'unplaced', 'out'] as const).map((one) => ({ value: one, label: words.shows[one] }))}
          onChange={(event) => {
            const chosen = (['all', 'unplaced', 'out'] as const).find(
              (one) => one === event.currentTarget.value,
            );
            if (chosen) setOnly(chosen);
          }}
        />
      </SimpleGrid>
      {found.slice(0, shown).map(({ id, name }) => (
        <Paper withBorder p="xs" key={id}>
          <SimpleGrid cols={{ base: 1, sm: 3 }} style={{ alignItems: 'center' }}>
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <NativeSelect
              aria-label={words.obligationOf(name)}
              value={places[id]?.obligation ?? OUT}
              data={[
                ...obligations.map((one) => ({ value: one, label: labels.obligation[one] })),
                { value: OUT, label: words.takesNoPart },
              ]}
              onChange={(event) => {
                const obligation = obligations.find((one) => one === event.currentTarget.value);
                if (obligation) onPlace([id], { obligation });
                else onRemove(id);
              }}
            />
            {places[id] !== undefined && (
              <NativeSelect
                aria-label={words.clusterOf(name)}
                value={places[id].clusterId ?? NONE}
                data={[
                  { value: NONE, label: words.noCluster },
                  ...clusters.map((cluster, index) => ({
                    value: cluster.id,
                    label: cluster.name || words.nth(words.cluster, index + 1),
                  })),
                ]}
                onChange={(event) => onPlace([id], { clusterId: event.currentTarget.value || null })}
              />
            )}
          </SimpleGrid>
          <Said place={`places.${id}`} />
        </Paper>
      ))}
      {found.length > shown && (
        <Group>
          <Button variant="default" onClick={() => setShown(shown * 2)}>
            {words.more(found.length - shown)}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
