import { Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { LocalDate } from '@thidua/domain/base/time';
import type { ReactNode } from 'react';
import { KeyDates } from './key-dates.tsx';
import { Clause, Passages, Source, type Heading } from './section.tsx';
import { words } from './texts.ts';

export interface PlanSection extends Heading {
  content: ReactNode;
}

/** The plan's parts in the order in which a unit needs them; parts that a plan lacks are left out. */
export function planSections(movement: Movement, today: LocalDate): PlanSection[] {
  const { criteria, awardForms, participants } = movement;
  const has = (list: readonly unknown[]) => list.length > 0;
  const all: (PlanSection | false)[] = [
    { id: 'dates', title: words.dates, content: <KeyDates movement={movement} today={today} /> },
    { id: 'areas', title: words.areas, content: <Areas areas={movement.contentAreas} /> },
    has([...criteria.collective, ...criteria.individual]) && {
      id: 'criteria',
      title: words.criteria,
      content: <Criteria criteria={criteria} />,
    },
    has(awardForms) && { id: 'awards', title: words.awards, content: <Awards forms={awardForms} /> },
    has(movement.tasks) && { id: 'tasks', title: words.tasks, content: <Tasks tasks={movement.tasks} /> },
    has(movement.purposes) && {
      id: 'purposes',
      title: words.purposes,
      content: <Passages passages={movement.purposes} />,
    },
    has(movement.requirements) && {
      id: 'requirements',
      title: words.requirements,
      content: <Passages passages={movement.requirements} />,
    },
    has([...participants.collectives, ...participants.individuals]) && {
      id: 'participants',
      title: words.participants,
      content: <Participants participants={participants} />,
    },
    has(movement.legalBases) && {
      id: 'legal-bases',
      title: words.legalBases,
      content: <Passages passages={movement.legalBases} />,
    },
    has(movement.recipients) && {
      id: 'recipients',
      title: words.recipients,
      content: <List items={movement.recipients} />,
    },
  ];
  return all.filter((section) => section !== false);
}

function Subsection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Title order={3} size="h4" mt="xs">
        {title}
      </Title>
      {children}
    </>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul style={{ margin: 0, paddingLeft: '1.25rem' }} className="plan-text">
    {items.map((item) => (
      <Text component="li" key={item} mb={4}>
        {item}
      </Text>
    ))}
  </ul>
);

const Areas = ({ areas }: { areas: Movement['contentAreas'] }) =>
  areas.map(({ id, title, text, source }) => (
    <Clause key={id} title={`${id}. ${title}`} text={text} source={source} />
  ));

const Criterions = ({ criteria }: { criteria: Movement['criteria']['collective'] }) =>
  criteria.map(({ id, title, text, source, maxPoints }, index) => (
    <Clause
      key={id}
      title={`${index + 1}. ${title}`}
      text={text}
      source={source}
      note={words.points(maxPoints)}
    />
  ));

const Criteria = ({ criteria }: { criteria: Movement['criteria'] }) => (
  <>
    <Subsection title={words.forCollectives}>
      <Criterions criteria={criteria.collective} />
    </Subsection>
    <Subsection title={words.forIndividuals}>
      <Criterions criteria={criteria.individual} />
    </Subsection>
  </>
);

const Awards = ({ forms }: { forms: Movement['awardForms'] }) =>
  forms.map(({ id, title, recipients, text, source }) => (
    <Clause
      key={id}
      title={title}
      text={text}
      source={source}
      note={words.awardedTo(recipients.map((recipient) => words.recipient[recipient]))}
    />
  ));

const Participants = ({ participants }: { participants: Movement['participants'] }) => (
  <>
    <Subsection title={words.collectives}>
      <Passages passages={participants.collectives} />
    </Subsection>
    <Subsection title={words.individuals}>
      <Passages passages={participants.individuals} />
    </Subsection>
  </>
);

const Tasks = ({ tasks }: { tasks: Movement['tasks'] }) =>
  tasks.map(({ body, source, items }) => (
    <Subsection key={source} title={body}>
      <div>
        <List items={items} />
        <Source of={source} />
      </div>
    </Subsection>
  ));
