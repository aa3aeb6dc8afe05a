import { exemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { useLiveQuery } from '../../../firebase/live.ts';
import { askedBackOf } from '../../../reading/exemplar-queries.ts';
import { links } from '../../../ui/links.ts';
import { Entry } from './entry.tsx';
import { words } from './exemplar-texts.ts';

/** The way to a unit's exemplars, with what publicity has asked back. */
export default function ExemplarEntry({ movementId, unitId }: { movementId: string; unitId: string }) {
  const live = useLiveQuery(askedBackOf(movementId, unitId), exemplarSchema);
  if (live.status !== 'ready') return null;
  return (
    <Entry
      id="exemplar-entry"
      title={words.title}
      lead={words.unitLead}
      waits={live.data.length > 0 ? words.unitAskedBack(live.data.length) : ''}
      to={links.unitExemplars(movementId, unitId)}
      open={words.open}
      openFull={words.openFull}
    />
  );
}
