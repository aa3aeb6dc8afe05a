import { Anchor, Stack, Text, Title } from '@mantine/core';
import { intakeSchema, type Intake } from '@thidua/domain/intake/intake';
import { participantSchema, type Participant } from '@thidua/domain/movement/movement';
import { holdsAny, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { questionSchema } from '@thidua/domain/question/question';
import { questionContentSchema } from '@thidua/domain/question/question-content';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { see } from '../../browser/seen.ts';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { OpenIntake } from '../../parts/intake/open-intake.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { UnreadyPage } from '../../parts/unready-page.tsx';
import { Page } from '../../parts/page.tsx';
import { ownIntake, stillOpen } from '../../reading/intake-queries.ts';
import { questionsOfUnit } from '../../reading/question-queries.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { AskForm, askDraftKey } from './ask-form.tsx';
import { QuestionCard, StateBadge } from './question-card.tsx';
import { words } from './texts.ts';

/** What of a unit's questions is looked at for an answer of the check. */
const LAST = 20;

/** A unit asks, and reads what it asked. */
export default function UnitQuestionsPage() {
  const { unitId = '' } = useParams();
  const movement = useMovement();
  const participant = useLiveDoc(paths.participant(movement.id, unitId), participantSchema);
  if (participant.status === 'ready') {
    return <UnitQuestions key={unitId} movement={movement} participant={participant.data} />;
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

function UnitQuestions({ movement, participant }: { movement: OpenMovement; participant: Participant }) {
  const { membership, now } = useSession();
  const [edition, setEdition] = useState(0);
  const { unitId, name, active } = participant;
  const isOwn = holdsAny(membership, unitId, unitRoles, now());
  const mayAsk = isOwn && active && movement.status === 'open';
  return (
    <Page
      title={words.unitTitle}
      subtitle={name}
      breadcrumb={[
        { label: movement.shortTitle, to: links.home() },
        { label: name, to: links.unit(movement.id, unitId) },
      ]}
    >
      <Stack gap="xl" maw={960}>
        <section aria-labelledby="ask">
          <Title order={2} size="h4" id="ask" mb="sm">
            {words.ask}
          </Title>
          {mayAsk ? (
            <AskForm key={edition} movement={movement} unitId={unitId} />
          ) : (
            <Text>{words.notOpen}</Text>
          )}
        </section>
        <Own movement={movement} unitId={unitId} isOwn={isOwn} onMend={() => setEdition(edition + 1)} />
        <Anchor component={Link} to={links.questions(movement.id)} fw={600}>
          {words.seeAll}
        </Anchor>
      </Stack>
    </Page>
  );
}

interface OwnProps {
  movement: OpenMovement;
  unitId: string;
  isOwn: boolean;
  /** A question that was found wanting stands in the form again. */
  onMend: () => void;
}

function Own({ movement, unitId, isOwn, onMend }: OwnProps) {
  const records = useLiveQuery(questionsOfUnit(movement.id, unitId), questionSchema);
  const handed = useLiveQuery(isOwn ? ownIntake(movement.id, 'question', unitId, LAST) : null, intakeSchema);
  const open = stillOpen(handed.status === 'ready' ? handed.data : []);
  return (
    <section aria-labelledby="own">
      <Title order={2} size="h4" id="own" mb="sm">
        {words.own}
      </Title>
      <Stack gap="sm">
        {open.map((intake) => (
          <OpenQuestion key={intake.id} movement={movement} unitId={unitId} intake={intake} onMend={onMend} />
        ))}
        <LiveView live={records}>
          {(found) =>
            !found || found.length === 0 ? (
              open.length === 0 && <EmptyState title={words.ownNone}>{words.ownNoneHint}</EmptyState>
            ) : (
              <>
                {found
                  .toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime())
                  .map(({ id, asked, said, state, unitName, askedAt, remark }) => (
                    <QuestionCard
                      key={id}
                      to={links.question(movement.id, id)}
                      title={asked.title}
                      text={state === 'answered' ? (said?.answer ?? '') : remark}
                      badge={<StateBadge state={state} />}
                      note={words.askedOn(unitName, formatInstant(askedAt, movement.zone))}
                    />
                  ))}
              </>
            )
          }
        </LiveView>
      </Stack>
    </section>
  );
}

const fieldNames: Readonly<Record<string, string>> = {
  title: words.fields.title,
  text: words.fields.text,
};

interface OpenQuestionProps extends Omit<OwnProps, 'isOwn'> {
  intake: Intake & { id: string };
}

/** A question that waits to be checked, or that was found wanting. */
function OpenQuestion({ movement, unitId, intake, onMend }: OpenQuestionProps) {
  const { uid } = useSession();
  const asked = questionContentSchema.safeParse(intake.content);
  const mend = async () => {
    if (asked.success) await see(uid, askDraftKey(movement.id, unitId), asked.data);
    onMend();
  };
  return (
    <OpenIntake
      answer={intake.answer}
      title={asked.data?.title ?? ''}
      invalid={words.invalid}
      fieldOf={(path) => fieldNames[path] ?? words.whole}
      onMend={mend}
    />
  );
}
