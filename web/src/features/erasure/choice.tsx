import { Alert, Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import type { ErasureSubject, PlaceCounts } from '@thidua/domain/erasure/erasure-subject';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { RunProgress } from './run-progress.tsx';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';
import { refusalTexts } from '../../language/refusals.ts';

export type Found = CallableResponse<'findPerson'>;

/** Whom an erasure is of, and where their data stands. */
export interface Chosen {
  subject: ErasureSubject;
  /** As the chosen dossiers spell it. */
  names: string[];
  places: PlaceCounts;
}

interface ChoiceProps {
  authorityId: string;
  found: Found;
  /** While it is looked up, nobody else can be found or chosen: what comes is of whom is chosen. */
  busy: boolean;
  onBusy: (busy: boolean) => void;
  onChange: () => void;
  onChosen: (chosen: Chosen) => void;
}

const choosableFirst = <T extends { refusal: unknown }>(found: readonly T[]): T[] => [
  ...found.filter(({ refusal }) => refusal === null),
  ...found.filter(({ refusal }) => refusal !== null),
];
const keyOf = ({ movementId, nominationId }: Found['nominees'][number]) => `${movementId}/${nominationId}`;

/** One person among those found: all their dossiers, or their account. */
export function Choice({ authorityId, found, busy, onBusy, onChange, onChosen }: ChoiceProps) {
  const { nominees, accounts, more } = found;
  const [dossiers, setDossiers] = useState<ReadonlySet<string>>(new Set());
  const [uid, setUid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (nominees.length + accounts.length === 0) {
    return more ? (
      <Alert color="orange">{words.moreFound}</Alert>
    ) : (
      <Alert color="gray">{words.noneFound}</Alert>
    );
  }
  const toggle = (key: string) => {
    const next = new Set(dossiers);
    if (!next.delete(key)) next.add(key);
    setDossiers(next);
    setUid(null);
    onChange();
  };
  const look = async () => {
    const chosen = nominees.filter((one) => dossiers.has(keyOf(one)));
    const account = accounts.find((one) => one.uid === uid);
    const names = [...new Set((account ? [account] : chosen).map((one) => one.name))];
    if (names.length === 0) return setProblem(words.chooseOne);
    const subject: ErasureSubject = account
      ? { kind: 'account', uid: account.uid }
      : {
          kind: 'nominee',
          nominations: chosen.map(({ movementId, nominationId }) => ({ movementId, nominationId })),
        };
    onBusy(true);
    onChange();
    setProblem(null);
    const result = await call('previewErasure', { authorityId, subject });
    onBusy(false);
    if (result.ok) onChosen({ subject, names, places: result.value.places });
    else setProblem(result.error.text);
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="choice">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id="choice">
          {words.step2}
        </Title>
        {more && <Alert color="orange">{words.moreFound}</Alert>}
        {nominees.length > 0 && (
          <Checkbox.Group label={words.nominees} description={words.nomineesHint} value={[...dossiers]}>
            <Stack gap="sm" mt="xs">
              {choosableFirst(nominees).map((one) => (
                <Checkbox
                  key={keyOf(one)}
                  value={keyOf(one)}
                  label={one.name}
                  disabled={busy || one.refusal !== null}
                  description={<Facts lines={factsOf(one)} refusal={one.refusal} />}
                  onChange={() => toggle(keyOf(one))}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {accounts.length > 0 && (
          <Checkbox.Group label={words.accounts} value={uid === null ? [] : [uid]}>
            <Stack gap="sm" mt="xs">
              {choosableFirst(accounts).map((one) => (
                <Checkbox
                  key={one.uid}
                  value={one.uid}
                  label={one.name}
                  disabled={busy || one.refusal !== null}
                  description={<Facts lines={[one.email]} refusal={one.refusal} />}
                  onChange={() => {
                    setUid(uid === one.uid ? null : one.uid);
                    setDossiers(new Set());
                    onChange();
                  }}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Group>
          <Button variant="default" loading={busy} onClick={() => void look()}>
            {words.look}
          </Button>
        </Group>
        {busy && <RunProgress authorityId={authorityId} />}
        {problem !== null && (
          <Alert color="red" role="alert" title={words.lookFailed}>
            {problem}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}

const factsOf = ({ position, unitName, movementTitle, state }: Found['nominees'][number]) => [
  [position, unitName].filter(Boolean).join(', '),
  awardLabels.nominationState[state],
  movementTitle,
];

function Facts({ lines, refusal }: { lines: string[]; refusal: keyof typeof refusalTexts | null }) {
  return (
    <>
      {lines.map((line) => (
        <Text key={line} component="span" size="sm" display="block">
          {line}
        </Text>
      ))}
      {refusal !== null && (
        <Text component="span" size="sm" c="orange.9" display="block">
          {refusalTexts[refusal]}
        </Text>
      )}
    </>
  );
}
