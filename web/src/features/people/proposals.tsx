import { Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { proposalStanding } from '@thidua/domain/people/account-proposal';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { sortedProposals, viewOf } from './proposal-lines.ts';
import type { Scopes } from './scopes.ts';
import { words } from './texts.ts';
import type { Proposal } from './use-keeping.ts';

type Answer = 'confirm' | 'refuse' | 'withdraw';
const SHOWN = 10;

interface ProposalsProps {
  proposals: readonly Proposal[];
  scopes: Scopes;
}

/** What waits for a second administrator, and what became of the rest. */
export function Proposals({ proposals, scopes }: ProposalsProps) {
  const { now } = useSession();
  const [asked, setAsked] = useState<{ proposal: Proposal; answer: Answer } | null>(null);
  const [shows, setShows] = useState(false);
  const { open, closed } = sortedProposals(proposals, now());
  if (open.length === 0 && closed.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="proposals">
      <Title order={2} size="h4" id="proposals">
        {words.proposalsTitle(open.length)}
      </Title>
      {open.length > 0 && <Text size="sm">{words.proposalsLead}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {open.map((proposal) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            scopes={scopes}
            onAnswer={(answer) => {
              setAsked({ proposal, answer });
            }}
          />
        ))}
        {shows &&
          closed
            .slice(0, SHOWN)
            .map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} scopes={scopes} />)}
      </Stack>
      {closed.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          aria-expanded={shows}
          onClick={() => {
            setShows(!shows);
          }}
        >
          {shows ? words.hideClosed : words.showClosed(Math.min(closed.length, SHOWN))}
        </Button>
      )}
      {asked && (
        <AnswerDialog
          {...asked}
          scopes={scopes}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </Stack>
  );
}

interface ProposalCardProps {
  proposal: Proposal;
  scopes: Scopes;
  /** Of one that waits. */
  onAnswer?: (answer: Answer) => void;
}

function ProposalCard({ proposal, scopes, onAnswer }: ProposalCardProps) {
  const { uid, now, zone } = useSession();
  const { by, at, expiresAt, reason, decided } = proposal;
  const standing = proposalStanding(proposal, now());
  const isOwn = by.uid === uid;
  const { what } = viewOf(proposal, scopes.names, zone);
  const answers: Answer[] = isOwn ? ['withdraw'] : ['confirm', 'refuse'];
  return (
    <Paper component="li" withBorder p="md" bg={onAnswer ? 'orange.0' : 'gray.0'}>
      <Stack gap="xs">
        <Group gap="xs" justify="space-between">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {what}
          </Text>
          {!onAnswer && (
            <Badge color="gray" c="gray.9" variant="light" tt="none">
              {words.proposalStanding[standing]}
            </Badge>
          )}
        </Group>
        <Changes proposal={proposal} scopes={scopes} />
        <Text>{words.because(reason)}</Text>
        <Text size="sm" c="gray.7">
          {words.proposedBy(by.name, formatInstant(at, zone))}
          {onAnswer && ` ${words.until(formatInstant(expiresAt, zone))}`}
        </Text>
        {decided && (
          <Text size="sm">
            {words.decidedBy(decided.name, formatInstant(decided.at, zone), decided.remark)}
          </Text>
        )}
        {onAnswer && (
          <Group gap="xs">
            {answers.map((answer) => (
              <Button
                key={answer}
                variant={answer === 'confirm' ? 'filled' : 'default'}
                aria-label={words.answerTo[answer](what)}
                onClick={() => {
                  onAnswer(answer);
                }}
              >
                {words.answer[answer]}
              </Button>
            ))}
            {isOwn && <Text size="sm">{words.ownProposal}</Text>}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Changes({ proposal, scopes }: Pick<ProposalCardProps, 'proposal' | 'scopes'>) {
  const { zone } = useSession();
  const { given, taken } = viewOf(proposal, scopes.names, zone);
  if (given.length === 0 && taken.length === 0) return null;
  return (
    <List spacing={2} size="sm">
      {given.map((line) => (
        <List.Item key={`+${line}`}>{words.given(line)}</List.Item>
      ))}
      {taken.map((line) => (
        <List.Item key={`-${line}`}>{words.taken(line)}</List.Item>
      ))}
    </List>
  );
}

function AnswerDialog(props: { proposal: Proposal; answer: Answer; scopes: Scopes; onClose: () => void }) {
  const { proposal, answer, scopes, onClose } = props;
  const { zone } = useSession();
  const { what } = viewOf(proposal, scopes.names, zone);
  return (
    <ConfirmDialog
      title={words.answer[answer]}
      lead={
        <Stack gap="xs">
          <Text fw={600}>{what}</Text>
          <Changes proposal={proposal} scopes={scopes} />
          <Text>{words.because(proposal.reason)}</Text>
          <Text>{words.answerLead[answer](proposal.displayName)}</Text>
        </Stack>
      }
      confirmLabel={words.answer[answer]}
      danger={answer === 'refuse'}
      reason={answer === 'refuse' ? 'required' : 'none'}
      reasonLabel={words.refuseWhy}
      reasonLimit={REASON_LIMITS.brief}
      run={(remark) => call('decideProposal', { proposalId: proposal.id, answer, remark })}
      onClose={onClose}
    />
  );
}
