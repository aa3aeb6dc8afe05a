import { Code, Container, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { OtherLanguage } from '../ui/other-language.tsx';

/** A page of its own for what keeps somebody out: why, and what to do. */
export function Message(props: { title: string; text: string; detail?: string; children?: ReactNode }) {
  return (
    <Container component="main" size="sm" py="xl">
      <Paper withBorder p="xl">
        <Stack align="flex-start">
          <Title order={1} size="h2">
            {props.title}
          </Title>
          <Text>{props.text}</Text>
          {props.detail && <Code block>{props.detail.slice(0, 400)}</Code>}
          {props.children}
        </Stack>
      </Paper>
      <Group justify="flex-end" mt="sm">
        <OtherLanguage />
      </Group>
    </Container>
  );
}
