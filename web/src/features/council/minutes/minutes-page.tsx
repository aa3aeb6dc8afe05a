import { sessionSchema } from '@thidua/domain/council/council';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useParams } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../../firebase/live.ts';
import { useMovement } from '../../../reading/session.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { usePrintName } from '../../../ui/print-name.ts';
import { links } from '../../../ui/links.ts';
import { PaperTools } from '../../../ui/paper/paper-tools.tsx';
import { LiveView } from '../../../parts/live-view.tsx';
import { MinutesDocument } from './minutes-document.tsx';
import { nomineesOf } from '../queries.ts';
import { words } from '../texts.ts';

const texts = words.minutes;

/** The minutes of a session that has ended, to be printed and signed. */
export default function MinutesPage() {
  const { sessionId = '' } = useParams();
  const movement = useMovement();
  const live = useLiveDoc(paths.session(movement.id, sessionId), sessionSchema);
  usePrintName(texts.file, live.status === 'ready' ? live.data.title : '', movement.shortTitle);
  const nominees = useLiveQuery(nomineesOf(movement.id, sessionId), nominationSchema);
  return (
    <>
      <PaperTools
        to={links.session(movement.id, sessionId)}
        back={texts.back}
        print={words.print}
        hint={texts.hint}
      />
      <LiveView live={live}>
        {(session) => (
          <LiveView live={nominees}>
            {(found) =>
              session?.state === 'closed' || session?.state === 'invalid' ? (
                <MinutesDocument
                  movement={movement}
                  session={{ ...session, id: sessionId }}
                  nominees={found ?? []}
                />
              ) : (
                <EmptyState title={texts.notYet}>{texts.notYetHint}</EmptyState>
              )
            }
          </LiveView>
        )}
      </LiveView>
    </>
  );
}
