import { Anchor, List, Paper, Title } from '@mantine/core';
import { exemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { exemplarsOfUnit } from '../../reading/exemplar-queries.ts';
import { links } from '../../ui/links.ts';
import { words } from './texts.ts';

interface ExemplarsOfNomineeProps {
  movementId: string;
  nominationId: string;
}

/** The stories that tell of a nominee, beside the dossier; nothing where there is none that may be read. */
export function ExemplarsOfNominee({ movementId, nominationId }: ExemplarsOfNomineeProps) {
  const { unitId } = nominationRef(nominationId);
  const live = useLiveQuery(exemplarsOfUnit(movementId, unitId), exemplarSchema);
  const told =
    live.status === 'ready' ? live.data.filter(({ story }) => story.nominationId === nominationId) : [];
  if (told.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="exemplars-of">
      <Title order={2} size="h4" id="exemplars-of" mb="xs">
        {words.title}
      </Title>
      <List>
        {told.map(({ id, story, state }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={links.exemplar(movementId, id)}>
              {story.title}
            </Anchor>
            {` (${state === 'published' ? words.published : words.notPublished})`}
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
