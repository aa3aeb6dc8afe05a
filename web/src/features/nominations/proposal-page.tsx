import { Alert } from '@mantine/core';
import { participantSchema } from '@thidua/domain/movement/movement';
import { isLive, nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useParams } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { useMovement, useSession } from '../../reading/session.ts';
import { usePrintName } from '../../ui/print-name.ts';
import { links } from '../../ui/links.ts';
import { PaperTools } from '../../ui/paper/paper-tools.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { ProposalDocument } from './proposal-document.tsx';
import { words } from './texts.ts';

/** The unit's proposal letter, with every nomination that stands submitted. */
export default function ProposalPage() {
  const { unitId = '' } = useParams();
  const movement = useMovement();
  const movementId = movement.id;
  const { zone, now } = useSession();
  const participant = useLiveDoc(paths.participant(movementId, unitId), participantSchema);
  const records = useLiveQuery(
    { path: paths.nominations(movementId), where: [['unitId', '==', unitId]] },
    nominationSchema,
  );
  const unitName = participant.status === 'ready' ? participant.data.name : '';
  usePrintName(words.proposal.file, unitName, movement.shortTitle);
  const list = records.status === 'ready' ? records.data.filter(({ state }) => isLive(state)) : [];
  return (
    <>
      <PaperTools
        to={links.awards(movementId, unitId)}
        back={words.proposal.back}
        print={list.length > 0 ? words.proposal.print : null}
        hint={words.proposal.hint}
      />
      <LiveView live={participant}>
        {(unit) => (
          <LiveView live={records}>
            {() =>
              unit && list.length > 0 ? (
                <ProposalDocument scope={{ movement, participant: unit, zone, now }} nominations={list} />
              ) : (
                <Alert color="orange" m="md">
                  {movement.awards ? words.proposal.empty : words.proposal.noAwards}
                </Alert>
              )
            }
          </LiveView>
        )}
      </LiveView>
    </>
  );
}
