import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { Summary } from '@thidua/domain/tally';
import type { Punctuality } from '@thidua/domain/unit-record';
import { FigureCard } from '../../ui/figure-card.tsx';
import { formatPercent } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { PacedBar } from '../../ui/paced-bar.tsx';
import { share, type Course } from './figures.ts';
import { Section } from './section.tsx';
import { vi } from './texts.ts';

interface HeadlineProps {
  movementId: string;
  summary: Summary;
  course: Course;
  /** Whether the viewer may open the list behind a figure. */
  mayList: boolean;
}

export function Headline(props: HeadlineProps) {
  return (
    <>
      <Progress {...props} />
      <Registration {...props} />
      <Reports {...props} />
      <Targets {...props} />
    </>
  );
}

const percentOf = (part: number, whole: number) => {
  const value = share(part, whole);
  return value === null ? undefined : formatPercent(value);
};
const columns = { base: 2, md: 4 };

function Progress({ summary, course }: HeadlineProps) {
  const { progress } = summary;
  const text = progress === null ? vi.none : formatPercent(progress);
  const elapsed = formatPercent(course.elapsed);
  return (
    <Section title={vi.progress}>
      <Stack gap="xs">
        <Text>
          {vi.progressOf}: <b>{text}</b>. {vi.elapsed}: <b>{elapsed}</b>.
        </Text>
        <PacedBar
          value={progress ?? 0}
          expected={course.elapsed}
          size="xl"
          label={`${vi.progressOf} ${text}, ${vi.elapsed} ${elapsed}`}
        />
        <Text size="sm" c="dimmed">
          {vi.progressHow}
        </Text>
      </Stack>
    </Section>
  );
}

function Registration({ movementId, summary, mayList }: HeadlineProps) {
  const list = (punctuality: Punctuality) => (mayList ? links.board(movementId, { punctuality }) : undefined);
  const { requiredRegistered, required, registered, registrationMissing, registeredLate } = summary;
  const invited = registered - requiredRegistered;
  return (
    <Section title={vi.registration}>
      <SimpleGrid cols={columns}>
        <FigureCard
          label={vi.registered}
          value={vi.ofAll(requiredRegistered, required)}
          note={[percentOf(requiredRegistered, required), invited > 0 ? vi.invitedToo(invited) : undefined]
            .filter((part) => part !== undefined)
            .join(', ')}
          to={mayList ? links.board(movementId) : undefined}
        />
        <FigureCard
          label={vi.registeredOnTime}
          value={vi.number(summary.registeredOnTime)}
          note={percentOf(summary.registeredOnTime, registered)}
          to={list('onTime')}
        />
        <FigureCard
          label={vi.registeredLate}
          value={vi.number(registeredLate)}
          tone={registeredLate > 0 ? 'warn' : 'plain'}
          to={list('late')}
        />
        {registrationMissing > 0 || summary.registrationAwaited === 0 ? (
          <FigureCard
            label={vi.registrationMissing}
            value={vi.number(registrationMissing)}
            tone={registrationMissing > 0 ? 'bad' : 'plain'}
            to={list('missing')}
          />
        ) : (
          <FigureCard
            label={vi.registrationAwaited}
            value={vi.number(summary.registrationAwaited)}
            to={list('awaited')}
          />
        )}
      </SimpleGrid>
    </Section>
  );
}

function Reports({ summary: { reports } }: HeadlineProps) {
  return (
    <Section title={vi.reports}>
      {reports.due === 0 ? (
        <Text c="dimmed">{vi.reportsNotDue}</Text>
      ) : (
        <SimpleGrid cols={columns}>
          <FigureCard
            label={vi.reportsIn}
            value={vi.ofAll(reports.in, reports.due)}
            note={percentOf(reports.in, reports.due)}
          />
          <FigureCard
            label={vi.reportsOnTime}
            value={vi.number(reports.onTime)}
            note={percentOf(reports.onTime, reports.due)}
          />
          <FigureCard
            label={vi.reportsLate}
            value={vi.number(reports.late)}
            tone={reports.late > 0 ? 'warn' : 'plain'}
          />
          <FigureCard
            label={vi.reportsMissing}
            value={vi.number(reports.missing)}
            tone={reports.missing > 0 ? 'bad' : 'plain'}
          />
        </SimpleGrid>
      )}
    </Section>
  );
}

function Targets({ summary: { targets } }: HeadlineProps) {
  return (
    <Section title={vi.targets}>
      {targets.total === 0 ? (
        <Text c="dimmed">{vi.targetsNone}</Text>
      ) : (
        <SimpleGrid cols={{ base: 2, md: 3 }}>
          <FigureCard
            label={vi.met}
            value={vi.ofAll(targets.met, targets.total)}
            note={percentOf(targets.met, targets.total)}
            tone="good"
          />
          <FigureCard
            label={vi.onPace}
            value={vi.number(targets.onPace)}
            note={percentOf(targets.onPace, targets.total)}
          />
          <FigureCard
            label={vi.behind}
            value={vi.number(targets.behind)}
            note={percentOf(targets.behind, targets.total)}
            tone={targets.behind > 0 ? 'warn' : 'plain'}
          />
        </SimpleGrid>
      )}
    </Section>
  );
}
