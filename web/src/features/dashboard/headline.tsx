import { formatShare } from '../../language/numbers.ts';
import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { Summary } from '@thidua/domain/summary/tally';
import type { Punctuality } from '@thidua/domain/summary/unit-record';
import { FigureCard } from '../../ui/figure/figure-card.tsx';
import { links } from '../../ui/links.ts';
import { PacedBar } from '../../ui/figure/paced-bar.tsx';
import {
  ofRegistered,
  ofReportsDue,
  ofReportsIn,
  ofRequired,
  ofTargets,
  requiredAndInvited,
} from '../../ui/figure/bases.ts';
import type { Course } from './figures.ts';
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
          {words.progressHow(summary.registered)}
        </Text>
      </Stack>
    </Section>
  );
}

function Registration({ movementId, summary, mayList }: HeadlineProps) {
  const list = (punctuality: Punctuality) => (mayList ? links.board(movementId, { punctuality }) : undefined);
  const { registrationMissing, registrationRevising, registrationAwaited, registeredLate } = summary;
  const later = registrationMissing === 0 && registrationAwaited > 0;
  return (
    <Section title={words.registration}>
      <SimpleGrid cols={columns}>
        <FigureCard
          label={words.registered}
          value={words.ofAll(summary.requiredRegistered, summary.required)}
          note={requiredAndInvited(summary)}
          to={mayList ? links.board(movementId) : undefined}
        />
        <FigureCard
          label={words.registeredOnTime}
          value={words.number(summary.registeredOnTime)}
          note={ofRegistered(summary.registeredOnTime, summary)}
          to={list('onTime')}
        />
        <FigureCard
          label={words.registeredLate}
          value={words.number(registeredLate)}
          note={ofRegistered(registeredLate, summary)}
          tone={registeredLate > 0 ? 'warn' : 'plain'}
          to={list('late')}
        />
        {!later && (
          <FigureCard
            label={words.registrationMissing}
            value={words.number(registrationMissing)}
            note={ofRequired(registrationMissing, summary)}
            tone={registrationMissing > 0 ? 'bad' : 'plain'}
            to={list('missing')}
          />
        )}
        {registrationAwaited > 0 && (
          <FigureCard
            label={words.registrationAwaited}
            value={words.number(registrationAwaited)}
            note={ofRequired(registrationAwaited, summary)}
            to={list('awaited')}
          />
        )}
        {registrationRevising > 0 && (
          <FigureCard
            label={words.registrationRevising}
            value={words.number(registrationRevising)}
            note={ofRequired(registrationRevising, summary)}
            tone="warn"
            to={list('revising')}
          />
        )}
      </SimpleGrid>
    </Section>
  );
}

function Reports({ summary }: HeadlineProps) {
  const { reports } = summary;
  const awaited = reports.due - reports.in - reports.missing - reports.revising;
  return (
    <Section title={words.reports}>
      {reports.due === 0 ? (
        <Text c="dimmed">{words.reportsNotDue}</Text>
      ) : (
        <SimpleGrid cols={columns}>
          <FigureCard
            label={words.reportsIn}
            value={words.ofAll(reports.in, reports.due)}
            note={ofReportsDue(reports.in, summary)}
          />
          <FigureCard
            label={words.reportsOnTime}
            value={words.number(reports.onTime)}
            note={ofReportsIn(reports.onTime, summary)}
          />
          <FigureCard
            label={words.reportsLate}
            value={words.number(reports.late)}
            note={ofReportsIn(reports.late, summary)}
            tone={reports.late > 0 ? 'warn' : 'plain'}
          />
          <FigureCard
            label={words.reportsMissing}
            value={words.number(reports.missing)}
            note={ofReportsDue(reports.missing, summary)}
            tone={reports.missing > 0 ? 'bad' : 'plain'}
          />
          {awaited > 0 && (
            <FigureCard
              label={words.reportsAwaited}
              value={words.number(awaited)}
              note={ofReportsDue(awaited, summary)}
            />
          )}
          {reports.revising > 0 && (
            <FigureCard
              label={words.reportsRevising}
              value={words.number(reports.revising)}
              note={ofReportsDue(reports.revising, summary)}
              tone="warn"
            />
          )}
        </SimpleGrid>
      )}
    </Section>
  );
}

function Targets({ summary }: HeadlineProps) {
  const { targets } = summary;
  return (
    <Section title={words.targets}>
      {targets.total === 0 ? (
        <Text c="dimmed">{words.targetsNone}</Text>
      ) : (
        <SimpleGrid cols={{ base: 2, md: 3 }}>
          <FigureCard
            label={words.met}
            value={words.ofAll(targets.met, targets.total)}
            note={ofTargets(targets.met, summary)}
            tone="good"
          />
          <FigureCard
            label={words.onPace}
            value={words.number(targets.onPace)}
            note={ofTargets(targets.onPace, summary)}
          />
          <FigureCard
            label={words.behind}
            value={words.number(targets.behind)}
            note={ofTargets(targets.behind, summary)}
            tone={targets.behind > 0 ? 'warn' : 'plain'}
          />
        </SimpleGrid>
      )}
    </Section>
  );
}
