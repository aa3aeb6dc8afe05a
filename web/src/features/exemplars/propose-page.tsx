import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { participantSchema } from '@thidua/domain/movement/movement';
import { parseProposal } from '@thidua/domain/exemplar/story';
import { holdsAny, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { handIn } from '../../firebase/intake.ts';
import { useLiveDoc } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { useMovement, useSession } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { err, ok } from '@thidua/domain/base/result';
import { ConsentFields } from './consent-fields.tsx';
import { emptyProposal, useKeptProposal } from './kept-proposal.ts';
import { errorsOf, StoryFields } from './story-fields.tsx';
import { words } from './texts.ts';

/** A unit proposes an exemplar. */
export default function ProposePage() {
  const { unitId = '' } = useParams();
  const movement = useMovement();
  const { membership, now } = useSession();
  const participant = useLiveDoc(paths.participant(movement.id, unitId), participantSchema);
  const mayPropose = holdsAny(membership, unitId, unitRoles, now()) && movement.status === 'open';
  return (
    <Page
      title={words.proposeTitle}
      subtitle={participant.status === 'ready' ? participant.data.name : movement.shortTitle}
      breadcrumb={[{ label: words.unitTitle, to: links.unitExemplars(movement.id, unitId) }]}
    >
      <LiveView live={participant}>
        {(unit) =>
          unit?.active && mayPropose ? (
            <Form unitId={unitId} />
          ) : (
            <EmptyState title={words.notOpen}>{words.missingHint}</EmptyState>
          )
        }
      </LiveView>
    </Page>
  );
}

function Form({ unitId }: { unitId: string }) {
  const movement = useMovement();
  const { uid, now } = useSession();
  const navigate = useNavigate();
  const kept = useKeptProposal(movement.id, unitId);
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const [leaving, setLeaving] = useState(false);
  if (!kept) return null;
  const { change } = kept;
  const proposal = kept.content ?? emptyProposal();
  const parsed = parseProposal(proposal, localDateOf(now(), movement.zone));
  const findings = parsed.ok || !tried ? [] : parsed.error;
  const errorOf = errorsOf(findings);
  const said = findings.length > 0 ? words.stillWrong(findings.length) : problem;
  const handOver = async () => {
    const handed = { movementId: movement.id, kind: 'exemplar', ownerId: unitId, uid } as const;
    const outcome = await handIn({ ...handed, content: proposal });
    return typeof outcome === 'string' ? err({ text: words.notSent[outcome] }) : ok(outcome);
  };
  const send = () => {
    setTried(true);
    if (!parsed.ok) return clear();
    void ask(handOver(), async () => {
      await kept.forget();
      await navigate(links.unitExemplars(movement.id, unitId), { replace: true });
    });
  };
  return (
    <Stack gap="lg" maw={860}>
      <Text>{words.proposeLead}</Text>
      {kept.isRestored && (
        <Alert color="blue">
          <Group justify="space-between">
            <Text>{words.restored}</Text>
            <Button size="compact-md" variant="light" onClick={() => setLeaving(true)}>
              {words.startAnew}
            </Button>
          </Group>
        </Alert>
      )}
      <StoryFields
        movement={movement}
        unitId={unitId}
        story={proposal.story}
        onChange={(story) => change({ ...proposal, story })}
        errorOf={(path) => errorOf(`story.${path}`)}
        edition={kept.edition}
      />
      <Paper withBorder p="md" component="section" aria-labelledby="consent">
        <Title order={2} size="h4" id="consent" mb={4}>
          {words.consentTitle}
        </Title>
        <Text mb="sm">{words.consentLead}</Text>
        <ConsentFields
          consent={proposal.consent}
          onChange={(consent) => change({ ...proposal, consent })}
          errorOf={(path) => errorOf(`consent.${path}`)}
        />
      </Paper>
      <ProblemAlert problem={said} isUnknown={isUnknown} />
      <Group>
        <Button loading={busy} onClick={send}>
          {words.send}
        </Button>
        {kept.isKept === true && (
          <Text size="sm" c="dimmed">
            {words.kept}
          </Text>
        )}
      </Group>
      {leaving && (
        <ConfirmDialog
          title={words.startAnew}
          lead={words.startAnewLead}
          confirmLabel={words.startAnew}
          danger
          run={async () => {
            kept.begin(emptyProposal());
            return ok(null);
          }}
          onClose={() => setLeaving(false)}
        />
      )}
    </Stack>
  );
}
