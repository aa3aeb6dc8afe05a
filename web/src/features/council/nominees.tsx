import { Alert, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { awardLabels, nomineeName } from '@thidua/domain/award-labels';
import { opinionSchema, type Opinion } from '@thidua/domain/council';
import { paths } from '@thidua/domain/paths';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dossier } from '../../ui/dossier.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { LiveView } from '../../ui/live-view.tsx';
import type { Nominee, SessionProps } from './session-page.tsx';
import { vi } from './texts.ts';

interface NomineesProps extends SessionProps {
  isMember: boolean;
}

/** Everybody before the council, with dossier and opinions. */
export function Nominees(props: NomineesProps) {
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h4">
        {vi.nomineesTitle}
      </Title>
      {props.nominees.map((nominee) => (
        <NomineeCard key={nominee.id} {...props} nominee={nominee} />
      ))}
    </Stack>
  );
}

type CardProps = NomineesProps & { nominee: Nominee };

function NomineeCard(props: CardProps) {
  const { movement, session, nominee, isMember } = props;
  const { uid } = useSession();
  const [open, setOpen] = useState(false);
  const [declaring, setDeclaring] = useState(false);
  const name = nomineeName(nominee);
  const conflict = session.conflicts[nominee.id]?.[uid];
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={3} size="h5">
            {name}
          </Title>
          <Text size="sm">
            {[awardLabels.recipientKind[nominee.kind], nominee.position, nominee.unitName]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Button
          size="compact-sm"
          variant="light"
          aria-expanded={open}
          aria-label={open ? undefined : vi.openDossier(name)}
          onClick={() => setOpen(!open)}
        >
          {open ? vi.closeDossier : vi.read}
        </Button>
      </Group>
      {conflict !== undefined && isMember && (
        <Alert color="orange" mt="sm">
          {vi.conflict(awardLabels.conflict[conflict])}
        </Alert>
      )}
      {open && (
        <Stack gap="md" mt="sm">
          <FactList facts={nominee.facts} />
          <Dossier movementId={movement.id} movement={movement} nomination={nominee} />
          {isMember && conflict === undefined && (
            <Group>
              <Button size="compact-sm" variant="subtle" color="orange" onClick={() => setDeclaring(true)}>
                {vi.declare}
              </Button>
            </Group>
          )}
          {isMember ? conflict === undefined && <MemberOpinions {...props} /> : <Opinions {...props} />}
        </Stack>
      )}
      {declaring && (
        <ConfirmDialog
          title={vi.declareTitle}
          lead={vi.declareLead(name)}
          confirmLabel={vi.declare}
          danger
          run={() =>
            call('declareConflict', {
              movementId: movement.id,
              sessionId: session.id,
              nominationId: nominee.id,
            })
          }
          onClose={() => setDeclaring(false)}
        />
      )}
    </Paper>
  );
}

/** A member's own opinion first; the others' appear after it. */
function MemberOpinions(props: CardProps) {
  const { movement, session, nominee } = props;
  const { uid } = useSession();
  const own = useLiveDoc(paths.opinion(movement.id, session.id, nominee.id, uid), opinionSchema);
  return (
    <LiveView live={own}>
      {(opinion) => (
        <>
          <OpinionForm key={opinion?.text ?? ''} {...props} own={opinion} />
          {opinion ? <Opinions {...props} /> : <Text c="dimmed">{vi.othersLater}</Text>}
        </>
      )}
    </LiveView>
  );
}

function OpinionForm({ movement, session, nominee, own }: CardProps & { own: Opinion | null }) {
  const [text, setText] = useState(own?.text ?? '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const empty = text.trim() === '';
  const send = async () => {
    setTried(true);
    if (empty) return;
    setBusy(true);
    const result = await call('writeOpinion', {
      movementId: movement.id,
      sessionId: session.id,
      nominationId: nominee.id,
      text,
    });
    setBusy(false);
    setProblem(result.ok ? null : result.error.text);
  };
  return (
    <Stack gap="xs">
      <Textarea
        label={vi.opinion}
        description={vi.opinionHint}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        error={tried && empty ? vi.opinionNeeded : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group>
        <Button
          size="compact-sm"
          loading={busy}
          disabled={own !== null && text.trim() === own.text}
          onClick={() => void send()}
        >
          {own ? vi.rewriteOpinion : vi.sendOpinion}
        </Button>
      </Group>
    </Stack>
  );
}

function Opinions({ movement, session, nominee }: CardProps) {
  const live = useLiveQuery(
    { path: paths.opinions(movement.id, session.id, nominee.id), limit: 100 },
    opinionSchema,
  );
  return (
    <Stack gap="xs">
      <Text fw={600}>{vi.others}</Text>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <Text c="dimmed">{vi.noOthers}</Text>
          ) : (
            <Stack gap="xs">
              {found.map(({ id, name, text, at }) => (
                <div key={id}>
                  <Text size="sm" c="dimmed">{`${name}, ${formatInstant(at, movement.zone)}`}</Text>
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                    {text}
                  </Text>
                </div>
              ))}
            </Stack>
          )
        }
      </LiveView>
    </Stack>
  );
}
