import { useParams } from 'react-router';
import { usePublication } from '../../reading/award/award-lists.ts';
import { useMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { PaperTools } from '../../ui/paper/paper-tools.tsx';
import { usePrintName } from '../../ui/print-name.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { ListPaper } from './list-paper.tsx';
import { words } from './texts.ts';

/** A proposed list to be printed and put up on the notice board. */
export default function ListPaperPage() {
  const { publicationId = '' } = useParams();
  const movement = useMovement();
  const live = usePublication(movement.id, publicationId);
  usePrintName(live.status === 'ready' ? live.data.title : '', movement.shortTitle);
  return (
    <>
      <PaperTools
        to={links.publication(movement.id, publicationId)}
        back={words.paperBack}
        print={words.print}
        hint={words.paperHint}
      />
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
