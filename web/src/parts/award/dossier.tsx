import { List, Stack, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { nominationContentSchema, type NominationContent } from '@thidua/domain/nomination/content';
import { paths } from '@thidua/domain/base/paths';
import { versionSchema } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { useLiveDoc } from '../../firebase/live.ts';
import { words } from './texts.ts';
import { EvidencePiece } from '../file/evidence-piece.tsx';
import { LiveView } from '../live-view.tsx';

interface DossierProps {
  movementId: string;
  movement: Pick<Movement, 'awards'>;
  nomination: Nomination;
}

/** A nomination's dossier as it counts: its achievement report, initiative, votes of the unit's review and evidence. */
export function Dossier({ movementId, movement, nomination }: DossierProps) {
  const { unitId, caseId, version } = nomination;
  const live = useLiveDoc(paths.version(movementId, unitId, caseId, version), versionSchema);
  return (
    <LiveView live={live}>
      {(found) => {
        const content = nominationContentSchema.safeParse(found?.content);
        if (!content.success) return <Text c="dimmed">{words.noContent}</Text>;
        return <DossierText {...{ movementId, movement, nomination }} content={content.data} />;
      }}
    </LiveView>
  );
}

function DossierText(props: DossierProps & { content: NominationContent }) {
  const { movementId, movement, nomination, content } = props;
  const { review, unitId, caseId, citation } = nomination;
  const outline = movement.awards?.outline ?? [];
  return (
    <Stack gap="sm">
      <Text size="sm">
        {words.reviewLine(review.votesFor, review.present, review.votesAgainst, formatDate(review.heldOn))}
      </Text>
      <Section title={words.citation} text={citation} />
      {content.achievement.map(({ id, text }) => (
        <Section key={id} title={outline.find((one) => one.id === id)?.title ?? id} text={text} />
      ))}
      <Section title={words.initiative} text={content.initiative.trim() || words.noInitiative} />
      <Stack gap={4}>
        <Title order={4} size="h5">
          {words.evidence}
        </Title>
        {content.evidence.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.noEvidence}
          </Text>
        ) : (
          <List listStyleType="none">
            {content.evidence.map((piece) => (
              <List.Item key={piece.kind === 'file' ? piece.fileId : piece.url}>
                <EvidencePiece piece={piece} caseRef={{ movementId, unitId, caseId }} />
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Stack>
  );
}

function Section({ title, text }: { title: string; text: string }) {
  return (
    <Stack gap={2}>
      <Title order={4} size="h5">
        {title}
      </Title>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Text>
    </Stack>
  );
}
