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
import { useAsking } from '../../ui/use-asking.ts';
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
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const step = stepOf(person, changeOf(person, 'renew'));
  const course = step === null ? 'atOnce' : courseOf(keeper, step, now());
  const renew = () => {
    setTried(true);
    clear();
    if (course !== 'atOnce' && reason.trim() === '') return;
    void ask(call('renewInvitation', { uid, delivery, reason }), (value) =>
      onDone(outcomeOf(value, { kind: 'renew', name, email })),
    );
  };
  return (
    <PersonDialog
      title={words.actionOf.renew(name)}
      problem={problem}
      isUnknown={isUnknown}
      busy={busy}
      confirmLabel={course === 'proposed' ? words.propose : words.action.renew}
      onConfirm={renew}
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
