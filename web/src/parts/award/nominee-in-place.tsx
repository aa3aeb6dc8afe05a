import { Alert, Anchor, Box, Button, Divider, Group, Stack, Text } from '@mantine/core';
import { choices, opinionSchema, sessionSchema, type CouncilSession } from '@thidua/domain/council/council';
import { commentSchema } from '@thidua/domain/award/publication';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { comparisonSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { awardLabels } from '../../language/award-labels.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { FactList } from '../../ui/award/fact-list.tsx';
import { cameFrom, type Place } from '../../ui/came-from.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../live-view.tsx';
import { CommentCard } from './comment-card.tsx';
import { MatchLine } from './match-line.tsx';
import { useOpenedNominees } from './opened-nominees.ts';
import { OpinionList } from './opinion-list.tsx';
import { words } from './texts.ts';

type Known = Nomination & { id: string };

interface InPlaceProps {
  movement: OpenMovement;
  nomination: Known;
  /** What the page is called, for the way back. */
  pageTitle: string;
  /** What is chosen before the name, and decided behind it. */
  choice?: ReactNode;
  acts?: ReactNode;
  children?: ReactNode;
}

/**
 * A nominee where somebody decides: the name, and what the decision rests on – citation, figures, the council's votes
 * and opinions, comments with their answers, matches – opened in place, so that nothing chosen on the page is lost.
 */
export function NomineeInPlace({ movement, nomination, pageTitle, choice, acts, children }: InPlaceProps) {
  const { isOpen, toggle, last, hereAt } = useOpenedNominees();
  const { id, unitName, result } = nomination;
  const name = nomineeName(nomination);
  const open = isOpen(id);
  const here = hereAt(id, pageTitle);
  const box = useRef<HTMLDivElement>(null);
  // Coming back, the page stands at the one that was left; what is opened later is where the hand is.
  const cameBackTo = useRef(last === id);
  useEffect(() => {
    if (cameBackTo.current) box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Box ref={box} component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm" wrap="nowrap" align="flex-start" style={{ flex: '1 1 18rem', minWidth: 0 }}>
          {choice}
          <div>
            <Anchor
              component={Link}
              size="sm"
              fw={600}
              to={links.nomination(movement.id, id)}
              state={cameFrom(here)}
            >
              {`${name} – ${unitName}`}
            </Anchor>
            {result && (
              <Text size="sm" c="dimmed">
                {words.councilLine(result.support, result.base)}
              </Text>
            )}
            {children}
          </div>
        </Group>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={open}
            aria-label={open ? words.hideBasisOf(name) : words.showBasisOf(name)}
            onClick={() => toggle(id)}
          >
            {open ? words.hideBasis : words.showBasis}
          </Button>
          {acts}
        </Group>
      </Group>
      {open && <Basis movement={movement} nomination={nomination} here={here} />}
    </Box>
  );
}

interface BasisProps {
  movement: OpenMovement;
  nomination: Known;
  here: Place;
}

function Basis({ movement, nomination, here }: BasisProps) {
  const { id, kind, position, citation, facts, namesakes } = nomination;
  return (
    <Stack gap="md" mt="xs" mb="sm" p="md" bg="gray.0" style={{ borderRadius: 'var(--mantine-radius-md)' }}>
      <Stack gap={4}>
        <Text size="sm" c="dimmed">
          {[awardLabels.recipientKind[kind], position].filter(Boolean).join(' · ')}
        </Text>
        <Text size="sm" fw={600}>
          {words.citation}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {citation}
        </Text>
      </Stack>
      <FactList facts={facts} />
      <Divider />
      <Council movement={movement} nomination={nomination} />
      <Divider />
      <CommentsOn movement={movement} nomination={nomination} />
      {namesakes.all > 0 && <Namesakes movementId={movement.id} nominationId={id} from={here} />}
      <Anchor component={Link} size="sm" to={links.nomination(movement.id, id)} state={cameFrom(here)}>
        {words.wholeDossier}
      </Anchor>
    </Stack>
  );
}

/** The votes, and the opinions as the viewer may read them (docs/rules.md#rule-5). */
function Council({ movement, nomination: { id, result, sessionId } }: Omit<BasisProps, 'here'>) {
  const session = useLiveDoc(
    sessionId === null ? null : paths.session(movement.id, sessionId),
    sessionSchema,
  );
  if (!result || sessionId === null) return <Text size="sm">{words.noResult}</Text>;
  return (
    <Stack gap="xs">
      <Text fw={600}>{result.supported ? words.supported : words.notSupported}</Text>
      <Text size="sm">{words.result(result.support, result.notSupport, result.noOpinion)}</Text>
      <Text size="sm" c="dimmed">
        {words.turnout(result.needed, result.base, result.eligible, result.present, result.members)}
      </Text>
      <LiveView live={session}>
        {(found) =>
          found && (
            <>
              <OpenVotes session={found} nominationId={id} />
              <OpinionsFor movement={movement} session={found} sessionId={sessionId} nominationId={id} />
            </>
          )
        }
      </LiveView>
    </Stack>
  );
}

/** Who chose what, where the vote was an open one. */
function OpenVotes({ session, nominationId }: { session: CouncilSession; nominationId: string }) {
  const votes = session.outcome?.openVotes;
  if (!votes) return null;
  const namesOf = (choice: string) =>
    session.members
      .filter(({ uid }) => votes[uid]?.[nominationId] === choice)
      .map(({ name }) => name)
      .join('; ');
  return choices.map((choice) => (
    <Text key={choice} size="sm">
      {`${awardLabels.choice[choice]}: ${namesOf(choice) || words.nobody}`}
    </Text>
  ));
}

interface OpinionsForProps {
  movement: OpenMovement;
  session: CouncilSession;
  sessionId: string;
  nominationId: string;
}

/** A member of the session reads the others' after giving an own one, whatever else they are. */
function OpinionsFor({ movement, session, sessionId, nominationId }: OpinionsForProps) {
  const { uid } = useSession();
  const isMember = session.memberUids.includes(uid);
  const own = useLiveDoc(
    isMember ? paths.opinion(movement.id, sessionId, nominationId, uid) : null,
    opinionSchema,
  );
  if (isMember && own.status !== 'ready') {
    return (
      <Alert color="gray" p="xs">
        {words.opinionsAfterOwn}
      </Alert>
    );
  }
  return (
    <OpinionList
      movementId={movement.id}
      zone={movement.zone}
      sessionId={sessionId}
      nominationId={nominationId}
    />
  );
}

function CommentsOn({ movement, nomination: { id, publicationId } }: Omit<BasisProps, 'here'>) {
  const live = useLiveQuery(
    publicationId === null
      ? null
      : {
          path: paths.comments(movement.id, publicationId),
          where: [['nominationId', '==', id]],
          limit: 200,
        },
    commentSchema,
  );
  return (
    <Stack gap="xs">
      <Text fw={600}>{words.comments}</Text>
      {publicationId === null ? (
        <Text size="sm" c="dimmed">
          {words.notPublished}
        </Text>
      ) : (
        <LiveView live={live}>
          {(found) =>
            !found || found.length === 0 ? (
              <Text size="sm" c="dimmed">
                {words.noComments}
              </Text>
            ) : (
              <Stack gap="xs">
                {found
                  .toSorted((a, b) => a.at.getTime() - b.at.getTime())
                  .map((comment) => (
                    <CommentCard key={comment.id} comment={comment} zone={movement.zone} />
                  ))}
              </Stack>
            )
          }
        </LiveView>
      )}
    </Stack>
  );
}

/** Whom the nominee shares a name with, and what the office found. */
function Namesakes({
  movementId,
  nominationId,
  from,
}: {
  movementId: string;
  nominationId: string;
  from: Place;
}) {
  const live = useLiveDoc(paths.comparison(movementId, nominationId), comparisonSchema);
  if (live.status !== 'ready')
    return live.status === 'missing' ? null : <LiveView live={live}>{() => null}</LiveView>;
  const { matches, settled } = live.data;
  return (
    <Stack gap={4}>
      <Text fw={600}>{words.matches}</Text>
      {matches.map((match) => (
        <MatchLine
          key={match.nominationId}
          movementId={movementId}
          match={match}
          settled={settled[match.nominationId]}
          from={from}
        />
      ))}
    </Stack>
  );
}
