import { Anchor, Stack, Title } from '@mantine/core';
import { holdsAny, overseeingRoles, scopesOf, unitRoles } from '@thidua/domain/people/membership';
import { questionSchema, type Question } from '@thidua/domain/question/question';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { endedQuestions, waitingQuestions } from '../../reading/question-queries.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { Published } from './published.tsx';
import { QuestionCard, StateBadge } from './question-card.tsx';
import { words } from './texts.ts';

/** Questions and answers for all who have a role in the movement; those who oversee see what waits, too. */
export default function QuestionsPage() {
  const { membership, now } = useSession();
  const movement = useMovement();
  const oversees = holdsAny(membership, movement.authorityId, overseeingRoles, now());
  const [ownUnit] = unitRoles.flatMap((role) => scopesOf(membership, role, now()));
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      actions={
        ownUnit !== undefined && (
          <Anchor component={Link} to={links.unitQuestions(movement.id, ownUnit)} fw={600}>
            {words.ownLink}
          </Anchor>
        )
      }
    >
      <Stack gap="xl" maw={960}>
        {oversees && <Waiting movement={movement} />}
        <Published movement={movement} />
        {oversees && <Ended movement={movement} />}
      </Stack>
    </Page>
  );
}

function Waiting({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(waitingQuestions(movement.id), questionSchema);
  return (
    <section aria-labelledby="waiting">
      <Title order={2} size="h4" id="waiting" mb="sm">
        {words.waiting}
      </Title>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <EmptyState title={words.waitingNone}>{words.waitingNoneHint}</EmptyState>
          ) : (
            <Records
              movement={movement}
              records={found.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime())}
            />
          )
        }
      </LiveView>
    </section>
  );
}

function Ended({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(endedQuestions(movement.id), questionSchema);
  if (live.status !== 'ready' || live.data.length === 0) return null;
  return (
    <section aria-labelledby="ended">
      <Title order={2} size="h4" id="ended" mb="sm">
        {words.ended}
      </Title>
      <Records movement={movement} records={live.data} />
    </section>
  );
}

function Records({ movement, records }: { movement: OpenMovement; records: (Question & { id: string })[] }) {
  return (
    <Stack gap="sm">
      {records.map(({ id, asked, state, unitName, askedAt, remark }) => (
        <QuestionCard
          key={id}
          to={links.question(movement.id, id)}
          title={asked.title}
          text={remark}
          badge={<StateBadge state={state} />}
          note={words.askedOn(unitName, formatInstant(askedAt, movement.zone))}
        />
      ))}
    </Stack>
  );
}
