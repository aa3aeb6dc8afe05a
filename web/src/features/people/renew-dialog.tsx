import { Text } from '@mantine/core';
import { isGuarded } from '@thidua/domain/people/account';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { changeOf } from './actions.ts';
import { CourseNote, ReasonField } from './course-note.tsx';
import { DeliveryField, type Delivery } from './delivery-field.tsx';
import { courseOf, stepOf, type Keeper } from './keeper.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { PersonDialog } from './person-dialog.tsx';
import type { Person } from './search.ts';
import { words } from './texts.ts';

interface RenewDialogProps {
  person: Person;
  keeper: Keeper;
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

/** Another invitation for somebody who has not accepted. */
export function RenewDialog({ person, keeper, onDone, onClose }: RenewDialogProps) {
  const { now } = useSession();
  const { id: uid, displayName: name, email, grants } = person;
  const [delivery, setDelivery] = useState<Delivery>('mail');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const step = stepOf(person, changeOf(person, 'renew'));
  const course = step === null ? 'atOnce' : courseOf(keeper, step, now());
  const renew = async () => {
    setTried(true);
    setProblem(null);
    if (course !== 'atOnce' && reason.trim() === '') return;
    setBusy(true);
    const done = await call('renewInvitation', { uid, delivery, reason });
    setBusy(false);
    if (done.ok) onDone(outcomeOf(done.value, { kind: 'renew', name, email }));
    else setProblem(done.error.text);
  };
  return (
    <PersonDialog
      title={words.actionOf.renew(name)}
      problem={problem}
      busy={busy}
      confirmLabel={course === 'proposed' ? words.propose : words.action.renew}
      onConfirm={() => void renew()}
      onClose={onClose}
    >
      <Text>{words.lead.renew(name, email)}</Text>
      <DeliveryField
        value={delivery}
        mailOnly={keeper.twoAdmins && isGuarded(grants, now())}
        onChange={setDelivery}
      />
      <ReasonField course={course} value={reason} tried={tried} onChange={setReason} />
      <CourseNote course={course} hears={words.hears.renew(name)} />
    </PersonDialog>
  );
}
