import { Button, Stack, Text, Title } from '@mantine/core';
import { localDateOf } from '@thidua/domain/base/time';
import { IconPlus } from '@tabler/icons-react';
import { useSession } from '../../reading/session.ts';
import { GrantFields } from './grant-fields.tsx';
import { newRow, problemsOf, type GrantRow } from './grant-rows.ts';
import type { Keeper } from './keeper.ts';
import type { Scopes } from './scopes.ts';
import { words } from './texts.ts';

interface GrantsEditorProps {
  rows: readonly GrantRow[];
  scopes: Scopes;
  keeper: Keeper;
  /** Whether it was tried to go on: until then nothing is called wrong. */
  tried: boolean;
  onChange: (rows: GrantRow[]) => void;
}

export function GrantsEditor({ rows, scopes, keeper, tried, onChange }: GrantsEditorProps) {
  const { now, zone } = useSession();
  const problems = problemsOf(rows);
  return (
    <Stack component="section" gap="sm" aria-label={words.grants}>
      <Title order={3} size="h5">
        {words.grants}
      </Title>
      {rows.map((row, index) => (
        <GrantFields
          key={row.key}
          number={index + 1}
          row={row}
          problems={(tried ? problems.get(row.key) : undefined) ?? {}}
          scopes={scopes}
          keeper={keeper}
          onChange={(next) => {
            onChange(rows.map((one) => (one.key === next.key ? next : one)));
          }}
          onRemove={() => {
            onChange(rows.filter(({ key }) => key !== row.key));
          }}
        />
      ))}
      {tried && rows.length === 0 && (
        <Text c="red.8" role="alert">
          {words.noGrants}
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onChange([...rows, newRow(rows, localDateOf(now(), zone))]);
        }}
      >
        {words.addGrant}
      </Button>
    </Stack>
  );
}
