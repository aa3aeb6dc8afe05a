import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { adoptionSchema, type Adoption } from '@thidua/domain/exemplar/adoption';
import { exemplarSchema, publicExemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { proposalSchema } from '@thidua/domain/exemplar/story';
import { intakeSchema, type Intake } from '@thidua/domain/intake/intake';
import { participantSchema, type Participant } from '@thidua/domain/movement/movement';
import { holdsAny, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { OpenIntake } from '../../parts/intake/open-intake.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { UnreadyPage } from '../../parts/unready-page.tsx';
import { Page } from '../../parts/page.tsx';
import { ownIntake, stillOpen } from '../../reading/intake-queries.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { AdoptionState, ReportDialog } from './adoption-dialogs.tsx';
import { ExemplarCard, StateBadge } from './exemplar-card.tsx';
import { keepProposal } from './kept-proposal.ts';
import { adoptionsByUnit, exemplarsOfUnit } from '../../reading/exemplar-queries.ts';
import { words } from './texts.ts';

/** What of a unit's proposals is looked at for an answer. */
const LAST = 20;

/** A unit's exemplars: what it proposed, with what was found, and what it took up from others. */
export default function UnitExemplarsPage() {
  const { unitId = '' } = useParams();
  const movement = useMovement();
  const participant = useLiveDoc(paths.participant(movement.id, unitId), participantSchema);
  if (participant.status === 'ready') {
    return <UnitExemplars key={unitId} movement={movement} participant={participant.data} />;
  }
  return (
    <UnreadyPage
      live={participant}
      title={words.unitTitle}
      subtitle={movement.shortTitle}

      missing={words.missing}
      missingHint={words.missingHint}
    />
  );
}

function UnitExemplars({ movement, participant }: { movement: OpenMovement; participant: Participant }) {
  const { membership, now } = useSession();
  const { unitId, name, active } = participant;
  const isOwn = holdsAny(membership, unitId, unitRoles, now());
  const mayPropose = isOwn && active && movement.status === 'open';
  return (
    <Page
      title={words.unitTitle}
      subtitle={name}
      breadcrumb={[
        { label: movement.shortTitle, to: links.home() },
        { label: name, to: links.unit(movement.id, unitId) },
      ]}
      actions={
        mayPropose && (
          <Button component={Link} to={`${links.unitExemplars(movement.id, unitId)}/new`}>
            {words.propose}
          </Button>
        )
      }
    >
      <Stack gap="xl" maw={960}>
        <Proposed movement={movement} unitId={unitId} isOwn={isOwn} />
        <Adopted movement={movement} unitId={unitId} isOwn={isOwn} />
        <Anchor component={Link} to={links.exemplars(movement.id)} fw={600}>
          {words.seeAll}
        </Anchor>
      </Stack>
    </Page>
  );
}

interface PartProps {
  movement: OpenMovement;
  unitId: string;
  isOwn: boolean;
}

function Proposed({ movement, unitId, isOwn }: PartProps) {
  const records = useLiveQuery(exemplarsOfUnit(movement.id, unitId), exemplarSchema);
  const handed = useLiveQuery(isOwn ? ownIntake(movement.id, 'exemplar', unitId, LAST) : null, intakeSchema);
  const open = stillOpen(handed.status === 'ready' ? handed.data : []);
  return (
    <section aria-labelledby="proposed">
      <Title order={2} size="h4" id="proposed" mb="sm">
        {words.proposals}
      </Title>
      <Stack gap="sm">
        {open.map((intake) => (
          <OpenProposal key={intake.id} movement={movement} unitId={unitId} intake={intake} />
        ))}
        <LiveView live={records}>
          {(found) =>
            !found || found.length === 0 ? (
              open.length === 0 && (
                <EmptyState title={words.proposalsNone}>{words.proposalsNoneHint}</EmptyState>
              )
            ) : (
              <>
                {found
                  .toSorted((a, b) => b.since.getTime() - a.since.getTime())
                  .map(({ id, story, unitName, state, since, remark, adoptions }) => (
                    <div key={id}>
                      <ExemplarCard
                        to={links.exemplar(movement.id, id)}
                        story={story}
                        unitName={unitName}
                        badge={<StateBadge state={state} />}
                        note={[
                          formatInstant(since, movement.zone),
                          ...(state === 'published' ? [words.spread(adoptions)] : []),
                        ].join(' · ')}
                      />
                      {state === 'askedBack' && (
                        <Alert color="orange" mt={4} title={words.askedBackTitle}>
                          <Text style={{ whiteSpace: 'pre-wrap' }}>{remark}</Text>
                        </Alert>
                      )}
                    </div>
                  ))}
              </>
            )
          }
        </LiveView>
      </Stack>
    </section>
  );
}

interface OpenProposalProps {
  movement: OpenMovement;
  unitId: string;
  intake: Intake & { id: string };
}

/** A proposal that waits for its answer, or that was found wanting. */
function OpenProposal({ movement, unitId, intake }: OpenProposalProps) {
  const { uid } = useSession();
  const navigate = useNavigate();
  const proposal = proposalSchema.safeParse(intake.content);
  const mend = async () => {
    if (proposal.success) await keepProposal(uid, movement.id, unitId, proposal.data);
    await navigate(`${links.unitExemplars(movement.id, unitId)}/new`);
  };
  return (
    <OpenIntake
      answer={intake.answer}
      title={proposal.data?.story.title ?? ''}
      invalid={words.invalidTitle}
      fieldOf={fieldName}
      onMend={mend}
    />
  );
}

const { fields, consentFields } = words;
const fieldNames: Readonly<Record<string, string>> = {
  'story.name': fields.name.person,
  'story.title': fields.title,
  'story.summary': fields.summary,
  'story.body': fields.body,
  'story.takeOver': fields.takeOver,
  'story.nominationId': fields.nomination,
  'consent.by': consentFields.by,
  'consent.on': consentFields.on,
  'consent.how': consentFields.how,
};
const fieldName = (path: string) => fieldNames[path.split('.').slice(0, 2).join('.')] ?? words.whole;

function Adopted({ movement, unitId, isOwn }: PartProps) {
  const live = useLiveQuery(adoptionsByUnit(movement.id, unitId), adoptionSchema);
  return (
    <section aria-labelledby="adopted">
      <Title order={2} size="h4" id="adopted" mb="sm">
        {words.adopted}
      </Title>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <EmptyState title={words.adoptedNone}>{words.adoptedNoneHint}</EmptyState>
          ) : (
            <Stack gap="sm">
              {found.map((adoption) => (
                <AdoptedCard key={adoption.id} movement={movement} adoption={adoption} isOwn={isOwn} />
              ))}
            </Stack>
          )
        }
      </LiveView>
    </section>
  );
}

function AdoptedCard({
  movement,
  adoption,
  isOwn,
}: {
  movement: OpenMovement;
  adoption: Adoption;
  isOwn: boolean;
}) {
  const [reporting, setReporting] = useState(false);
  const { exemplarId } = adoption;
  const model = useLiveDoc(paths.publicExemplar(movement.id, exemplarId), publicExemplarSchema);
  const title = model.status === 'ready' ? model.data.title : words.gone;
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" align="flex-start" gap="sm">
        {model.status === 'ready' ? (
          <Anchor component={Link} to={links.exemplar(movement.id, exemplarId)} fw={600}>
            {title}
          </Anchor>
        ) : (
          <Text c="dimmed">{model.status === 'missing' ? words.gone : ''}</Text>
        )}
        <AdoptionState state={adoption.state} />
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{words.plan(adoption.plan)}</Text>
      {adoption.outcome !== '' && (
        <Text style={{ whiteSpace: 'pre-wrap' }}>{words.outcomeIs(adoption.outcome)}</Text>
      )}
      {isOwn && (
        <Button size="compact-md" variant="light" mt="xs" onClick={() => setReporting(true)}>
          {words.report}
        </Button>
      )}
      {reporting && (
        <ReportDialog
          movementId={movement.id}
          adoption={adoption}
          title={title}
          onClose={() => setReporting(false)}
        />
      )}
    </Paper>
  );
}
