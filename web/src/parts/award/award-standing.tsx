import { Alert, Anchor, Box, Group, Paper, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconBan, IconCheck } from '@tabler/icons-react';
import { chainEntrySchema, type ChainEntry } from '@thidua/domain/log/chain';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { FactList } from '../../ui/award/fact-list.tsx';
import { links } from '../../ui/links.ts';
import { BasisAlert } from './basis-alert.tsx';
import { AwardPapers } from './award-papers.tsx';
import { words } from './texts.ts';
import { useAwardWait } from '../../reading/award/award-wait.ts';
import { isWithUnit } from '../../reading/nomination/nomination-of-case.ts';
import { awardSteps, type AwardStepLine } from './award-steps.ts';

const noLog: ChainEntry[] = [];
const stops: Partial<Record<Nomination['state'], string>> = words.stops;

interface StandingProps {
  nomination: Nomination;
  zone: string;
  now: Date;
}

/** Where a nomination stands on its way to the certificate, and why it went back or ended. */
export function AwardStanding({ nomination, zone, now }: StandingProps) {
  const { movementId, unitId, caseId } = nomination;
  const id = nominationId(unitId, caseId);
  const log = useLiveQuery(
    { path: paths.chainEntries(nominationChainId(movementId, id)), orderBy: [['n', 'desc']], limit: 100 },
    chainEntrySchema,
  );
  const { facts } = nomination;
  const { waitingFor, days } = useAwardWait(nomination, now, zone);
  return (
    <Stack gap="sm">
      <AwardStrip steps={awardSteps(nomination, log.status === 'ready' ? log.data : noLog)} zone={zone} />
      {waitingFor && (
        <Text size="sm" fw={600}>
          {words.waited(waitingFor, days)}
        </Text>
      )}
      <BasisAlert nomination={nomination} />
      <Reason nomination={nomination} />
      <AwardPapers nomination={nomination} />
      <Outcome nomination={nomination} />
      {facts.length > 0 && !isWithUnit(nomination) && (
        <Paper withBorder p="sm">
          <FactList facts={facts} />
        </Paper>
      )}
      <Group gap="md">
        <Anchor component={Link} size="sm" to={links.nomination(movementId, id)}>
          {words.chain}
        </Anchor>
      </Group>
    </Stack>
  );
}

/** Why it went back or ended; the office's remark where it only went on. */
function Reason({ nomination: { state, remark, ruling } }: { nomination: Nomination }) {
  const stop = stops[state];
  if (stop === undefined) {
    return state === 'appraised' && remark !== '' ? (
      <Alert color="gray" title={words.appraisalRemark}>
        <Text style={{ whiteSpace: 'pre-wrap' }}>{remark}</Text>
      </Alert>
    ) : null;
  }
  const reason = state === 'declined' && ruling ? ruling.reason : remark;
  return (
    <Alert color={state === 'returned' ? 'orange' : 'red'} title={stop}>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{reason && words.reason(reason)}</Text>
    </Alert>
  );
}

function Outcome({ nomination: { result, ruling, state, againstCouncil } }: { nomination: Nomination }) {
  if (!result) return null;
  return (
    <Paper withBorder p="sm">
      <Text size="sm" fw={600}>
        {result.supported ? words.supported : words.notSupported}
      </Text>
      <Text size="sm">{words.result(result.support, result.notSupport, result.noOpinion)}</Text>
      <Text size="sm" c="dimmed">
        {words.base(result.needed, result.base)}
      </Text>
      {ruling?.departs && <Text size="sm">{words.departs}</Text>}
      {ruling?.departs && state !== 'declined' && <Text size="sm">{words.reason(ruling.reason)}</Text>}
      {!ruling && againstCouncil !== '' && <Text size="sm">{`${words.meansToAward} ${againstCouncil}`}</Text>}
    </Paper>
  );
}

const looks = {
  done: { color: 'green', variant: 'filled' },
  current: { color: 'blue.8', variant: 'filled' },
  stopped: { color: 'red.8', variant: 'filled' },
  ahead: { color: 'gray', variant: 'light' },
} as const;

export function AwardStrip({ steps, zone }: { steps: readonly AwardStepLine[]; zone: string }) {
  return (
    <Group
      component="ol"
      gap="md"
      p={0}
      m={0}
      align="flex-start"
      style={{ listStyle: 'none' }}
      aria-label={words.stepsLabel}
    >
      {steps.map(({ step, is, at }, index) => (
        <Box component="li" key={step} aria-current={is === 'current' ? 'step' : undefined}>
          <Group gap={6} wrap="nowrap" align="flex-start">
            <ThemeIcon radius="xl" size="sm" {...looks[is]} aria-hidden mt={2}>
              {is === 'done' ? (
                <IconCheck size={14} />
              ) : is === 'stopped' ? (
                <IconBan size={14} />
              ) : (
                <Text size="xs">{index + 1}</Text>
              )}
            </ThemeIcon>
            <div>
              <Text size="sm" fw={is === 'current' ? 600 : 400} c={is === 'ahead' ? 'dimmed' : undefined}>
                {words.steps[step]}
              </Text>
              {at && (
                <Text size="xs" c="dimmed">
                  {formatDate(localDateOf(at, zone))}
                </Text>
              )}
            </div>
          </Group>
        </Box>
      ))}
    </Group>
  );
}
