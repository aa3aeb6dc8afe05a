import { Alert, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { DECISION_LIMITS, refuseDrafting, type AwardDecision } from '@thidua/domain/award/decision';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { defaultTitle, isTickedAtFirst } from './counts.ts';
import type { Known } from './known.ts';
import { linesOf } from './signature-input.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { words } from './texts.ts';
import { LimitedLines, LimitedTextarea } from '../../ui/limited-text.tsx';

interface DraftProps {
  movement: OpenMovement;
  /** The draft that is changed; null for a new one. */
  draft: (AwardDecision & { id: string }) | null;
}

/** Puts those whom the chairman means to award into a decision, to be signed on paper. */
export function DraftForm({ movement, draft }: DraftProps) {
  const live = useLiveQuery(
    { path: paths.nominations(movement.id), where: [['state', '==', 'published']], limit: 500 },
    nominationSchema,
  );
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {draft ? words.redraft : words.toDraft}
        </Title>
        <LiveView live={live}>
          {(found) => {
            const ready = (found ?? []).filter((one) => refuseDrafting(one, draft?.id ?? null) === null);
            if (ready.length === 0) return <Text c="dimmed">{words.nothingToDraft}</Text>;
            return <Form movement={movement} draft={draft} ready={ready} />;
          }}
        </LiveView>
      </Stack>
    </Paper>
  );
}

function Form({ movement, draft, ready }: DraftProps & { ready: readonly Known[] }) {
  const navigate = useNavigate();
  const settings = movement.awards?.decision;
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [typedTitle, setTypedTitle] = useState(draft?.title ?? null);
  const [bases, setBases] = useState((draft?.legalBases ?? settings?.legalBases ?? []).join('\n'));
  const [recipients, setRecipients] = useState((draft?.recipients ?? settings?.recipients ?? []).join('\n'));
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const isIn = (one: Known) => isTickedAtFirst(draft?.id ?? null, one.decisionId) !== changed.has(one.id);
  const chosen = ready.filter(isIn);
  const title = typedTitle ?? defaultTitle(chosen, movement.shortTitle);
  const save = () => {
    setTried(true);
    if (title.trim() === '' || chosen.length === 0) return;
    const asked = call('draftDecision', {
      movementId: movement.id,
      decisionId: draft?.id ?? null,
      title,
      legalBases: linesOf(bases),
      recipients: linesOf(recipients),
      nominationIds: chosen.map(({ id }) => id),
    });
    void ask(asked, ({ decisionId }) => navigate(links.decision(movement.id, decisionId)));
  };
  const toggle = (id: string) => {
    const next = new Set(changed);
    if (!next.delete(id)) next.add(id);
    setChanged(next);
  };
  return (
    <>
      {ready.toSorted(compareNominees).map((one) => (
        <Checkbox
          key={one.id}
          label={`${nomineeName(one)} – ${one.unitName}`}
          checked={isIn(one)}
          onChange={() => toggle(one.id)}
        />
      ))}
      {tried && chosen.length === 0 && <Alert color="red">{words.chooseOne}</Alert>}
      <LimitedTextarea
        label={words.draftTitle}
        autosize
        limit={DECISION_LIMITS.title}
        value={title}
        error={tried && title.trim() === '' ? words.titleNeeded : null}
        onChange={(event) => setTypedTitle(event.currentTarget.value)}
      />
      <LimitedLines
        label={words.legalBases}
        autosize
        minRows={3}
        value={bases}
        limit={DECISION_LIMITS.legalBasis}
        onChange={(event) => setBases(event.currentTarget.value)}
      />
      <LimitedLines
        label={words.recipients}
        autosize
        minRows={2}
        value={recipients}
        limit={DECISION_LIMITS.recipient}
        onChange={(event) => setRecipients(event.currentTarget.value)}
      />
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      <Group>
        <Button loading={busy} onClick={save}>
          {draft ? words.saveDraft : words.draft}
        </Button>
      </Group>
    </>
  );
}
