import { Group, List, Text } from '@mantine/core';
import { factMark } from '@thidua/domain/wording/award-labels';
import type { EligibilityFact } from '@thidua/domain/nomination/eligibility';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { words } from './texts.ts';
import { factText } from '../../language/findings.ts';

/** Eligibility as figures; what misses a setting of the movement stands out (docs/rules.md#rule-7). */
export function FactList({ facts }: { facts: readonly EligibilityFact[] }) {
  return (
    <List listStyleType="none" spacing={4} aria-label={words.facts}>
      {facts.map((fact) => (
        <List.Item key={fact.code}>
          <Group gap={6} wrap="nowrap" align="flex-start">
            <Mark fact={fact} />
            <Text size="sm" c={fact.ok ? undefined : 'orange.9'}>
              {factText(fact)}
            </Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}

const marks = {
  good: { icon: IconCheck, colour: 'teal', text: 'factOk' },
  plain: { icon: IconInfoCircle, colour: 'gray', text: 'factPlain' },
  missed: { icon: IconAlertTriangle, colour: 'orange', text: 'factMissed' },
} as const;

function Mark({ fact }: { fact: EligibilityFact }) {
  const { icon: Icon, colour, text } = marks[factMark(fact)];
  return (
    <Icon
      size={16}
      color={`var(--mantine-color-${colour}-8)`}
      aria-label={words[text]}
      style={{ flexShrink: 0 }}
    />
  );
}
