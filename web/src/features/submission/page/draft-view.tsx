import { Alert, Stack, Text } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { draftSchema } from '@thidua/domain/submission/case';
import { useLiveDoc } from '../../../firebase/live.ts';
import { formatInstant } from '../../../ui/format.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { kinds } from '../kinds.ts';

/** The unit's draft while it lies with the head: its clerk reads it. */
export function DraftView({ scope }: { scope: CaseScope }) {
  const { View } = kinds[scope.kind];
  const { movementId, unitId, caseId } = scope.caseRef;
  const draft = useLiveDoc(paths.draft(movementId, unitId, caseId, 'unit'), draftSchema);
  return (
    <Stack gap="sm">
      <Alert color="blue">{words.case.draftReadOnly}</Alert>
      <LiveView live={draft}>
        {(found) =>
          found ? (
            <>
              <Text size="sm" c="dimmed">
                {words.case.lastSaved(formatInstant(found.updatedAt, scope.zone))}
              </Text>
              <View scope={scope} content={found.content} />
            </>
          ) : (
            <Text>{words.case.noDraft}</Text>
          )
        }
      </LiveView>
    </Stack>
  );
}
