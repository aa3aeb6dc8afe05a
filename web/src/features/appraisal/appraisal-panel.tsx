import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { links } from '../../ui/links.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { nextInTurn } from './groups.ts';
import type { Known } from './known.ts';
import { nominationsIn } from './queries.ts';
import { words } from './texts.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';

interface PanelProps {
  movement: OpenMovement;
  nomination: Known;
}

/** The office's check of one dossier: pass it on, return it, or reject it; then the next. */
export function AppraisalPanel({ movement, nomination }: PanelProps) {
  const { state } = nomination;
  const waiting = useLiveQuery(nominationsIn(movement.id, ['validated']), nominationSchema);
  const queue = waiting.status === 'ready' ? waiting.data : [];
  const next = nextInTurn(queue, nomination.id, nomination.since);
  const others = queue.filter(({ id }) => id !== nomination.id).length;
  if (state !== 'validated' && state !== 'appraised') {
    return <Next movementId={movement.id} next={next} others={others} />;
  }
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        <Title order={2} size="h4">
          {words.checklist}
        </Title>
        {state === 'validated' ? (
          <Check movement={movement} nomination={nomination} next={next} />
        ) : (
          <SendBack movement={movement} nomination={nomination} outcomes={['return', 'reject']} />
        )}
        <Next movementId={movement.id} next={next} others={others} />
      </Stack>
    </Paper>
  );
}

function Check({ movement, nomination, next }: PanelProps & { next: string | null }) {
  const navigate = useNavigate();
  const items = movement.awards?.checklist ?? [];
  const [checked, setChecked] = useState<Readonly<Record<string, boolean>>>(nomination.checklist);
  const [remark, setRemark] = useState('');
  const { busy, problem, isUnknown, ask } = useAsking();
  const [askedOf, setAskedOf] = useState(nomination.seq);
  const complete = items.every(({ id }) => checked[id]);
  const unsettled = nomination.namesakes.open > 0;
  const mayPass = complete && !unsettled;
  const pass = async (goOn: boolean) => {
    setAskedOf(nomination.seq);
    const checklist = Object.fromEntries(items.map(({ id }) => [id, checked[id] ?? false]));
    const passing = call('appraiseNomination', {
      movementId: movement.id,
      nominationId: nomination.id,
      seq: nomination.seq,
      outcome: 'appraise',
      checklist,
      remark,
    });
    await ask(passing, async () => {
      if (goOn && next !== null) await navigate(links.nomination(movement.id, next));
    });
  };
  const hint = unsettled ? words.passHintMatches : complete ? null : words.passHint;
  return (
    <>
      <Stack gap="xs">
        {items.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={checked[id] ?? false}
            onChange={(event) => setChecked({ ...checked, [id]: event.currentTarget.checked })}
          />
        ))}
      </Stack>
      <LimitedTextarea
        label={words.remarkLabel}
        autosize
        minRows={2}
        limit={2000}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      {/* What was refused of the dossier as it was says nothing of it as it is. */}
      <ProblemAlert problem={askedOf === nomination.seq ? problem : null} isUnknown={isUnknown} />
      {hint !== null && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <Group>
        {next !== null && (
          <Button disabled={!mayPass} loading={busy} onClick={() => void pass(true)}>
            {words.passAndNext}
          </Button>
        )}
        <Button
          variant={next === null ? 'filled' : 'light'}
          disabled={!mayPass}
          loading={busy}
          onClick={() => void pass(false)}
        >
          {words.pass}
        </Button>
        {unsettled && (
          <Button variant="subtle" disabled={!complete} loading={busy} onClick={() => void pass(false)}>
            {words.passAgain}
          </Button>
        )}
        <SendBack
          movement={movement}
          nomination={nomination}
          outcomes={['return', 'reject']}
          typed={remark}
        />
      </Group>
    </>
  );
}

type Refusal = 'return' | 'reject';

interface SendBackProps extends PanelProps {
  outcomes: readonly Refusal[];
  /** The remark that was typed already: it becomes the reason. */
  typed?: string;
}

function SendBack({ movement, nomination, outcomes, typed = '' }: SendBackProps) {
  const [asked, setAsked] = useState<Refusal | null>(null);
  const leads = {
    return: nomination.state === 'appraised' ? words.returnAfter : words.returnLead,
    reject: words.rejectLead,
  };
  return (
    <>
      {outcomes.map((outcome) => (
        <Button
          key={outcome}
          variant="light"
          color={outcome === 'reject' ? 'red' : 'orange'}
          onClick={() => setAsked(outcome)}
        >
          {words[outcome]}
        </Button>
      ))}
      {asked !== null && (
        <ConfirmDialog
          title={words[asked]}
          lead={leads[asked]}
          confirmLabel={words[asked]}
          danger
          reason="required"
          typed={typed}
          run={(remark) =>
            call('appraiseNomination', {
              movementId: movement.id,
              nominationId: nomination.id,
              seq: nomination.seq,
              outcome: asked,
              checklist: nomination.checklist,
              remark,
            })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function Next({ movementId, next, others }: { movementId: string; next: string | null; others: number }) {
  const navigate = useNavigate();
  if (next === null) {
    return (
      <Text size="sm" c="dimmed">
        {words.noneLeft}
      </Text>
    );
  }
  return (
    <Group>
      <Text size="sm" c="dimmed">
        {words.stillWaiting(others)}
      </Text>
      <Button variant="subtle" onClick={() => void navigate(links.nomination(movementId, next))}>
        {words.next}
      </Button>
    </Group>
  );
}
