import { Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { PartName } from '@thidua/domain/plan/part-names';
import { partNames } from '@thidua/domain/plan/part-names';
import type { PlanFinding } from '@thidua/domain/plan/plan-finding';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { planFindingText } from '../../language/plan-findings.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { links } from '../../ui/links.ts';
import { words as fields } from './field-texts.ts';
import { words } from './texts.ts';

interface Props {
  draftId: string;
  authorityId: string;
  shortTitle: string;
  unitCount: number;
  findings: readonly PlanFinding[];
}

/** Everything that is to be mended or asked about, each with the way to its place; and the launch. */
export function CheckView({ draftId, authorityId, shortTitle, unitCount, findings }: Props) {
  const [launching, setLaunching] = useState(false);
  const navigate = useNavigate();
  const stops = findings.filter((one) => one.stops);
  const asked = findings.filter((one) => !one.stops);
  return (
    <Stack gap="md">
      <Findings
        title={stops.length === 0 ? words.check.nothingStops : words.check.stops(stops.length)}
        draftId={draftId}
        findings={stops}
      />
      {asked.length > 0 && (
        <Findings title={words.check.asked(asked.length)} draftId={draftId} findings={asked} />
      )}
      <Group>
        <Button disabled={stops.length > 0} onClick={() => setLaunching(true)}>
          {words.launch.button}
        </Button>
      </Group>
      {stops.length > 0 && <Text size="sm">{words.check.mendFirst}</Text>}
      {launching && (
        <ConfirmDialog
          title={words.launch.title}
          lead={
            <Stack gap="xs">
              <Text>{words.launch.lead(shortTitle, unitCount)}</Text>
              {asked.length > 0 && <Text>{words.launch.asked(asked.length)}</Text>}
            </Stack>
          }
          confirmLabel={words.launch.confirm}
          run={() => call('launchMovement', { authorityId, draftId })}
          onDone={({ movementId }) => void navigate(links.planReach(movementId))}
          onClose={() => setLaunching(false)}
        />
      )}
    </Stack>
  );
}

/** Findings part by part, each with the way to where it is mended. */
export function Findings(props: { title: string; draftId: string; findings: readonly PlanFinding[] }) {
  const { title, draftId, findings } = props;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {partNames.map((part) => {
        const here = findings.filter((one) => one.part === part);
        return here.length === 0 ? null : (
          <div key={part}>
            <Anchor component={Link} to={links.draft(draftId, part)} fw={600} mt="sm" display="inline-block">
              {words.parts[part]}
            </Anchor>
            <List size="sm">
              {here.map((one) => (
                <List.Item key={`${one.place} ${one.code} ${one.params['name'] ?? ''}`}>
                  {fieldOf(one) !== '' && <b>{fieldOf(one)}: </b>}
                  {planFindingText(one)}
                </List.Item>
              ))}
            </List>
          </div>
        );
      })}
    </Paper>
  );
}

/** What the field is called that a finding stands at. */
function fieldOf({ part, place }: PlanFinding & { part: PartName }): string {
  const labels = new Map<string, string>(Object.entries(fields.fields[part]));
  return labels.get(place.split('.')[0] ?? '') ?? '';
}
