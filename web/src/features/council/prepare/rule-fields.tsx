import { NativeSelect, SimpleGrid, Stack, Switch } from '@mantine/core';
import { shareText } from '@thidua/domain/wording/session-setup';
import type { VotingRules } from '@thidua/domain/movement/award-settings';
import {
  nameOfQuorum,
  nameOfThreshold,
  quorumNames,
  quorums,
  thresholdNames,
  thresholds,
} from './rules-choice.ts';
import { words } from '../texts.ts';
import { awardLabels } from '../../../language/award-labels.ts';

const texts = words.form;
/** What the movement has set and no name stands for. */
const OTHER = 'other';

interface RuleProps {
  rules: VotingRules;
  /** As they were when the form was opened. */
  initial: VotingRules;
  onChange: (rules: VotingRules) => void;
}

/** How the council votes, in plain words. */
export function RuleFields({ rules, initial, onChange }: RuleProps) {
  const { quorum, threshold, aboveThreshold } = initial;
  const otherQuorum = nameOfQuorum(quorum) === null;
  const otherThreshold = nameOfThreshold(initial) === null;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        <NativeSelect
          label={texts.mode}
          value={rules.mode}
          data={[
            { value: 'meeting', label: awardLabels.sessionMode.meeting },
            { value: 'writing', label: awardLabels.sessionMode.writing },
          ]}
          onChange={(event) =>
            onChange({ ...rules, mode: event.currentTarget.value === 'writing' ? 'writing' : 'meeting' })
          }
        />
        <NativeSelect
          label={texts.quorum}
          value={nameOfQuorum(rules.quorum) ?? OTHER}
          data={[
            ...quorumNames.map((name) => ({ value: name, label: texts.quorums[name] })),
            ...(otherQuorum ? [{ value: OTHER, label: texts.otherQuorum(shareText(quorum)) }] : []),
          ]}
          onChange={(event) => {
            const name = quorumNames.find((one) => one === event.currentTarget.value);
            onChange({ ...rules, quorum: name ? quorums[name] : quorum });
          }}
        />
        <NativeSelect
          label={texts.threshold}
          value={nameOfThreshold(rules) ?? OTHER}
          data={[
            ...thresholdNames.map((name) => ({ value: name, label: texts.thresholds[name] })),
            ...(otherThreshold
              ? [{ value: OTHER, label: texts.otherThreshold(shareText(threshold), aboveThreshold) }]
              : []),
          ]}
          onChange={(event) => {
            const name = thresholdNames.find((one) => one === event.currentTarget.value);
            onChange({ ...rules, ...(name ? thresholds[name] : { threshold, aboveThreshold }) });
          }}
        />
        <NativeSelect
          label={texts.denominator}
          value={rules.denominator}
          data={[
            { value: 'all', label: awardLabels.denominator.all },
            { value: 'present', label: awardLabels.denominator.present },
          ]}
          onChange={(event) =>
            onChange({ ...rules, denominator: event.currentTarget.value === 'present' ? 'present' : 'all' })
          }
        />
      </SimpleGrid>
      <Switch
        label={texts.secret}
        description={rules.secret ? texts.secretHint : words.openVote}
        checked={rules.secret}
        onChange={(event) => onChange({ ...rules, secret: event.currentTarget.checked })}
      />
    </Stack>
  );
}
