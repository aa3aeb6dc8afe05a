import { Alert, Anchor, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import type { VotingRules } from '@thidua/domain/movement/award-settings';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '../../../firebase/calls.ts';
import { useSession, type OpenMovement } from '../../../reading/session.ts';
import { links } from '../../../ui/links.ts';
import { InstantField } from '../../../ui/instant/instant-field.tsx';
import { MemberFields, type Member } from './member-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import type { KnownSession } from '../scope.ts';
import { ProblemAlert } from '../../../ui/problem-alert.tsx';
import { useAsking } from '../../../ui/use-asking.ts';
import { words } from '../texts.ts';
import { fromWallClock, toWallClock } from '../../../ui/instant/wall-clock.ts';
import { sessionWords } from '../minutes-words.ts';
import { LimitedTextInput } from '../../../ui/limited-text.tsx';

const texts = words.form;
const DAY_MS = 86_400_000;

interface FieldsProps {
  movement: OpenMovement;
  session: KnownSession | null;
  onClose: () => void;
  members: readonly Member[];
  nominees: readonly { id: string; name: string }[];
  units: readonly { id: string; name: string }[];
}

const toggle = (list: readonly string[], id: string) =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

export function SessionFields(props: FieldsProps) {
  const { movement, session, onClose, members, nominees, units } = props;
  const { now } = useSession();
  const navigate = useNavigate();
  const { zone } = movement;
  const initialRules = session?.rules ?? movement.awards?.voting ?? null;
  const [title, setTitle] = useState(session?.title ?? sessionWords.title);
  const [rules, setRules] = useState<VotingRules | null>(initialRules);
  const [opens, setOpens] = useState<string | null>(() => toWallClock(session?.opensAt ?? now(), zone));
  const [closes, setCloses] = useState<string | null>(() =>
    toWallClock(session?.closesAt ?? new Date(now().getTime() + DAY_MS), zone),
  );
  const [uids, setUids] = useState<readonly string[]>(session?.memberUids ?? members.map(({ uid }) => uid));
  const noted = session?.members ?? [];
  const [positions, setPositions] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(noted.map((member) => [member.uid, member.position])),
  );
  const [extra, setExtra] = useState<Readonly<Record<string, string[]>>>(
    Object.fromEntries(noted.map((member) => [member.uid, member.unitIds])),
  );
  const [ids, setIds] = useState<readonly string[]>(session?.nominationIds ?? nominees.map(({ id }) => id));
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const opensAt = fromWallClock(opens, zone);
  const closesAt = fromWallClock(closes, zone);
  const closesOk = closesAt !== null && closesAt > now() && (opensAt === null || closesAt > opensAt);
  const chosen = nominees.filter(({ id }) => ids.includes(id));
  const taking = members.filter(({ uid }) => uids.includes(uid));
  const gone = noted.filter(({ uid }) => members.every((member) => member.uid !== uid));
  if (rules === null || initialRules === null) return null;
  const isWhole =
    title.trim() !== '' && opensAt !== null && closesOk && chosen.length > 0 && taking.length > 0;
  const save = () => {
    setTried(true);
    if (!isWhole) return;
    const asked = call('saveSession', {
      movementId: movement.id,
      sessionId: session?.id ?? null,
      title,
      rules,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      members: taking.map(({ uid }) => ({
        uid,
        position: positions[uid] ?? sessionWords.position,
        unitIds: extra[uid] ?? [],
      })),
      nominationIds: chosen.map(({ id }) => id),
    });
    void ask(asked, async ({ sessionId }) => {
      onClose();
      await navigate(links.session(movement.id, sessionId));
    });
  };
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {words.prepare}
      </Title>
      <LimitedTextInput
        label={texts.title}
        value={title}
        limit={200}
        error={tried && title.trim() === '' ? texts.faults.title : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <RuleFields rules={rules} initial={initialRules} onChange={setRules} />
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <InstantField
          label={texts.opens}
          value={opens}
          error={tried && opensAt === null ? texts.faults.opens : null}
          onChange={setOpens}
        />
        <InstantField
          label={texts.closes}
          value={closes}
          error={tried && !closesOk ? texts.faults.closes : null}
          onChange={setCloses}
        />
      </Group>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {texts.members}
        </Title>
        {members.length === 0 && <Alert color="orange">{texts.noMembers}</Alert>}
        {gone.length > 0 && (
          <Alert color="orange">{texts.gone(gone.map(({ name }) => name).join('; '))}</Alert>
        )}
        {members.map((member) => (
          <MemberFields
            key={member.uid}
            member={member}
            units={units}
            checked={uids.includes(member.uid)}
            onToggle={() => setUids(toggle(uids, member.uid))}
            position={positions[member.uid] ?? sessionWords.position}
            onPosition={(position) => setPositions({ ...positions, [member.uid]: position })}
            noted={(extra[member.uid] ?? []).filter((id) => !member.unitIds.includes(id))}
            onNoted={(unitIds) => setExtra({ ...extra, [member.uid]: unitIds })}
          />
        ))}
        {tried && taking.length === 0 && <Alert color="red">{texts.faults.members}</Alert>}
      </Stack>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {texts.nominations}
        </Title>
        {nominees.length === 0 ? (
          <Alert color="orange">
            <Text size="sm">{texts.noNominations}</Text>
            <Anchor component={Link} size="sm" to={links.appraisal(movement.id)}>
              {texts.toAppraisal}
            </Anchor>
          </Alert>
        ) : (
          <Checkbox
            label={texts.all}
            description={texts.chosen(chosen.length, nominees.length)}
            checked={chosen.length === nominees.length}
            indeterminate={chosen.length > 0 && chosen.length < nominees.length}
            onChange={(event) => setIds(event.currentTarget.checked ? nominees.map(({ id }) => id) : [])}
          />
        )}
        {nominees.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={ids.includes(id)}
            onChange={() => setIds(toggle(ids, id))}
          />
        ))}
        {tried && chosen.length === 0 && <Alert color="red">{texts.faults.nominations}</Alert>}
      </Stack>
      {(problem !== null || (tried && !isWhole)) && (
        <ProblemAlert problem={problem ?? texts.faults.summary} isUnknown={isUnknown} />
      )}
      <Group>
        <Button loading={busy} onClick={() => save()}>
          {texts.save}
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {texts.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
