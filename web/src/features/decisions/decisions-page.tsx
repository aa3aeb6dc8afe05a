import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { decisionSchema, numberAndSymbol, type AwardDecision } from '@thidua/domain/award/decision';
import { holds, overseeingRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { Link } from 'react-router';
import { useDecision } from '../../reading/award/award-lists.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { namesInShort } from '../../ui/award/names-in-short.ts';
import { DecisionBadge } from '../../ui/award/award-badges.tsx';
import { AwardsOnly } from '../../parts/award/awards-only.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { revokedIn } from './counts.ts';
import { DraftForm } from './draft-form.tsx';
import { Rulings } from './rulings.tsx';
import { words } from './texts.ts';

/** The chairman's rulings, the office's drafts, and every decision. */
export default function DecisionsPage() {
  return <AwardsOnly title={words.title}>{(movement) => <Desk movement={movement} />}</AwardsOnly>;
}

function Desk({ movement }: { movement: OpenMovement }) {
  const { membership, now } = useSession();
  const is = (role: 'office' | 'chairman') => holds(membership, movement.authorityId, role, now());
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      actions={
        is('office') && (
          <Anchor component={Link} to={links.certificateLayout(movement.id)}>
            {words.layout}
          </Anchor>
        )
      }
    >
      <Stack gap="xl">
        {(is('chairman') || is('office')) && <Rulings movement={movement} isChairman={is('chairman')} />}
        {is('office') && <DraftForm movement={movement} draft={null} />}
        <Decisions
          movement={movement}
          oversees={overseeingRoles.some((role) => holds(membership, movement.authorityId, role, now()))}
        />
      </Stack>
    </Page>
  );
}

/** Drafts are seen by those who oversee; everybody sees what is in force. */
function Decisions({ movement, oversees }: { movement: OpenMovement; oversees: boolean }) {
  const live = useLiveQuery(
    oversees
      ? { path: paths.decisions(movement.id), orderBy: [['draftedAt', 'desc']], limit: 100 }
      : { path: paths.decisions(movement.id), where: [['state', '==', 'effective']], limit: 100 },
    decisionSchema,
  );
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h4">
        {words.list}
      </Title>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          ) : (
            <Stack gap="sm">
              {found.toSorted(newestFirst).map((decision) => (
                <Card key={decision.id} movement={movement} decision={decision} />
              ))}
            </Stack>
          )
        }
      </LiveView>
    </Stack>
  );
}

type Listed = AwardDecision & { id: string };

/** What took effect or was drafted last comes first. */
const newestFirst = (a: Listed, b: Listed): number =>
  (b.effectiveAt ?? b.draftedAt).getTime() - (a.effectiveAt ?? a.draftedAt).getTime();

/** Several may have one title: number and day, or when it was drafted, and names tell which it is. */
function Card({ movement, decision }: { movement: OpenMovement; decision: Listed }) {
  const { id, title, state, signature, symbol, draftedAt, items, more } = decision;
  const movementId = movement.id;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Anchor component={Link} fw={600} to={links.decision(movementId, id)}>
          {title}
        </Anchor>
        <DecisionBadge state={state} />
      </Group>
      <Text size="sm" c="dimmed">
        {signature
          ? words.signedOn(numberAndSymbol(signature.number, symbol), signature.date)
          : words.draftedAt(formatInstant(draftedAt, movement.zone))}
        {' · '}
        {decision.more === 0 ? (
          words.awards(decision.items.length, revokedIn(decision.items))
        ) : (
          <CountsOfMany movementId={movementId} decision={decision} />
        )}
      </Text>
      <Text size="sm">{namesInShort(items, more)}</Text>
    </Paper>
  );
}

/** How many awards stand in a decision that is longer than its document, and how many of them were revoked. */
function CountsOfMany({
  movementId,
  decision,
}: {
  movementId: string;
  decision: AwardDecision & { id: string };
}) {
  const live = useDecision(movementId, decision.id);
  const { items, more } = decision;
  return words.awards(items.length + more, live.status === 'ready' ? revokedIn(live.data.items) : 0);
}
