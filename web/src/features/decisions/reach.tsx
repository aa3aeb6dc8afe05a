import { Alert, Button, List, Stack, Text } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { links } from '../../ui/links.ts';
import type { KnownDecision } from './known.ts';
import { words } from './texts.ts';

/** For the office: who was not told of the decision since nobody knows where. */
export function Reach({ decision }: { decision: Pick<KnownDecision, 'id' | 'movementId'> }) {
  const { movementId, id: decisionId } = decision;
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<CallableResponse<'decisionReach'> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await call('decisionReach', { movementId, decisionId });
      if (answer.ok) setFound(answer.value);
      else setProblem(answer.error.text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="xs" align="flex-start" className="no-print">
      <Button variant="default" loading={busy} onClick={() => void ask()}>
        {words.reach}
      </Button>
      {problem !== null && <Alert color="red">{problem}</Alert>}
      {found && found.withoutAddress.length + found.unitsWithoutReader.length === 0 && (
        <Alert color="teal">{words.reachAll}</Alert>
      )}
      {found && found.withoutAddress.length > 0 && (
        <Alert color="orange" title={words.reachNoAddress(found.withoutAddress.length)}>
          <Text size="sm">{words.reachNoAddressHint}</Text>
          <List size="sm">
            {found.withoutAddress.map(({ nominationId, name, unitName }) => (
              <List.Item key={nominationId}>
                <Link to={links.nomination(movementId, nominationId)}>{name}</Link>, {unitName}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {found && found.unitsWithoutReader.length > 0 && (
        <Alert color="orange" title={words.reachNoReader(found.unitsWithoutReader.length)}>
          <List size="sm">
            {found.unitsWithoutReader.map(({ unitId, name, phone }) => (
              <List.Item key={unitId}>{words.reachUnit(name, phone)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
