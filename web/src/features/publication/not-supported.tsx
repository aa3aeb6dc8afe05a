import { nomineeName } from '@thidua/domain/wording/award-labels';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { defaultPublicDays } from '@thidua/domain/movement/award-settings';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { whole, type Done } from '../../ui/use-asking.ts';
import { NomineeInPlace } from '../../parts/award/nominee-in-place.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { words } from './texts.ts';
import { refusalTexts } from '../../language/refusals.ts';

type Known = Nomination & { id: string };
type Act = 'propose' | 'withdraw' | 'decline';

/** What the council did not support: the chairman may propose it all the same, with a published reason, or decline it. */
export function NotSupported({ movement, isChairman }: { movement: OpenMovement; isChairman: boolean }) {
  const live = useLiveQuery(
    { path: paths.nominations(movement.id), where: [['state', '==', 'notSupported']], limit: 300 },
    nominationSchema,
  );
  const [asked, setAsked] = useState<{ act: Act; one: Known } | null>(null);
  return (
    <LiveView live={live}>
      {(found) =>
        !found || found.length === 0 ? null : (
          <Paper withBorder p="md" component="section">
            <Stack gap="sm">
              <Title order={2} size="h4">
                {words.notSupported}
              </Title>
              <Text size="sm" c="dimmed">
                {words.notSupportedHint}
              </Text>
              {found.toSorted(compareNominees).map((one) => (
                <NomineeInPlace
                  key={one.id}
                  movement={movement}
                  nomination={one}
                  pageTitle={words.title}
                  acts={isChairman && <Acts one={one} onAsk={(act) => setAsked({ act, one })} />}
                >
                  {one.againstCouncil && <Text size="sm">{words.proposed(one.againstCouncil)}</Text>}
                </NomineeInPlace>
              ))}
            </Stack>
            {asked && <Ask movement={movement} {...asked} onClose={() => setAsked(null)} />}
          </Paper>
        )
      }
    </LiveView>
  );
}

function Acts({ one, onAsk }: { one: Known; onAsk: (act: Act) => void }) {
  return (
    <Group gap="xs">
      {one.againstCouncil ? (
        <Button size="compact-sm" variant="light" onClick={() => onAsk('withdraw')}>
          {words.withdraw}
        </Button>
      ) : (
        <>
          <Button size="compact-sm" variant="light" onClick={() => onAsk('propose')}>
            {words.propose}
          </Button>
          <Button size="compact-sm" variant="light" color="red" onClick={() => onAsk('decline')}>
            {words.decline}
          </Button>
        </>
      )}
    </Group>
  );
}

function Ask(props: { movement: OpenMovement; act: Act; one: Known; onClose: () => void }) {
  const { movement, act, one, onClose } = props;
  const { id: movementId, awards } = movement;
  const { reasons } = awards?.publicDays ?? defaultPublicDays;
  const name = nomineeName(one);
  const leads = {
    propose: words.proposeLead(name, reasons),
    withdraw: words.withdrawLead(name),
    decline: words.declineLead(name),
  };
  const titles = { propose: words.proposeTitle, withdraw: words.withdraw, decline: words.declineTitle };
  const labels = { propose: words.propose, withdraw: words.withdraw, decline: words.decline };
  const run = (reason: string): Promise<Done> => {
    if (act !== 'decline') return call('proposeAgainst', { movementId, nominationId: one.id, reason });
    const items = [{ nominationId: one.id, outcome: 'decline' as const, reason }];
    return whole(call('ruleNominations', { movementId, items }), ({ outcomes: [outcome] }) =>
      outcome?.refusal ? refusalTexts[outcome.refusal] : null,
    );
  };
  return (
    <ConfirmDialog
      title={titles[act]}
      lead={leads[act]}
      confirmLabel={labels[act]}
      danger={act === 'decline'}
      reason={act === 'withdraw' ? 'none' : 'required'}
      run={run}
      onClose={onClose}
    />
  );
}
