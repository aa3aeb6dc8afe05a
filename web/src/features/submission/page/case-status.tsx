import { Alert, Group, Loader, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconClock, IconFileText } from '@tabler/icons-react';
import { deadlineOf, reportingPeriod } from '@thidua/domain/movement/movement';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { countedVersion } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { useEffect, useState } from 'react';
import { formatInstant } from '../../../ui/format.ts';
import { timeliness } from '../frame/case-view.ts';
import { kinds } from '../kinds.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';

/** Where the case stands: steps, deadline, why it came back, what is being checked. */
export function CaseStatus({ scope, checking }: { scope: CaseScope; checking: number | null }) {
  const { submission, closed, kind } = scope;
  const { Steps } = kinds[kind];
  return (
    <Stack gap="sm">
      <Steps scope={scope} checking={checking} />
      <DeadlineLine scope={scope} />
      {closed && <Alert color="gray">{words.case[closed]}</Alert>}
      {submission.channel === 'paper' && (
        <Alert color="gray" icon={<IconFileText aria-hidden />}>
          {words.case.enteredFromPaperShort}
        </Alert>
      )}
      <div aria-live="polite">
        {checking === null ? <Verdict scope={scope} /> : <Checking key={checking} n={checking} />}
      </div>
    </Stack>
  );
}

function DeadlineLine({ scope }: { scope: CaseScope }) {
  const { movement, participant, submission, caseRef, zone, now, closed } = scope;
  const deadline = deadlineOf(movement, participant, caseRef.caseId);
  if (!deadline || closed === 'exempt') return null;
  const is = timeliness(deadline, submission.firstValidAt, now(), zone);
  const extension = participant.extensions[caseRef.caseId];
  const period = reportingPeriod(movement, caseRef.caseId);
  const running = period && closed === null && localDateOf(now(), zone) <= period.to ? period : null;
  const refused = movement.lateRegistrations === 'refused' && caseRef.caseId === REGISTRATION_CASE;
  return (
    <Stack gap={2}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <IconClock size={18} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
        <Text size="sm">
          {extension && extension.until === deadline
            ? words.case.extended(formatDate(deadline), extension.reason)
            : words.case.deadline(formatDate(deadline))}
          {is.is === 'ahead' && closed === null && ` (${words.case.daysLeft(is.days)})`}
          {is.is === 'overdue' && closed === null && ` (${words.case.daysPast(is.days)})`}
        </Text>
      </Group>
      {running && is.is === 'ahead' && (
        <Text size="sm" c="dimmed">
          {words.case.periodRunning(formatDate(running.to))}
        </Text>
      )}
      {is.is === 'overdue' && closed === null && (
        <Text size="sm" c="orange.9">
          {refused ? words.case.lateRefused : words.case.lateAccepted}
        </Text>
      )}
      {is.is === 'late' && (
        <Text size="sm" c="orange.9" fw={600}>
          {words.case.late(is.days, formatInstant(is.at, zone))}
        </Text>
      )}
      {is.is === 'onTime' && (
        <Text size="sm" c="teal.9">
          {words.case.onTime(formatInstant(is.at, zone))}
        </Text>
      )}
      {(is.is === 'onTime' || is.is === 'late') && countedVersion(submission) === null && (
        <Text size="sm">{words.case.countsWhenValid}</Text>
      )}
    </Stack>
  );
}

function Verdict({ scope }: { scope: CaseScope }) {
  const { kind, submission } = scope;
  const { valid, received } = kinds[kind].words();
  const { state, remark } = submission;
  if (state === 'invalid') {
    return (
      <Alert color="red" title={words.case.verdictInvalid}>
        {scope.own ? words.case.verdictInvalidHint : words.case.verdictInvalidOther}
      </Alert>
    );
  }
  if (state === 'validated') return <Alert color="cyan">{valid}</Alert>;
  if (received === null && (state === 'received' || state === 'returned')) return null;
  if (state === 'received') return <Alert color="teal">{received}</Alert>;
  if (remark === '' || !(state === 'returned' || state === 'draft' || state === 'amending')) return null;
  return (
    <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={words.case.remarks[state]}>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{remark}</Text>
    </Alert>
  );
}

const LONG = 15_000;

function Checking({ n }: { n: number }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Alert color="blue" icon={<Loader size="sm" />} title={words.case.checking(n)}>
      {isLong ? words.case.checkingLong : words.case.checkingHint}
    </Alert>
  );
}
