import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { accountProposalSchema, proposalStanding } from '@thidua/domain/people/account-proposal';
import { Link } from 'react-router';
import { useCounts } from '../../../firebase/counts.ts';
import { useLiveQuery } from '../../../firebase/live.ts';
import { useSession } from '../../../reading/session.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { links } from '../../../ui/links.ts';
import { openInvitations, proposalsOf } from '../queries.ts';
import { words } from './texts.ts';

/** What waits for the administrators: proposals of another one, invitations that nobody accepted. */
export default function AdminDesk() {
  const { authorityId, now } = useSession();
  const proposals = useLiveQuery(proposalsOf(authorityId), accountProposalSchema);
  const counts = useCounts(['invitations'] as const, () => openInvitations(authorityId), authorityId);
  const invited = counts.get('invitations') ?? 0;
  const found = proposals.status === 'ready' ? proposals.data : [];
  const open = found.filter((proposal) => proposalStanding(proposal, now()) === 'open').length;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="admin-desk">
      <Title order={2} size="h4" id="admin-desk" mb="xs">
        {words.adminTitle}
      </Title>
      {proposals.status === 'loading' ? (
        <LiveView live={proposals}>{() => null}</LiveView>
      ) : open + invited === 0 ? (
        <Text>{words.adminNothing}</Text>
      ) : (
        <List>
          {open > 0 && (
            <List.Item>
              <Anchor component={Link} to={links.people()}>
                {words.adminProposals(open)}
              </Anchor>
            </List.Item>
          )}
          {invited > 0 && (
            <List.Item>
              <Anchor component={Link} to={links.people()}>
                {words.adminInvitations(invited)}
              </Anchor>
            </List.Item>
          )}
        </List>
      )}
    </Paper>
  );
}
