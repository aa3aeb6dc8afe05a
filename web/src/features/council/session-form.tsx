import {
  Alert,
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  Paper,
  Stack,
  Switch,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { awardLabels, nomineeName } from '@thidua/domain/award-labels';
import type { VotingRules } from '@thidua/domain/award-settings';
import type { CallableResponse } from '@thidua/domain/callables';
import type { CouncilSession } from '@thidua/domain/council';
import { nominationSchema } from '@thidua/domain/nomination';
import { unitSchema } from '@thidua/domain/unit';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../firebase/session.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../ui/live-view.tsx';
import { activeUnits, appraisedNominations } from './queries.ts';
import {
  quorumNames,
  quorums,
  thresholdNames,
  thresholds,
  nameOfQuorum,
  nameOfThreshold,
} from './rules-choice.ts';
import { vi } from './texts.ts';
import { fromWallClock, toWallClock } from './wall-clock.ts';

const texts = vi.form;
const DAY_MS = 86_400_000;

type Member = CallableResponse<'listCouncilMembers'>['members'][number];
type Known = CouncilSession & { id: string };

interface FormProps {
  movement: OpenMovement;
  /** The draft that is changed; null for a new one. */
  session: Known | null;
  onClose: () => void;
}

/** Prepares a session: who, on whom, how and when. */
export function SessionForm(props: FormProps) {
  const { movement } = props;
  const [members, setMembers] = useState<Member[] | string | null>(null);
  const nominations = useLiveQuery(appraisedNominations(movement.id), nominationSchema);
  useEffect(() => {
    let wanted = true;
    void call('listCouncilMembers', { movementId: movement.id }).then((answer) =>
      wanted ? setMembers(answer.ok ? answer.value.members : answer.error.text) : undefined,
    );
    return () => {
      wanted = false;
    };
  }, [movement.id]);
  if (typeof members === 'string') {
    return (
      <Alert color="red" title={texts.loadFailed}>
        {members}
      </Alert>
    );
  }
  return (
    <Paper withBorder p="md" component="section">
      <LiveView live={nominations}>
        {(found) =>
          members && (
            <Fields
              {...props}
              members={members}
              nominees={(found ?? []).map((one) => ({
                id: one.id,
                name: `${nomineeName(one)} – ${one.unitName}`,
              }))}
            />
          )
        }
      </LiveView>
    </Paper>
  );
}

interface FieldsProps extends FormProps {
  members: readonly Member[];
  nominees: readonly { id: string; name: string }[];
}

function Fields({ movement, session, onClose, members, nominees }: FieldsProps) {
  const { now } = useSession();
  const navigate = useNavigate();
  const { zone } = movement;
  const [title, setTitle] = useState(session?.title ?? texts.titleDefault);
  const [rules, setRules] = useState<VotingRules | null>(session?.rules ?? movement.awards?.voting ?? null);
  const [opens, setOpens] = useState(() => toWallClock(session?.opensAt ?? now(), zone));
  const [closes, setCloses] = useState(() =>
    toWallClock(session?.closesAt ?? new Date(now().getTime() + DAY_MS), zone),
  );
  const [uids, setUids] = useState<readonly string[]>(session?.memberUids ?? members.map(({ uid }) => uid));
  const [positions, setPositions] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries((session?.members ?? []).map((member) => [member.uid, member.position])),
  );
  const [extra, setExtra] = useState<Readonly<Record<string, string[]>>>(
    Object.fromEntries((session?.members ?? []).map((member) => [member.uid, member.unitIds])),
  );
  const [ids, setIds] = useState<readonly string[]>(session?.nominationIds ?? nominees.map(({ id }) => id));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const opensAt = fromWallClock(opens, zone);
  const closesAt = fromWallClock(closes, zone);
  const timesOk = opensAt !== null && closesAt !== null && closesAt > opensAt && closesAt > now();
  const chosen = nominees.filter(({ id }) => ids.includes(id));
  const taking = members.filter(({ uid }) => uids.includes(uid));
  if (rules === null) return null;
  const save = async () => {
    setTried(true);
    if (title.trim() === '' || !timesOk || chosen.length === 0 || taking.length === 0) return;
    setBusy(true);
    setProblem(null);
    const result = await call('saveSession', {
      movementId: movement.id,
      sessionId: session?.id ?? null,
      title,
      rules,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      members: taking.map(({ uid }) => ({
        uid,
        position: positions[uid] ?? texts.positionDefault,
        unitIds: extra[uid] ?? [],
      })),
      nominationIds: chosen.map(({ id }) => id),
    });
    setBusy(false);
    if (!result.ok) {
      setProblem(result.error.text);
      return;
    }
    onClose();
    await navigate(links.session(movement.id, result.value.sessionId));
  };
  const toggle = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {vi.prepare}
      </Title>
      <TextInput
        label={texts.title}
        value={title}
        maxLength={200}
        error={tried && title.trim() === '' ? texts.faults.title : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <RuleFields rules={rules} onChange={setRules} />
      <Group align="flex-start">
        <TextInput
          type="datetime-local"
          label={texts.opens}
          description={texts.zoneHint}
          value={opens}
          onChange={(event) => setOpens(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={texts.closes}
          description={texts.zoneHint}
          value={closes}
          error={tried && !timesOk ? texts.faults.times : null}
          onChange={(event) => setCloses(event.currentTarget.value)}
        />
      </Group>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {texts.members}
        </Title>
        {members.length === 0 && <Alert color="orange">{texts.noMembers}</Alert>}
        {members.map((member) => (
          <MemberFields
            key={member.uid}
            authorityId={movement.authorityId}
            member={member}
            checked={uids.includes(member.uid)}
            onToggle={() => setUids(toggle(uids, member.uid))}
            position={positions[member.uid] ?? texts.positionDefault}
            onPosition={(position) => setPositions({ ...positions, [member.uid]: position })}
            units={[...new Set([...member.unitIds, ...(extra[member.uid] ?? [])])]}
            onUnits={(unitIds) => setExtra({ ...extra, [member.uid]: unitIds })}
          />
        ))}
        {tried && taking.length === 0 && <Alert color="red">{texts.faults.members}</Alert>}
      </Stack>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {texts.nominations}
        </Title>
        {nominees.length === 0 ? (
          <Alert color="orange">{texts.noNominations}</Alert>
        ) : (
          <Checkbox
            label={texts.all}
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
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group>
        <Button loading={busy} onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {texts.cancel}
        </Button>
      </Group>
    </Stack>
  );
}

function RuleFields({ rules, onChange }: { rules: VotingRules; onChange: (rules: VotingRules) => void }) {
  return (
    <Group align="flex-start">
      <NativeSelect
        label={texts.mode}
        value={rules.mode}
        data={[
          { value: 'meeting', label: awardLabels.sessionMode.meeting },
          { value: 'writing', label: awardLabels.sessionMode.writing },
        ]}
        onChange={(event) =>
          onChange({ ...rules, mode: event.currentTarget.value === 'writing' ? 'writing' : 'meeting' })
        }
      />
      <NativeSelect
        label={texts.quorum}
        value={nameOfQuorum(rules)}
        data={quorumNames.map((name) => ({ value: name, label: vi.quorums[name] }))}
        onChange={(event) => {
          const name = quorumNames.find((one) => one === event.currentTarget.value);
          if (name) onChange({ ...rules, quorum: quorums[name] });
        }}
      />
      <NativeSelect
        label={texts.threshold}
        value={nameOfThreshold(rules)}
        data={thresholdNames.map((name) => ({ value: name, label: vi.thresholds[name] }))}
        onChange={(event) => {
          const name = thresholdNames.find((one) => one === event.currentTarget.value);
          if (name) onChange({ ...rules, ...thresholds[name] });
        }}
      />
      <NativeSelect
        label={texts.denominator}
        value={rules.denominator}
        data={[
          { value: 'all', label: awardLabels.denominator.all },
          { value: 'present', label: awardLabels.denominator.present },
        ]}
        onChange={(event) =>
          onChange({ ...rules, denominator: event.currentTarget.value === 'present' ? 'present' : 'all' })
        }
      />
      <Switch
        mt="lg"
        label={texts.secret}
        description={texts.secretHint}
        checked={rules.secret}
        onChange={(event) => onChange({ ...rules, secret: event.currentTarget.checked })}
      />
    </Group>
  );
}

interface MemberProps {
  authorityId: string;
  member: Member;
  checked: boolean;
  onToggle: () => void;
  position: string;
  onPosition: (position: string) => void;
  units: string[];
  onUnits: (unitIds: string[]) => void;
}

function MemberFields(props: MemberProps) {
  const { authorityId, member, checked, onToggle, position, onPosition, units, onUnits } = props;
  const live = useLiveQuery(activeUnits(authorityId), unitSchema);
  const known = live.status === 'ready' ? live.data : [];
  const names = units.flatMap((id) => known.filter((unit) => unit.id === id).map(({ name }) => name));
  return (
    <Paper withBorder p="sm">
      <Checkbox label={member.name} checked={checked} onChange={onToggle} />
      {checked && (
        <Stack gap="xs" mt="xs">
          <Text size="sm" c="dimmed">
            {names.length === 0 ? texts.noUnits : texts.units(names.join(', '))}
          </Text>
          <Group align="flex-start" grow>
            <TextInput
              aria-label={texts.position(member.name)}
              value={position}
              maxLength={200}
              onChange={(event) => onPosition(event.currentTarget.value)}
            />
            <MultiSelect
              aria-label={texts.moreUnits(member.name)}
              description={texts.moreUnitsHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              searchable
              value={units}
              data={known.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(chosen) => onUnits([...new Set([...member.unitIds, ...chosen])])}
            />
          </Group>
        </Stack>
      )}
    </Paper>
  );
}
