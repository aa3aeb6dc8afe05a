import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { INVITED_AT_ONCE } from '@thidua/domain/contract/account-callables';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import type { MatchedPerson } from '@thidua/domain/unit-change/match-people';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { refusalTexts } from '../../language/refusals.ts';
import { useSession } from '../../reading/session.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { words } from './texts.ts';

type Outcome = CallableResponse<'invitePeople'>['outcomes'][number];

/** Invites people a few at a time: who was invited is known by the store, so that what is broken off goes on. */
export function InvitePeople({ people }: { people: readonly MatchedPerson[] }) {
  const { authorityId } = useSession();
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [run, setRun] = useState<{ done: number; all: number } | null>(null);
  const [problem, setProblem] = useState<{ text: string; isUnknown: boolean } | null>(null);
  const invite = async () => {
    setProblem(null);
    setOutcomes([]);
    for (let at = 0; at < people.length; at += INVITED_AT_ONCE) {
      setRun({ done: at, all: people.length });
      const some = people.slice(at, at + INVITED_AT_ONCE).map(({ email, displayName, grants }) => ({
        email,
        displayName,
        grants: grants.map((one) => ({
          ...one,
          from: one.from.toISOString(),
          to: one.to?.toISOString() ?? null,
        })),
      }));
      const asked = await call('invitePeople', { authorityId, people: some, reason: '' });
      if (!asked.ok) {
        setProblem({ text: asked.error.text, isUnknown: asked.error.later !== null });
        break;
      }
      const { outcomes: own } = asked.value;
      setOutcomes((before) => [...before, ...own]);
    }
    setRun(null);
  };
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  const waiting = outcomes.filter(({ done }) => done === 'waiting').length;
  const done = outcomes.filter((one) => one.done === 'invited' || one.done === 'granted').length;
  return (
    <Stack gap="sm">
      {(people.length > 0 || run !== null) && (
        <Group gap="sm">
          <Button loading={run !== null} onClick={() => void invite()}>
            {words.invite(people.length)}
          </Button>
          <Text size="sm" component="output">
            {run ? words.inviting(run.done, run.all) : words.inviteHint}
          </Text>
        </Group>
      )}
      {done > 0 && (
        <Alert color="green" role="status">
          {words.invited(done)}
        </Alert>
      )}
      {waiting > 0 && <Text>{words.waiting(waiting)}</Text>}
      <ProblemAlert problem={problem?.text ?? null} isUnknown={problem?.isUnknown ?? false} />
      {refused.length > 0 && (
        <List size="sm">
          {refused.map(({ email, refusal }) => (
            <List.Item key={email}>
              {words.notInvited(email, refusal === null ? '' : refusalTexts[refusal])}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
