import { Group, List, Text } from '@mantine/core';
import { factText } from '@thidua/domain/award-labels';
import type { EligibilityFact } from '@thidua/domain/eligibility';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { vi } from './award-texts.ts';

/** Eligibility as figures; what misses a setting of the movement stands out (domain rule 7). */
export function FactList({ facts }: { facts: readonly EligibilityFact[] }) {
  return (
    <List listStyleType="none" spacing={4} aria-label={vi.facts}>
      {facts.map((fact) => (
        <List.Item key={fact.code}>
          <Group gap={6} wrap="nowrap" align="flex-start">
            {fact.ok ? (
              <IconCheck size={16} color="var(--mantine-color-teal-8)" aria-label={vi.factOk} />
            ) : (
              <IconAlertTriangle
                size={16}
                color="var(--mantine-color-orange-8)"
                aria-label={vi.factMissed}
                style={{ flexShrink: 0 }}
              />
            )}
            <Text size="sm" c={fact.ok ? undefined : 'orange.9'}>
              {factText(fact)}
            </Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
