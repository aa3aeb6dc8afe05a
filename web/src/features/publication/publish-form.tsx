import { nomineeName } from '@thidua/domain/wording/award-labels';
import { Alert, Button, Checkbox, Group, List, NumberInput, Paper, Stack, Text, Title } from '@mantine/core';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { defaultPublicDays } from '@thidua/domain/movement/award-settings';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { lastCommentDay, refusePublishing } from '@thidua/domain/award/publication';
import { formatDate } from '@thidua/domain/base/text';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { NominationBadge } from '../../ui/award/award-badges.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { afterCouncil } from './queries.ts';
import { words } from './texts.ts';
import { listTitle } from './paper-words.ts';
import { LimitedTextInput } from '../../ui/limited-text.tsx';

const MAX_DAYS = 60;

/** Chooses what is published, for how long, and shows it once more before it is. */
export function PublishForm({ movement }: { movement: OpenMovement }) {
  const { now } = useSession();
  const live = useLiveQuery(afterCouncil(movement.id), nominationSchema);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState<string>(listTitle);
  const fewest = movement.awards?.commentDays ?? 1;
  const { names, undecided } = movement.awards?.publicDays ?? defaultPublicDays;
  const [days, setDays] = useState<number | string>(fewest);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {words.toPublish}
        </Title>
        <LiveView live={live}>
          {(found) => {
            const ready = (found ?? [])
              .filter((one) => refusePublishing(one) === null)
              .toSorted(compareNominees);
            if (ready.length === 0) return <Text c="dimmed">{words.nothingToPublish}</Text>;
            const chosen = ready.filter(({ id }) => !left.has(id));
            const whole = Number(days);
            const daysOk = Number.isInteger(whole) && whole >= fewest && whole <= MAX_DAYS;
            const until = daysOk ? formatDate(lastCommentDay(now(), movement.zone, whole)) : '';
            const toggle = (id: string) => {
              const next = new Set(left);
              if (!next.delete(id)) next.add(id);
              setLeft(next);
            };
            return (
              <>
                <Text size="sm" c="dimmed">
                  {words.toPublishHint}
                </Text>
                {ready.map((one) => (
                  <Group key={one.id} gap="sm" wrap="nowrap">
                    <Checkbox
                      label={`${nomineeName(one)} – ${one.unitName}`}
                      checked={!left.has(one.id)}
                      onChange={() => toggle(one.id)}
                    />
                    <NominationBadge nomination={one} />
                  </Group>
                ))}
                <LimitedTextInput
                  label={words.listTitle}
                  value={title}
                  limit={200}
                  error={tried && title.trim() === '' ? words.titleNeeded : null}
                  onChange={(event) => setTitle(event.currentTarget.value)}
                />
                <NumberInput
                  label={words.days}
                  description={words.daysHint(fewest)}
                  maw={220}
                  min={fewest}
                  max={MAX_DAYS}
                  allowDecimal={false}
                  value={days}
                  error={tried && !daysOk ? words.daysNeeded(fewest, MAX_DAYS) : null}
                  onChange={setDays}
                />
                {tried && chosen.length === 0 && <Alert color="red">{words.chooseOne}</Alert>}
                <Group>
                  <Button
                    onClick={() => {
                      setTried(true);
                      setAsking(chosen.length > 0 && title.trim() !== '' && daysOk);
                    }}
                  >
                    {words.publish}
                  </Button>
                </Group>
                {asking && (
                  <ConfirmDialog
                    title={words.publish}
                    lead={
                      <>
                        <Text>{words.publishLead(chosen.length, until)}</Text>
                        <Text size="sm" c="dimmed">
                          {words.publishTime(names, undecided)}
                        </Text>
                        <List mah={300} style={{ overflowY: 'auto' }}>
                          {chosen.map((one) => (
                            <List.Item key={one.id}>{`${nomineeName(one)} – ${one.unitName}`}</List.Item>
                          ))}
                        </List>
                      </>
                    }
                    confirmLabel={words.publish}
                    run={() =>
                      call('publishList', {
                        movementId: movement.id,
                        title,
                        nominationIds: chosen.map(({ id }) => id),
                        days: whole,
                      })
                    }
                    onClose={() => setAsking(false)}
                  />
                )}
              </>
            );
          }}
        </LiveView>
      </Stack>
    </Paper>
  );
}
