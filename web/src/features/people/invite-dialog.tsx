import { SimpleGrid } from '@mantine/core';
import { asStored } from '@thidua/domain/base/person-name';
import { localDateOf } from '@thidua/domain/base/time';
import { isGuarded } from '@thidua/domain/people/account';
import { useState } from 'react';
import * as z from 'zod';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { CourseNote, ReasonField } from './course-note.tsx';
import { DeliveryField, type Delivery } from './delivery-field.tsx';
import { grantsOf, newRow, onTheWire, problemsOf } from './grant-rows.ts';
import { GrantsEditor } from './grants-editor.tsx';
import { courseOf, stepOf, type Keeper } from './keeper.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { PersonDialog } from './person-dialog.tsx';
import type { Scopes } from './scopes.ts';
import { holderOf, type Person } from './search.ts';
import { useHolder } from './use-people.ts';
import { NameInput } from '../../ui/name/name-input.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { words } from './texts.ts';
import { LimitedTextInput } from '../../ui/limited-text.tsx';

interface InviteDialogProps {
  people: readonly Person[];
  scopes: Scopes;
  keeper: Keeper;
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

export function InviteDialog({ people, scopes, keeper, onDone, onClose }: InviteDialogProps) {
  const { authorityId, now, zone } = useSession();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [rows, setRows] = useState(() => [newRow([], localDateOf(now(), zone))]);
  const [delivery, setDelivery] = useState<Delivery>('mail');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();

  // Inviting an address again would replace the grants that its holder has.
  const isHeld = useHolder(email);
  const holder = holderOf(people, email) ?? isHeld;
  const isAddress = z.email().max(200).safeParse(email.trim()).success;
  const emailProblem = holder
    ? words.emailKnown(holder.displayName)
    : isAddress
      ? null
      : email.trim() === ''
        ? words.emailMissing
        : words.emailWrong;
  const nameProblem = name.trim() === '' ? words.nameMissing : null;
  const grants = grantsOf(rows, zone);
  const step = stepOf(null, { kind: 'invite', email, displayName: name, grants });
  const course = step === null ? 'atOnce' : courseOf(keeper, step, now());
  const mailOnly = keeper.twoAdmins && isGuarded(grants, now());
  const isWhole =
    emailProblem === null &&
    nameProblem === null &&
    rows.length > 0 &&
    problemsOf(rows).size === 0 &&
    (course === 'atOnce' || reason.trim() !== '');

  const invite = () => {
    setTried(true);
    clear();
    if (!isWhole) return;
    const displayName = asStored.person(name);
    const address = email.trim();
    const asked = call('invitePerson', {
      authorityId,
      email: address,
      displayName,
      grants: onTheWire(grants),
      delivery: mailOnly ? 'mail' : delivery,
      reason,
    });
    void ask(asked, (value) =>
      onDone(outcomeOf(value, { kind: 'invite', name: displayName, email: address })),
    );
  };

  return (
    <PersonDialog
      title={words.invite}
      problem={tried && !isWhole ? words.mend : problem}
      isUnknown={isUnknown}
      busy={busy}
      confirmLabel={course === 'proposed' ? words.propose : words.sendInvite}
      onConfirm={invite}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <LimitedTextInput
          label={words.email}
          description={words.emailHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          type="email"
          autoComplete="off"
          data-autofocus
          value={email}
          limit={200}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
          }}
          error={tried || holder ? emailProblem : null}
        />
        <NameInput
          kind="person"
          label={words.name}
          limit={120}
          value={name}
          onValue={setName}
          error={tried ? nameProblem : null}
        />
      </SimpleGrid>
      <GrantsEditor rows={rows} scopes={scopes} keeper={keeper} tried={tried} onChange={setRows} />
      <DeliveryField value={delivery} mailOnly={mailOnly} onChange={setDelivery} />
      <ReasonField course={course} value={reason} tried={tried} onChange={setReason} />
      <CourseNote course={course} hears={words.hears.invite(name.trim())} />
    </PersonDialog>
  );
}
