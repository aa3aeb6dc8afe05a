import 'dayjs/locale/vi';
import { Button, Group, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { authorityRoles, clusterRoles, roles, unitRoles, type Role } from '@thidua/domain/people/membership';
import { parseDate } from '@thidua/domain/base/text';
import { useSession } from '../../reading/session.ts';
import { kindOf, withRole, type GrantRow, type RowProblems } from './grant-rows.ts';
import type { Keeper } from './keeper.ts';
import type { Choice, Scopes } from './scopes.ts';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';
import { foundOptions } from '../../ui/found-options.ts';
import { language } from '../../language/language.ts';

const choicesOf = (some: readonly Role[]): Choice[] =>
  some.map((role) => ({ value: role, label: labels.role[role] }));
const ofUnits: { group: string; items: Choice[] }[] = [
  { group: words.roleGroups.unit, items: choicesOf(unitRoles) },
  { group: words.roleGroups.cluster, items: choicesOf(clusterRoles) },
];
const roleChoices: Record<Keeper['role'], typeof ofUnits> = {
  office: ofUnits,
  admin: [...ofUnits, { group: words.roleGroups.authority, items: choicesOf(authorityRoles) }],
};

interface GrantFieldsProps {
  number: number;
  row: GrantRow;
  problems: RowProblems;
  scopes: Scopes;
  keeper: Keeper;
  onChange: (row: GrantRow) => void;
  onRemove: () => void;
}

/** One role of a person: which, where, from when until when. */
export function GrantFields(props: GrantFieldsProps) {
  const { number, row, problems, scopes, keeper, onChange, onRemove } = props;
  const { authorityId } = useSession();
  if (keeper.role === 'office' && row.role !== null && kindOf(row.role) === 'authority') {
    return <KeptRow role={row.role} />;
  }
  return (
    <Paper component="fieldset" withBorder p="md" m={0} miw={0}>
      <Group justify="space-between" mb="xs">
        <Text component="legend" fw={600} p={0} style={{ float: 'left' }}>
          {words.grantNumber(number)}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {words.removeGrant}
        </Button>
      </Group>
      <Stack gap="sm">
        <Select
          label={words.role}
          data={roleChoices[keeper.role]}
          value={row.role}
          allowDeselect={false}
          onChange={(value) => {
            onChange(withRole(row, roles.find((role) => role === value) ?? null, authorityId));
          }}
          description={row.role === null ? null : words.duty[row.role]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={problems.role}
        />
        <ScopeField row={row} problems={problems} scopes={scopes} onChange={onChange} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateInput
            locale={language}
            firstDayOfWeek={1}
            label={words.from}
            value={row.from}
            onChange={(from) => {
              onChange({ ...row, from });
            }}
            valueFormat="DD/MM/YYYY"
            dateParser={parseDate}
            error={problems.from}
          />
          <DateInput
            locale={language}
            firstDayOfWeek={1}
            label={words.to}
            placeholder={words.toHint}
            value={row.to}
            onChange={(to) => {
              onChange({ ...row, to });
            }}
            valueFormat="DD/MM/YYYY"
            dateParser={parseDate}
            clearable
            error={problems.to}
          />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}

/** What somebody holds in the authority itself, which the office leaves as it is. */
function KeptRow({ role }: { role: Role }) {
  return (
    <Paper withBorder p="md" bg="gray.0">
      <Text fw={600}>{labels.role[role]}</Text>
      <Text size="sm" c="dimmed">
        {words.keptRow}
      </Text>
    </Paper>
  );
}

type ScopeFieldProps = Pick<GrantFieldsProps, 'row' | 'problems' | 'scopes' | 'onChange'>;

function ScopeField({ row, problems, scopes, onChange }: ScopeFieldProps) {
  const { authority, movement } = useSession();
  if (row.role === null) return null;
  const kind = kindOf(row.role);
  if (kind === 'authority') return <Text size="sm">{words.wholeAuthority(authority?.name ?? '')}</Text>;
  const ofCluster = kind === 'cluster';
  if (ofCluster && !movement) return <Text c="red.8">{words.noMovement}</Text>;
  return (
    <Select
      label={ofCluster ? words.cluster : words.unit}
      description={ofCluster && movement ? words.clusterOf(movement.shortTitle) : null}
      data={withStored(ofCluster ? scopes.clusters : scopes.units, row.scope, scopes.names)}
      value={row.scope}
      onChange={(scope) => {
        onChange({ ...row, scope });
      }}
      searchable
      allowDeselect={false}
      filter={foundOptions}
      limit={100}
      nothingFoundMessage={ofCluster ? words.clusterNotFound : words.unitNotFound}
      error={problems.scope}
    />
  );
}

/** A stored scope stays a choice where it is no longer offered: a unit that closed, another movement's cluster. */
function withStored(choices: Choice[], scope: string | null, names: ReadonlyMap<string, string>): Choice[] {
  if (scope === null || choices.some(({ value }) => value === scope)) return choices;
  return [{ value: scope, label: names.get(scope) ?? scope }, ...choices];
}
