import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { editableStates } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { Link } from 'react-router';
import type { UnitReview } from '../../reading/nomination/unit-review.ts';
import { StateBadge } from '../../ui/badges.tsx';
import { links } from '../../ui/links.ts';
import type { AwardsScope } from './awards-scope.ts';
import { words } from './texts.ts';

/** The minutes of the review: where they stand, and the way to them. */
export function ReviewStep({ scope, minutes }: { scope: AwardsScope; minutes: UnitReview }) {
  const { movement, participant, viewer, open } = scope;
  const { state, review } = minutes;
  const writes = open && viewer === 'unit' && editableStates.some((one) => one === state);
  const action = !writes
    ? words.reviewAction.open
    : state === 'draft'
      ? words.reviewAction.begin
      : words.reviewAction.continue;
  return (
    <Stack gap="xs" component="section" aria-labelledby="review-step">
      <Title order={2} size="h4" id="review-step">
        {words.reviewStep}
      </Title>
      <Paper withBorder px="md" py="sm">
        <Group justify="space-between" gap="sm">
          <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }}>
            <Text size="sm">
              {review
                ? words.reviewHeld(formatDate(review.heldOn), review.present, review.members)
                : words.reviewLead}
            </Text>
            <Group gap="xs">
              <StateBadge state={state} kind="review" />
            </Group>
          </Stack>
          <Button
            component={Link}
            to={links.case(movement.id, participant.unitId, REVIEW_CASE)}
            variant={writes ? 'light' : 'subtle'}
          >
            {action}
          </Button>
        </Group>
      </Paper>
    </Stack>
  );
}
