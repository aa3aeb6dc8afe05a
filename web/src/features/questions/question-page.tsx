import { Text } from '@mantine/core';
import { holdsAny, overseeingRoles, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { publicQuestionSchema, unitOfQuestion } from '@thidua/domain/question/question';
import { useParams } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { UnreadyPage } from '../../parts/unready-page.tsx';
import { Page } from '../../parts/page.tsx';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { answeredNote } from './published.tsx';
import { QuestionView } from './question-view.tsx';
import { RecordPage } from './record-page.tsx';
import { words } from './texts.ts';

/** One question: its record for the unit and those who oversee, what is published of it for everybody else. */
export default function QuestionPage() {
  const { questionId = '' } = useParams();
  const movement = useMovement();
  const { membership, now } = useSession();
  const readsRecord =
    holdsAny(membership, movement.authorityId, overseeingRoles, now()) ||
    holdsAny(membership, unitOfQuestion(questionId), unitRoles, now());
  return readsRecord ? (
    <RecordPage key={questionId} movement={movement} questionId={questionId} />
  ) : (
    <PublishedPage key={questionId} movement={movement} questionId={questionId} />
  );
}

function PublishedPage({ movement, questionId }: { movement: OpenMovement; questionId: string }) {
  const live = useLiveDoc(paths.publicQuestion(movement.id, questionId), publicQuestionSchema);
  const breadcrumb = [{ label: words.title, to: links.questions(movement.id) }];
  if (live.status !== 'ready') {
    return (
      <UnreadyPage
        live={live}
        title={words.title}

        breadcrumb={breadcrumb}
        missing={words.missing}
        missingHint={words.missingHint}
      />
    );
  }
  return (
    <Page
      title={live.data.title}
      breadcrumb={breadcrumb}
      subtitle={<Text c="dimmed">{answeredNote(live.data, movement.zone)}</Text>}
    >
      <QuestionView said={live.data} />
    </Page>
  );
}
