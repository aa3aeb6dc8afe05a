import { questionSchema } from '@thidua/domain/question/question';
import { useLiveQuery } from '../../../firebase/live.ts';
import { questionsOfUnit } from '../../../reading/question-queries.ts';
import { links } from '../../../ui/links.ts';
import { Entry } from './entry.tsx';
import { words } from './question-texts.ts';

/** The way to a unit's questions, with how many wait for an answer. */
export default function QuestionEntry({ movementId, unitId }: { movementId: string; unitId: string }) {
  const live = useLiveQuery(questionsOfUnit(movementId, unitId), questionSchema);
  if (live.status !== 'ready') return null;
  const waiting = live.data.filter(({ state }) => state === 'asked').length;
  return (
    <Entry
      id="question-entry"
      title={words.title}
      lead={words.unitLead}
      waits={waiting > 0 ? words.unitWaiting(waiting) : ''}
      to={links.unitQuestions(movementId, unitId)}
      open={words.open}
      openFull={words.openFull}
    />
  );
}
