import { Button, Group, Stack, Text } from '@mantine/core';
import { opinionSchema, type Opinion } from '@thidua/domain/council/council';
import { holds } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { useEffect, useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { useLiveDoc } from '../../../firebase/live.ts';
import { useSession } from '../../../reading/session.ts';
import { OpinionList } from '../../../parts/award/opinion-list.tsx';
import { LiveView } from '../../../parts/live-view.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { boothOf } from '../booth.ts';
import type { Nominee, SessionProps } from '../scope.ts';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { useAsking } from '../../../ui/use-asking.ts';
import { words } from '../texts.ts';
import type { Marks } from '../use-marks.ts';
import { LimitedTextarea } from '../../../ui/limited-text.tsx';

interface OpinionsProps extends SessionProps {
  nominee: Nominee;
}

function useOwnOpinion({ movement, session, nominee }: OpinionsProps) {
  const { uid } = useSession();
  return useLiveDoc(paths.opinion(movement.id, session.id, nominee.id, uid), opinionSchema);
}

/** That the member has given an opinion on this nominee. */
export function SpokenMark(props: OpinionsProps & { marks: Marks }) {
  const own = useOwnOpinion(props);
  const hasSpoken = own.status === 'ready';
  const { id } = props.nominee;
  const { markSpoken } = props.marks;
  useEffect(() => {
    if (hasSpoken) markSpoken(id);
  }, [hasSpoken, id, markSpoken]);
  if (!hasSpoken) return null;
  return <Tag colour="teal">{words.spoken}</Tag>;
}

/** A member's own opinion first; the others' appear after it. */
export function MemberOpinions(props: OpinionsProps & { mayWrite: boolean }) {
  const own = useOwnOpinion(props);
  const { mayWrite } = props;
  return (
    <LiveView live={own}>
      {(opinion) => (
        <>
          {mayWrite && <OpinionForm key={opinion?.text ?? ''} {...props} own={opinion} />}
          {opinion ? (
            <OthersOpinions {...props} />
          ) : (
            <Text c="dimmed">{mayWrite ? words.othersLater : words.noOwnOpinion}</Text>
          )}
        </>
      )}
    </LiveView>
  );
}

/** For those who prepare and oversee the decision; nobody else reads opinions. */
export function Opinions(props: OpinionsProps) {
  const { uid, membership, now } = useSession();
  const { movement, session } = props;
  const reads = (['office', 'chairman', 'supervisor'] as const).some((role) =>
    holds(membership, movement.authorityId, role, now()),
  );
  return reads && !session.memberUids.includes(uid) ? <OthersOpinions {...props} /> : null;
}

function OpinionForm({ movement, session, nominee, own }: OpinionsProps & { own: Opinion | null }) {
  const { uid } = useSession();
  const booth = boothOf(session.id, uid);
  const [text, setText] = useState(booth.typed(nominee.id) ?? own?.text ?? '');
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const empty = text.trim() === '';
  const send = () => {
    setTried(true);
    if (empty) return;
    const asked = call('writeOpinion', {
      movementId: movement.id,
      sessionId: session.id,
      nominationId: nominee.id,
      text,
    });
    void ask(asked, () => booth.forgetTyped(nominee.id));
  };
  return (
    <Stack gap="xs">
      <LimitedTextarea
        label={words.opinion}
        description={words.opinionHint}
        autosize
        minRows={2}
        limit={4000}
        value={text}
        error={tried && empty ? words.opinionNeeded : null}
        onChange={(event) => {
          setText(event.currentTarget.value);
          booth.keepTyped(nominee.id, event.currentTarget.value);
        }}
      />
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      <Group>
        <Button
          size="compact-sm"
          loading={busy}
          disabled={own !== null && text.trim() === own.text}
          onClick={send}
        >
          {own ? words.rewriteOpinion : words.sendOpinion}
        </Button>
      </Group>
    </Stack>
  );
}

function OthersOpinions({ movement, session, nominee }: OpinionsProps) {
  return (
    <OpinionList
      movementId={movement.id}
      zone={movement.zone}
      sessionId={session.id}
      nominationId={nominee.id}
    />
  );
}
