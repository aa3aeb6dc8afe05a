import { ActionIcon, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { LongTextField } from '../form/fields.tsx';
import { focusField } from '../form/form-context.tsx';
import { words } from './texts.ts';

interface Props {
  commitments: string[];
  onChange: (commitments: string[]) => void;
  disabled: boolean;
}

export function CommitmentsEditor({ commitments, onChange, disabled }: Props) {
  const add = () => {
    onChange([...commitments, '']);
    setTimeout(() => focusField(`commitments.${commitments.length}`), 0);
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby="commitments-title">
      <Title order={2} size="h4" id="commitments-title">
        {words.fields.commitments}
      </Title>
      <Text size="sm" c="dimmed">
        {words.commitmentsHint}
      </Text>
      {commitments.map((commitment, index) => (
        <Group key={`commitment-${index}`} align="flex-start" wrap="nowrap" gap="xs">
          <Box flex={1}>
            <LongTextField
              path={`commitments.${index}`}
              label={words.commitment(index + 1)}
              value={commitment}
              onChange={(value) => onChange(commitments.with(index, value))}
            />
          </Box>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mt={26}
            aria-label={words.removeCommitment(index + 1)}
            disabled={disabled}
            onClick={() => onChange(commitments.toSpliced(index, 1))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Box>
        <Button
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={disabled || commitments.length >= CONTENT_LIMITS.commitments}
          onClick={add}
        >
          {words.addCommitment}
        </Button>
      </Box>
    </Stack>
  );
}
