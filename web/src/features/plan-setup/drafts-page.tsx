import { Anchor, Button, Group, Paper, Radio, Select, Stack, Text, Title } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { parseDate } from '@thidua/domain/base/text';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import { holds } from '@thidua/domain/people/membership';
import { movementDraftSchema, type MovementDraft } from '@thidua/domain/plan/plan-draft';
import type { CallableRequest } from '@thidua/domain/contract/callables';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { newId } from '../../browser/new-id.ts';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { language } from '../../language/language.ts';
import { OfficeOnly } from './draft-page.tsx';
import { draftsOf } from './queries.ts';
import { words } from './texts.ts';

/** Movements that are being prepared, and the beginning of a new one. */
export default function DraftsPage() {
  const { membership, authorityId, now } = useSession();
  const isOffice = holds(membership, authorityId, 'office', now());
  const drafts = useLiveQuery(isOffice ? draftsOf(authorityId) : null, movementDraftSchema);
  if (!isOffice) return <OfficeOnly />;
  return (
    <Page title={words.title} subtitle={words.lead}>
      <NewDraft />
      <Stack gap="sm" component="section" aria-label={words.underWay}>
        <Title order={2} size="h4">
          {words.underWay}
        </Title>
        <LiveView live={drafts}>{(found) => <Drafts drafts={found ?? []} />}</LiveView>
      </Stack>
    </Page>
  );
}

function Drafts({ drafts }: { drafts: readonly (MovementDraft & { id: string })[] }) {
  const { zone } = useSession();
  const open = drafts
    .filter(({ state }) => state === 'draft')
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  if (open.length === 0) return <Text>{words.none}</Text>;
  return open.map(({ id, plan, marks }) => {
    const savedAt = Object.values(marks)
      .map(({ at }) => at)
      .reduce((last, at) => (at > last ? at : last));
    return (
      <Paper withBorder p="md" key={id}>
        <Anchor component={Link} to={links.draft(id)} fw={600}>
          {plan.head.shortTitle || plan.head.title || words.untitled}
        </Anchor>
        <Text size="sm" c="dimmed">
          {words.savedAt(formatInstant(savedAt, zone))}
        </Text>
      </Paper>
    );
  });
}

type Origin = CallableRequest<'draftMovement'>['origin'];

function NewDraft() {
  const { authorityId, movements, now, zone } = useSession();
  const navigate = useNavigate();
  const [kind, setKind] = useState<Origin['kind']>('template');
  const [from, setFrom] = useState<LocalDate | null>(localDateOf(now(), zone));
  const [earlier, setEarlier] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // Pressed again after a lost answer, it is the same draft.
  const [draftId] = useState(() => newId().slice(0, 20));
  const { busy, problem, isUnknown, ask } = useAsking();
  const origin: Origin | null =
    kind === 'empty'
      ? { kind }
      : from === null
        ? null
        : kind === 'template'
          ? { kind, template: 'plan-221', from }
          : earlier === null
            ? null
            : { kind, movementId: earlier, from };
  const begin = () => {
    setTried(true);
    if (origin === null) return;
    const asked = call('draftMovement', { authorityId, draftId, origin });
    void ask(asked, () => navigate(links.draft(draftId)));
  };
  return (
    <Paper withBorder p="md" component="section" aria-label={words.begin.title}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {words.begin.title}
        </Title>
        <Radio.Group
          label={words.begin.from}
          value={kind}
          onChange={(chosen) => {
            const next = (['template', 'movement', 'empty'] as const).find((one) => one === chosen);
            if (next) setKind(next);
          }}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="template"
              label={words.begin.origins.template}
              description={words.begin.hints.template}
            />
            {movements.length > 0 && (
              <Radio
                value="movement"
                label={words.begin.origins.movement}
                description={words.begin.hints.movement}
              />
            )}
            <Radio value="empty" label={words.begin.origins.empty} description={words.begin.hints.empty} />
          </Stack>
        </Radio.Group>
        {kind === 'movement' && (
          <Select
            label={words.begin.earlier}
            data={movements.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
            value={earlier}
            onChange={setEarlier}
            error={tried && earlier === null ? words.begin.earlierMissing : null}
          />
        )}
        {kind !== 'empty' && (
          <DateInput
            label={words.begin.firstDay}
            description={words.begin.firstDayHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            locale={language}
            firstDayOfWeek={1}
            valueFormat="DD/MM/YYYY"
            dateParser={parseDate}
            maw={420}
            value={from}
            onChange={setFrom}
            error={tried && from === null ? words.begin.dayMissing : null}
          />
        )}
        <ProblemAlert problem={problem} isUnknown={isUnknown} />
        <Group>
          <Button loading={busy} onClick={begin}>
            {words.begin.button}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
