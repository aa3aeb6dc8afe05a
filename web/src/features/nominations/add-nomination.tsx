import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { recipientKinds, type RecipientKind } from '@thidua/domain/movement/award-settings';
import { emptyNomination } from '@thidua/domain/nomination/content';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../reading/session.ts';
import { beginNomination } from '../../reading/nomination/unit-nominations.ts';
import { links } from '../../ui/links.ts';
import { useOnline } from '../../ui/online.tsx';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { QuotaLine } from './quota-line.tsx';
import type { AwardsScope } from './awards-scope.ts';
import { words } from './texts.ts';

/** A button for each kind that the movement's forms can go to; opens the new dossier's form. */
export function AddNomination({ scope, rows }: { scope: AwardsScope; rows: readonly NominationRow[] }) {
  const { uid } = useSession();
  const navigate = useNavigate();
  const online = useOnline();
  const [busy, setBusy] = useState<RecipientKind | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { movement, participant, viewer } = scope;
  const { awards, awardForms, id: movementId } = movement;
  const { unitId } = participant;
  if (awards === null) return null;
  const formFor = (kind: RecipientKind) => awardForms.find(({ recipients }) => recipients.includes(kind));
  const fromPaper = viewer === 'office';
  const add = async (kind: RecipientKind) => {
    setBusy(kind);
    setProblem(null);
    const content = emptyNomination(formFor(kind)?.id ?? '', kind, awards.outline);
    const begun = await beginNomination({ movement, unitId, uid }, fromPaper ? 'office' : 'unit', content);
    setBusy(null);
    if (begun === 'failed') setProblem(words.addFailed);
    else if (begun === 'full') setProblem(words.addFull(awards.dossiersPerUnit));
    else if (begun === 'refused') setProblem(words.addRefused);
    else await navigate((fromPaper ? links.paper : links.case)(movementId, unitId, begun.caseId));
  };
  return (
    <Stack gap="xs">
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group gap="md" align="flex-start">
        {fromPaper && <Text size="sm">{words.addFromPaper}</Text>}
        {recipientKinds.filter(formFor).map((kind) => (
          <Stack key={kind} gap={4} align="flex-start">
            <Button
              variant="light"
              leftSection={<IconPlus size={16} aria-hidden />}
              loading={busy === kind}
              disabled={!online || busy !== null}
              onClick={() => void add(kind)}
            >
              {words.add[kind]}
            </Button>
            <QuotaLine scope={scope} rows={rows} of={{ formId: formFor(kind)?.id ?? '', kind }} />
          </Stack>
        ))}
      </Group>
    </Stack>
  );
}
