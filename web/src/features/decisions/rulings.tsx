import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { departsFromCouncil, nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { publicationSchema, type Publication } from '@thidua/domain/award/publication';
import { refuseRuling } from '@thidua/domain/award/ruling';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { BatchDialog } from '../../ui/batch/batch-dialog.tsx';
import { inPortions } from '../../ui/batch/batch.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { whole } from '../../ui/use-asking.ts';
import { PublicUntil } from '../../parts/award/public-until.tsx';
import { NomineeInPlace } from '../../parts/award/nominee-in-place.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import type { Known } from './known.ts';
import { useTicks } from './ticks.ts';
import { words } from './texts.ts';
import { refusalTexts } from '../../language/refusals.ts';

/** What waits for the chairman's word: one by one or as a list, names and count shown first. */
export function Rulings({ movement, isChairman }: { movement: OpenMovement; isChairman: boolean }) {
  const { now } = useSession();
  const nominations = useLiveQuery(
    { path: paths.nominations(movement.id), where: [['state', '==', 'published']], limit: 500 },
    nominationSchema,
  );
  const publications = useLiveQuery({ path: paths.publications(movement.id), limit: 100 }, publicationSchema);
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.toRule}
        </Title>
        <LiveView live={nominations}>
          {(found) => (
            <LiveView live={publications}>
              {(lists) => {
                const waiting = (found ?? []).filter(
                  ({ ruling, decisionId }) => !ruling && decisionId === null,
                );
                const ready = waiting.filter((one) => isReady(one, lists ?? [], now()));
                const later = waiting.length - ready.length;
                const agreed = (found ?? []).filter(
                  ({ ruling, decisionId }) => ruling?.outcome === 'award' && decisionId === null,
                );
                return (
                  <>
                    {later > 0 && <Text size="sm">{words.stillPublic(later)}</Text>}
                    <Ready movement={movement} ready={ready} isChairman={isChairman} />
                    <Agreed movement={movement} agreed={agreed} isChairman={isChairman} />
                  </>
                );
              }}
            </LiveView>
          )}
        </LiveView>
      </Stack>
    </Paper>
  );
}

function isReady(one: Known, lists: readonly (Publication & { id: string })[], now: Date): boolean {
  const list = lists.find(({ id }) => id === one.publicationId) ?? null;
  return refuseRuling(one, list, { outcome: 'award', reason: one.againstCouncil || '-' }, now) === null;
}

interface ReadyProps {
  movement: OpenMovement;
  ready: readonly Known[];
  isChairman: boolean;
}

function Ready({ movement, ready, isChairman }: ReadyProps) {
  const [chosen, setChosen] = useTicks(movement.id);
  // What is asked for stays as it was: the rows leave the list as soon as they are ruled.
  const [awarding, setAwarding] = useState<readonly Known[] | null>(null);
  const [declining, setDeclining] = useState<Known | null>(null);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const listed = ready.filter(({ id }) => chosen.has(id));
  return (
    <>
      {ready.length === 0 ? (
        <Text c="dimmed">{words.nothingToRule}</Text>
      ) : (
        <Text size="sm" c="dimmed">
          {words.toRuleHint}
        </Text>
      )}
      {isChairman && ready.length > 0 && (
        <Checkbox
          label={words.chooseAll}
          checked={listed.length === ready.length}
          indeterminate={listed.length > 0 && listed.length < ready.length}
          onChange={(event) =>
            setChosen(new Set(event.currentTarget.checked ? ready.map(({ id }) => id) : []))
          }
        />
      )}
      {ready.toSorted(compareNominees).map((one) => (
        <Row
          key={one.id}
          movement={movement}
          one={one}
          checked={chosen.has(one.id)}
          onToggle={isChairman ? () => toggle(one.id) : null}
          onDecline={isChairman ? () => setDeclining(one) : null}
        />
      ))}
      {isChairman && ready.length > 0 && (
        <Group>
          <Button disabled={listed.length === 0} onClick={() => setAwarding(listed)}>
            {words.award(listed.length)}
          </Button>
        </Group>
      )}
      {awarding && (
        <BatchDialog
          title={words.awardTitle}
          lead={words.awardLead(awarding.length)}
          items={awarding.map((one) => ({ id: one.id, name: `${nomineeName(one)} – ${one.unitName}` }))}
          noun={words.noun}
          confirmLabel={words.awardConfirm}
          ready
          run={() => inPortions(awarding, (portion) => rule(movement.id, portion, 'award'))}
          onClose={() => {
            setAwarding(null);
            setChosen(new Set());
          }}
        />
      )}
      {declining && <Decline movementId={movement.id} one={declining} onClose={() => setDeclining(null)} />}
    </>
  );
}

interface AgreedProps {
  movement: OpenMovement;
  agreed: readonly Known[];
  isChairman: boolean;
}

/** Ruled to be awarded, and in no draft yet: until then the chairman may still decide otherwise. */
function Agreed({ movement, agreed, isChairman }: AgreedProps) {
  const [declining, setDeclining] = useState<Known | null>(null);
  if (agreed.length === 0) return null;
  return (
    <>
      <Title order={3} size="h5">
        {words.agreed(agreed.length)}
      </Title>
      {isChairman && (
        <Text size="sm" c="dimmed">
          {words.agreedHint}
        </Text>
      )}
      {agreed.toSorted(compareNominees).map((one) => (
        <Row
          key={one.id}
          movement={movement}
          one={one}
          checked={false}
          onToggle={null}
          onDecline={isChairman ? () => setDeclining(one) : null}
        />
      ))}
      {declining && <Decline movementId={movement.id} one={declining} onClose={() => setDeclining(null)} />}
    </>
  );
}

function Decline({ movementId, one, onClose }: { movementId: string; one: Known; onClose: () => void }) {
  return (
    <ConfirmDialog
      title={words.decline}
      lead={
        <>
          <Text>{words.declineLead(nomineeName(one))}</Text>
          {departsFromCouncil(one, 'decline') && <PublicUntil what="reasons" />}
        </>
      }
      confirmLabel={words.decline}
      danger
      reason="required"
      run={(reason) =>
        whole(rule(movementId, [one], 'decline', reason), ({ outcomes: [outcome] }) =>
          outcome?.refusal ? refusalTexts[outcome.refusal] : null,
        )
      }
      onClose={onClose}
    />
  );
}

/** An award against the council takes the reason that was published with the list. */
const rule = (movementId: string, nominations: readonly Known[], outcome: 'award' | 'decline', reason = '') =>
  call('ruleNominations', {
    movementId,
    items: nominations.map(({ id, againstCouncil }) => ({
      nominationId: id,
      outcome,
      reason: outcome === 'award' ? againstCouncil : reason,
    })),
  });

interface RowProps {
  movement: OpenMovement;
  one: Known;
  checked: boolean;
  onToggle: (() => void) | null;
  onDecline: (() => void) | null;
}

function Row({ movement, one, checked, onToggle, onDecline }: RowProps) {
  return (
    <NomineeInPlace
      movement={movement}
      nomination={one}
      pageTitle={words.title}
      choice={
        onToggle && (
          <Checkbox
            aria-label={words.choose(nomineeName(one))}
            checked={checked}
            onChange={onToggle}
            mt={2}
          />
        )
      }
      acts={
        onDecline && (
          <Button size="compact-sm" variant="light" color="red" onClick={onDecline}>
            {words.decline}
          </Button>
        )
      }
    >
      {one.againstCouncil && (
        <Text size="sm" c="orange.9">
          {words.against(one.againstCouncil)}
        </Text>
      )}
    </NomineeInPlace>
  );
}
