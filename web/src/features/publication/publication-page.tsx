import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { holds, overseeingRoles } from '@thidua/domain/people/membership';
import { isCommentPeriod, type PublicEntry } from '@thidua/domain/award/publication';
import { isTakenAway, publicNoMore } from '@thidua/domain/award/public-time';
import type { LocalDate } from '@thidua/domain/base/time';
import { formatDate } from '@thidua/domain/base/text';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { usePublication } from '../../reading/award/award-lists.ts';
import { useOwnNominations } from '../../reading/nomination/own-nominations.ts';
import { useMovement, useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { CommentForm } from './comment-form.tsx';
import { Comments } from './comments.tsx';
import type { Known } from './known.ts';
import { ListedActions, useRefusals, WithdrawList, type Refusals } from './listed-actions.tsx';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

/** One proposed list: what is proposed and why, comments, and the office's answers. */
export default function PublicationPage() {
  const { publicationId = '' } = useParams();
  const { id: movementId } = useMovement();
  const live = usePublication(movementId, publicationId);
  return (
    <Page
      title={live.status === 'ready' ? live.data.title : words.title}
      subtitle={live.status === 'ready' ? live.data.movementTitle : undefined}
      breadcrumb={[{ label: words.title, to: links.publications(movementId) }]}
    >
      <LiveView live={live}>
        {(found) =>
          found ? (
            <One publication={{ ...found, id: publicationId }} />
          ) : (
            <EmptyState title={words.notThere}>{words.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </Page>
  );
}

function One({ publication }: { publication: Known }) {
  const { membership, now } = useSession();
  const { authorityId, entries, until, movementId } = publication;
  const is = (role: (typeof overseeingRoles)[number]) => holds(membership, authorityId, role, now());
  const oversees = overseeingRoles.some(is);
  const own = useOwnNominations(movementId, !oversees);
  const { withdrawn } = publication;
  const open = !withdrawn && isCommentPeriod(publication, now());
  const inTime = open ? words.open(formatDate(until)) : words.closed(formatDate(until));
  const standing = withdrawn ? words.withdrawn : inTime;
  const isOffice = is('office');
  const refusals = useRefusals(publication, isOffice);
  return (
    <Stack gap="lg">
      {isOffice && (
        <Group>
          <Button component={Link} variant="light" to={links.listPaper(movementId, publication.id)}>
            {words.printList}
          </Button>
          <WithdrawList publication={publication} refusals={refusals} />
        </Group>
      )}
      <Alert color={open ? 'teal' : 'gray'}>
        {standing}
        {!open && !withdrawn && <Text size="sm">{words.closedHint}</Text>}
        {publication.setAside.map(({ reason, count }) => (
          <Text size="sm" key={reason}>
            {words.countSetAside(count, reason)}
          </Text>
        ))}
      </Alert>
      <Stack gap="sm">
        {entries.map((entry) => (
          <Entry
            key={entry.nominationId}
            publication={publication}
            entry={entry}
            open={open && entry.outcome !== 'withdrawn'}
            linked={oversees || own.has(entry.nominationId)}
            isOffice={isOffice}
            refusals={refusals}
          />
        ))}
      </Stack>
      <Comments publication={publication} oversees={oversees} isOffice={isOffice} />
    </Stack>
  );
}

interface EntryProps {
  publication: Known;
  entry: PublicEntry;
  open: boolean;
  linked: boolean;
  isOffice: boolean;
  /** Why the office can no longer mend an entry or take it off, by nomination. */
  refusals: Refusals;
}

function Entry({ publication, entry, open, linked, isOffice, refusals }: EntryProps) {
  const [writing, setWriting] = useState(false);
  const { nominationId, kind, position, unitName, formTitle, citation } = entry;
  const { namesUntil } = entry;
  const name = isTakenAway(entry.name, namesUntil)
    ? words.nameGone(formatDate(publicNoMore(namesUntil)))
    : nomineeName(entry);
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h5">
          {linked ? (
            <Anchor component={Link} inherit to={links.nomination(publication.movementId, nominationId)}>
              {name}
            </Anchor>
          ) : (
            name
          )}
        </Title>
        {open && !writing && (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={words.commentOn(name)}
            onClick={() => setWriting(true)}
          >
            {words.comment}
          </Button>
        )}
      </Group>
      <Text size="sm">
        {[awardLabels.recipientKind[kind], position, formTitle].filter(Boolean).join(' · ')}
      </Text>
      {unitName !== '' && <Text size="sm">{words.of(unitName)}</Text>}
      <Text size="sm" mt={4}>
        {citation}
      </Text>
      <Standing entry={entry} />
      {isOffice && entry.outcome === null && (
        <ListedActions publication={publication} entry={entry} refusal={refusals.get(nominationId) ?? null} />
      )}
      {writing && <CommentForm publication={publication} entry={entry} onClose={() => setWriting(false)} />}
    </Paper>
  );
}

function Standing({ entry }: { entry: PublicEntry }) {
  const { councilSupported, reason, outcome, outcomeReason, correctedTo, correctedWhy } = entry;
  return (
    <>
      <Text size="sm" mt={4} c={councilSupported ? 'teal.9' : 'orange.9'}>
        {councilSupported ? words.councilFor : `${words.councilAgainst} ${reason}`}
      </Text>
      <ReasonTime text={reason} until={entry.reasonUntil} />
      {outcome !== null && (
        <Text size="sm" fw={600}>
          {words.outcome[outcome]}
        </Text>
      )}
      {outcomeReason && <Text size="sm">{words.outcomeReason(outcomeReason)}</Text>}
      <ReasonTime text={outcomeReason} until={entry.outcomeUntil} />
      {correctedTo && <Text size="sm">{words.correctedTo(correctedTo, correctedWhy)}</Text>}
      <ReasonTime text={correctedWhy} until={entry.correctedUntil} />
    </>
  );
}

/** Until when a reason is public, or since when it is not; nothing where there never was one. */
function ReasonTime({ text, until }: { text: string; until: LocalDate | null }) {
  if (until === null) return null;
  const said = isTakenAway(text, until)
    ? words.reasonGone(formatDate(publicNoMore(until)))
    : words.reasonUntil(formatDate(until));
  return (
    <Text size="xs" c="dimmed">
      {said}
    </Text>
  );
}
