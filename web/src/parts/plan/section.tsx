import { Stack, Text, Title } from '@mantine/core';
import type { Passage } from '@thidua/domain/movement/movement';
import type { ReactNode } from 'react';
import { words } from './texts.ts';

export interface Heading {
  id: string;
  title: string;
}

export function Section({ id, title, children }: Heading & { children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="plan-section">
      <Stack gap="sm">
        <Title order={2} size="h3" id={`${id}-title`}>
          {title}
        </Title>
        {children}
      </Stack>
    </section>
  );
}

/** Where in the plan the words stand. */
export const Source = ({ of }: { of: string }) => (
  <Text size="sm" c="dimmed">
    {words.source(of)}
  </Text>
);

/** Passages as the plan words them; a source that several share is said once, below. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  const sources = [...new Set(passages.map(({ source }) => source))];
  return (
    <div className="plan-text">
      {passages.length === 1 ? (
        <Text>{passages[0]?.text}</Text>
      ) : (
        <ul style={{ margin: 0, paddingLeft: '1.25rem' }}>
          {passages.map(({ text, source }) => (
            <Text component="li" key={`${source} ${text}`} mb={6}>
              {text}
            </Text>
          ))}
        </ul>
      )}
      {sources.map((source) => (
        <Source key={source} of={source} />
      ))}
    </div>
  );
}

/** A titled piece of the plan with its own words and source. */
export function Clause(props: { title: string; text: string; source: string; note?: string }) {
  return (
    <div className="plan-text plan-keep">
      <Title order={4} size="h5">
        {props.title}
      </Title>
      <Text>{props.text}</Text>
      <Text size="sm" c="dimmed">
        {[words.source(props.source), props.note].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
