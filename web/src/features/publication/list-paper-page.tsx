import { Box, Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { usePublication } from '../../reading/award/award-lists.ts';
import { useMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { ListPaper } from './list-paper.tsx';
import { words } from './texts.ts';

/** A proposed list to be printed and put up on the notice board. */
export default function ListPaperPage() {
  const { publicationId = '' } = useParams();
  const movement = useMovement();
  const live = usePublication(movement.id, publicationId);
  return (
    <>
      <Box className="no-print" p="md">
        <Group mb="sm">
          <Button
            component={Link}
            variant="default"
            to={links.publication(movement.id, publicationId)}
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            {words.paperBack}
          </Button>
          <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {words.paperHint}
        </Text>
      </Box>
      <LiveView live={live}>
        {(found) =>
          found ? (
            <ListPaper movement={movement} publication={{ ...found, id: publicationId }} />
          ) : (
            <EmptyState title={words.notThere}>{words.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </>
  );
}
