import { Alert, Button, Flex, Group, List, Radio, Text } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { choices, type BallotPaper, type Choice } from '@thidua/domain/council/council';
import { err } from '@thidua/domain/base/result';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { useState } from 'react';
import { call, type CallFailure } from '../../../firebase/calls.ts';
import { useSession } from '../../../reading/session.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import type { Done, NotDone } from '../../../ui/use-asking.ts';
import { newNonce, paperOf, readChosen, type Chosen } from '../ballot.ts';
import { boothOf } from '../booth.ts';
import type { KnownSession, Nominee } from '../scope.ts';
import { words } from '../texts.ts';
import { awardLabels } from '../../../language/award-labels.ts';

interface PaperProps {
  movementId: string;
  session: KnownSession;
  /** Those one votes on, and their ids in the paper's order. */
  nominees: readonly Nominee[];
  own: readonly string[];
  onAnswered: (receipt: string | null) => void;
}

type Receipt = CallableResponse<'castBallot'>;

/** The paper with all nominees, and the one button that casts it. */
export function PaperForm({ movementId, session, nominees, own, onAnswered }: PaperProps) {
  const { uid } = useSession();
  const booth = boothOf(session.id, uid);
  const [chosen, setChosen] = useState<Chosen>(() => readChosen(booth.chosen()));
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState<BallotPaper | null>(null);
  const { paper, missing } = paperOf(own, chosen);
  const told = ({ refusal, text, later }: CallFailure<Receipt>): NotDone<Receipt> => {
    if (refusal === 'alreadyVoted') booth.forget();
    return {
      text: refusal === null ? `${text} ${words.voteAgain}` : text,
      later: later && later.then((late) => (late.ok ? late : err(told(late.error)))),
    };
  };
  const cast = async (whole: BallotPaper): Promise<Done<Receipt>> => {
    const nonce = booth.nonce() ?? newNonce();
    booth.keepNonce(nonce);
    const result = await call('castBallot', { movementId, sessionId: session.id, paper: whole, nonce });
    return result.ok ? result : err(told(result.error));
  };
  return (
    <>
      <Text size="sm">{words.ballotHint}</Text>
      <Text size="sm" c="dimmed">
        {words.ballotKept}
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
          {words.missingCount(missing.length)}
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
          {words.cast}
        </Button>
      </Group>
      {asking && (
        <ConfirmDialog
          title={words.castTitle}
          lead={
            <>
              <Text>{words.castLead}</Text>
              <List size="sm" mah={300} style={{ overflowY: 'auto' }}>
                {nominees.map((nominee) => {
                  const choice = asking[nominee.id];
                  return (
                    <List.Item key={nominee.id}>
                      {nomineeName(nominee)}: <b>{choice ? awardLabels.choice[choice] : words.missing}</b>
                    </List.Item>
                  );
                })}
              </List>
            </>
          }
          confirmLabel={words.cast}
          run={() => cast(asking)}
          onDone={({ receipt }) => {
            booth.keepReceipt(receipt);
            onAnswered(receipt);
          }}
          onClose={(done) => {
            setAsking(null);
            if (!done && booth.nonce() !== null) onAnswered(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  nominee: Nominee;
  value: Choice | null;
  missing: boolean;
  onChange: (choice: Choice) => void;
}

function ChoiceRow({ nominee, value, missing, onChange }: RowProps) {
  return (
    <Radio.Group
      label={words.choose(nomineeName(nominee), nominee.unitName)}
      value={value}
      error={missing ? words.missing : null}
      onChange={(typed) => {
        const choice = choices.find((one) => one === typed);
        if (choice) onChange(choice);
      }}
    >
      <Flex mt={6} mb={4} gap={{ base: 'xs', sm: 'lg' }} direction={{ base: 'column', sm: 'row' }}>
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={awardLabels.choice[choice]} />
        ))}
      </Flex>
    </Radio.Group>
  );
}
