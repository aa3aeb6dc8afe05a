import {
  Alert,
  Button,
  Code,
  CopyButton,
  Group,
  List,
  Paper,
  Radio,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { awardLabels, nomineeName } from '@thidua/domain/award-labels';
import { ballotOf, choices, isVotingOpen, type BallotPaper } from '@thidua/domain/council';
import { ok, type Result } from '@thidua/domain/result';
import { useEffect, useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { newNonce, paperOf, readChosen, showReceipt, type Chosen } from './ballot.ts';
import { boothOf } from './booth.ts';
import type { Nominee, SessionProps } from './session-page.tsx';
import { vi } from './texts.ts';

/** A member's ballot: the paper while it can be cast, the receipt afterwards. */
export function Ballot(props: SessionProps) {
  const { movement, session } = props;
  const { uid, now } = useSession();
  const booth = boothOf(session.id, uid);
  const [receipt, setReceipt] = useState(() => booth.receipt());
  const [voted, setVoted] = useState<boolean | null>(null);
  const movementId = movement.id;
  const sessionId = session.id;
  useEffect(() => {
    let wanted = true;
    void call('sessionTurnout', { movementId, sessionId }).then((answer) =>
      wanted ? setVoted(answer.ok && answer.value.voted.includes(uid)) : undefined,
    );
    return () => {
      wanted = false;
    };
  }, [movementId, sessionId, uid]);
  const own = ballotOf(session, uid);
  const nominees = props.nominees.filter(({ id }) => own.includes(id));
  const absent = session.rules.mode === 'meeting' && !session.attendance.includes(uid);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="ballot">
      <Stack gap="sm">
        <Title order={2} size="h4" id="ballot">
          {vi.ballot}
        </Title>
        {receipt !== null ? (
          <Receipt receipt={receipt} />
        ) : voted ? (
          <Alert color="teal" title={vi.voted}>
            {vi.votedElsewhere}
          </Alert>
        ) : own.length === 0 ? (
          <Text>{vi.nothingToVote}</Text>
        ) : absent ? (
          <Alert color="orange">{vi.notPresent}</Alert>
        ) : !isVotingOpen(session, now()) ? (
          <Text>
            {session.opensAt > now() ? vi.notYet(formatInstant(session.opensAt, movement.zone)) : vi.over}
          </Text>
        ) : (
          <PaperForm {...props} nominees={nominees} own={own} onCast={setReceipt} />
        )}
      </Stack>
    </Paper>
  );
}

interface PaperProps extends SessionProps {
  own: readonly string[];
  onCast: (receipt: string) => void;
}

function PaperForm({ movement, session, nominees, own, onCast }: PaperProps) {
  const { uid } = useSession();
  const booth = boothOf(session.id, uid);
  const [chosen, setChosen] = useState<Chosen>(() => readChosen(booth.chosen()));
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<BallotPaper | null>(null);
  const { paper, missing } = paperOf(own, chosen);
  const cast = async (whole: BallotPaper): Promise<Result<unknown, { text: string }>> => {
    const nonce = booth.nonce() ?? newNonce();
    booth.keepNonce(nonce);
    const result = await call('castBallot', {
      movementId: movement.id,
      sessionId: session.id,
      paper: whole,
      nonce,
    });
    if (!result.ok) {
      if (result.error.refusal !== null) booth.forgetNonce();
      const text = result.error.refusal === null ? `${result.error.text} ${vi.voteAgain}` : result.error.text;
      return { ok: false, error: { text } };
    }
    booth.keepReceipt(result.value.receipt);
    onCast(result.value.receipt);
    return ok(null);
  };
  return (
    <>
      <Text size="sm">{vi.ballotHint}</Text>
      <Text size="sm" c="dimmed">
        {vi.ballotKept}
      </Text>
      {nominees.map((nominee) => (
        <ChoiceRow
          key={nominee.id}
          nominee={nominee}
          value={chosen[nominee.id] ?? null}
          missing={tried && missing.includes(nominee.id)}
          onChange={(choice) => {
            const next = { ...chosen, [nominee.id]: choice };
            setChosen(next);
            booth.keepChosen(JSON.stringify(next));
          }}
        />
      ))}
      {tried && missing.length > 0 && (
        <Alert color="red" role="alert">
          {vi.missingCount(missing.length)}
        </Alert>
      )}
      <Group>
        <Button
          size="md"
          onClick={() => {
            setTried(true);
            setAsking(paper);
          }}
        >
          {vi.cast}
        </Button>
      </Group>
      {asking && (
        <ConfirmDialog
          title={vi.castTitle}
          lead={
            <>
              <Text>{vi.castLead}</Text>
              <List size="sm" mah={300} style={{ overflowY: 'auto' }}>
                {nominees.map((nominee) => {
                  const choice = asking[nominee.id];
                  return (
                    <List.Item key={nominee.id}>
                      {nomineeName(nominee)}: <b>{choice ? awardLabels.choice[choice] : vi.missing}</b>
                    </List.Item>
                  );
                })}
              </List>
            </>
          }
          confirmLabel={vi.cast}
          run={() => cast(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface RowProps {
  nominee: Nominee;
  value: (typeof choices)[number] | null;
  missing: boolean;
  onChange: (choice: (typeof choices)[number]) => void;
}

function ChoiceRow({ nominee, value, missing, onChange }: RowProps) {
  const name = nomineeName(nominee);
  return (
    <Radio.Group
      label={`${name} – ${nominee.unitName}`}
      aria-label={vi.choose(name)}
      value={value}
      error={missing ? vi.missing : null}
      onChange={(typed) => {
        const choice = choices.find((one) => one === typed);
        if (choice) onChange(choice);
      }}
    >
      <Group mt={4} gap="md">
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={awardLabels.choice[choice]} />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** What is left of a ballot on this device: nothing that tells a choice. */
function Receipt({ receipt }: { receipt: string }) {
  return (
    <Alert color="teal" title={vi.voted}>
      <Text size="sm">{vi.receiptHint}</Text>
      <Group mt="xs" gap="sm">
        <Code style={{ overflowWrap: 'anywhere' }} aria-label={vi.receipt}>
          {showReceipt(receipt)}
        </Code>
        <CopyButton value={receipt}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="light" onClick={copy}>
              {copied ? vi.copied : vi.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
