import { isConfirmed } from '@thidua/domain/submission/figure';
import { Badge, Group, Text } from '@mantine/core';
import { words } from './texts.ts';

/** Beside a figure that was asked about and said to be right: who receives it looks at it. */
export function UnusualNote({
  typed,
  confirmed,
  remark,
}: {
  typed: string;
  confirmed: string;
  remark?: string;
}) {
  if (!isConfirmed(typed, confirmed)) return null;
  return (
    <Group gap="xs" mt={4}>
      <Badge color="orange" variant="light" c="orange.9" tt="none" size="md">
        {words.unusual}
      </Badge>
      {remark && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {remark}
        </Text>
      )}
    </Group>
  );
}
