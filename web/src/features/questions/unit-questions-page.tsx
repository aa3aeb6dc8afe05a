import { Alert, Anchor, Button, List, Paper, Stack, Text, Title } from '@mantine/core';
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
import { findingText } from '../../language/findings.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { ownIntake } from '../../reading/intake-queries.ts';
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
    <Page title={words.unitTitle} subtitle={movement.shortTitle}>
      <LiveView live={participant}>
        {() => <EmptyState title={words.missing}>{words.missingHint}</EmptyState>}
      </LiveView>
    </Page>
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
  // What was answered well is a record; what was mended since is told no more.
  const open = (handed.status === 'ready' ? handed.data : []).filter(
    ({ answer }, at) => answer === null || (at === 0 && answer.recordId === null),
  );
  return (
    <section aria-labelledby="own">
      <Title order={2} size="h4" id="own" mb="sm">
        {words.own}
      </Title>
      <Stack gap="sm">
        {open.map((intake) => (
          <OpenIntake key={intake.id} movement={movement} unitId={unitId} intake={intake} onMend={onMend} />
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

interface OpenIntakeProps extends Omit<OwnProps, 'isOwn'> {
  intake: Intake & { id: string };
}

/** A question that waits to be checked, or that was found wanting. */
function OpenIntake({ movement, unitId, intake, onMend }: OpenIntakeProps) {
  const { uid } = useSession();
  const { answer, content } = intake;
  const asked = questionContentSchema.safeParse(content);
  const title = asked.data?.title ?? '';
  if (answer === null) {
    return (
      <Paper withBorder p="md" role="status">
        <Text fw={600}>{title}</Text>
        <Text>{words.checking}</Text>
      </Paper>
    );
  }
  const mend = async () => {
    if (asked.success) await see(uid, askDraftKey(movement.id, unitId), asked.data);
    onMend();
  };
  return (
    <Alert color="red" title={`${words.invalid}${title === '' ? '' : `: ${title}`}`}>
      <Text>{words.invalidLead}</Text>
      <List my="xs">
        {answer.findings.map((one) => (
          <List.Item key={`${one.path}${one.code}`}>
            {`${fieldNames[one.path] ?? words.whole}: ${findingText(one)}`}
          </List.Item>
        ))}
      </List>
      <Button size="sm" onClick={() => void mend()}>
        {words.mend}
      </Button>
    </Alert>
  );
}
