import { formatShare } from '@thidua/domain/base/text';
import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { Summary } from '@thidua/domain/summary/tally';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { FigureCard } from '../../ui/figure/figure-card.tsx';
import { links } from '../../ui/links.ts';
import { PacedBar } from '../../ui/figure/paced-bar.tsx';
import { share, type Course } from './figures.ts';
import { Section } from './section.tsx';
import { words } from './texts.ts';

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
  return value === null ? undefined : formatShare(value);
};
const columns = { base: 2, md: 4 };

function Progress({ summary, course }: HeadlineProps) {
  const { progress } = summary;
  const text = progress === null ? words.none : formatShare(progress);
  const elapsed = formatShare(course.elapsed);
  return (
    <Section title={words.progress}>
      <Stack gap="xs">
        <Text>
          {words.progressOf}: <b>{text}</b>. {words.elapsed}: <b>{elapsed}</b>.
        </Text>
        <PacedBar
          value={progress ?? 0}
          expected={course.elapsed}
          size="xl"
          label={`${words.progressOf} ${text}, ${words.elapsed} ${elapsed}`}
        />
        <Text size="sm" c="dimmed">
          {words.progressHow}
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
    <Section title={words.registration}>
      <SimpleGrid cols={columns}>
        <FigureCard
          label={words.registered}
          value={words.ofAll(requiredRegistered, required)}
          note={[percentOf(requiredRegistered, required), invited > 0 ? words.invitedToo(invited) : undefined]
            .filter((part) => part !== undefined)
            .join(', ')}
          to={mayList ? links.board(movementId) : undefined}
        />
        <FigureCard
          label={words.registeredOnTime}
          value={words.number(summary.registeredOnTime)}
          note={percentOf(summary.registeredOnTime, registered)}
          to={list('onTime')}
        />
        <FigureCard
          label={words.registeredLate}
          value={words.number(registeredLate)}
          tone={registeredLate > 0 ? 'warn' : 'plain'}
          to={list('late')}
        />
        {registrationMissing > 0 || summary.registrationAwaited === 0 ? (
          <FigureCard
            label={words.registrationMissing}
            value={words.number(registrationMissing)}
            tone={registrationMissing > 0 ? 'bad' : 'plain'}
            to={list('missing')}
          />
        ) : (
          <FigureCard
            label={words.registrationAwaited}
            value={words.number(summary.registrationAwaited)}
            to={list('awaited')}
          />
        )}
      </SimpleGrid>
    </Section>
  );
}

function Reports({ summary: { reports } }: HeadlineProps) {
  return (
    <Section title={words.reports}>
      {reports.due === 0 ? (
        <Text c="dimmed">{words.reportsNotDue}</Text>
      ) : (
        <SimpleGrid cols={columns}>
          <FigureCard
            label={words.reportsIn}
            value={words.ofAll(reports.in, reports.due)}
            note={percentOf(reports.in, reports.due)}
          />
          <FigureCard
            label={words.reportsOnTime}
            value={words.number(reports.onTime)}
            note={percentOf(reports.onTime, reports.due)}
          />
          <FigureCard
            label={words.reportsLate}
            value={words.number(reports.late)}
            tone={reports.late > 0 ? 'warn' : 'plain'}
          />
          <FigureCard
            label={words.reportsMissing}
            value={words.number(reports.missing)}
            tone={reports.missing > 0 ? 'bad' : 'plain'}
          />
        </SimpleGrid>
      )}
    </Section>
  );
}

function Targets({ summary: { targets } }: HeadlineProps) {
  return (
    <Section title={words.targets}>
      {targets.total === 0 ? (
        <Text c="dimmed">{words.targetsNone}</Text>
      ) : (
        <SimpleGrid cols={{ base: 2, md: 3 }}>
          <FigureCard
            label={words.met}
            value={words.ofAll(targets.met, targets.total)}
            note={percentOf(targets.met, targets.total)}
            tone="good"
          />
          <FigureCard
            label={words.onPace}
            value={words.number(targets.onPace)}
            note={percentOf(targets.onPace, targets.total)}
          />
          <FigureCard
            label={words.behind}
            value={words.number(targets.behind)}
            note={percentOf(targets.behind, targets.total)}
            tone={targets.behind > 0 ? 'warn' : 'plain'}
          />
        </SimpleGrid>
      )}
    </Section>
  );
}
