import { NativeSelect, Text } from '@mantine/core';
import { honorifics } from '@thidua/domain/award/certificate';
import { undrawable } from '@thidua/domain/base/drawable';
import { readLine, readName, type ReadName } from '@thidua/domain/base/person-name';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { useState, type ReactNode } from 'react';
import { entered } from '../../ui/name/entered.ts';
import { NameNote } from '../../ui/name/name-note.tsx';
import { words } from './texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { Done } from '../../ui/use-asking.ts';
import { LimitedTextInput } from '../../ui/limited-text.tsx';

/** Why a text cannot be printed on the certificate; null where it can. */
function unprintable(text: string): string | null {
  const letter = undrawable(text);
  return letter === null ? null : words.mend.cannotBePrinted(letter);
}

interface Mended {
  honorific: (typeof honorifics)[number];
  name: string;
  position: string;
  reason: string;
}

interface MendDialogProps {
  title: string;
  lead: ReactNode;
  confirmLabel: string;
  nominee: Pick<Nomination, 'kind' | 'honorific' | 'name' | 'position'>;
  /** Does it; a failure's text is shown and what was typed stays. */
  run: (mended: Mended) => Promise<Done>;
  onClose: () => void;
}

/** Asks how somebody is rightly called, and why that is mended. */
export function MendDialog({ title, lead, confirmLabel, nominee, run, onClose }: MendDialogProps) {
  const [honorific, setHonorific] = useState(() => honorifics.find((one) => one === nominee.honorific) ?? '');
  const [name, setName] = useState(nominee.name);
  const [position, setPosition] = useState(nominee.position);
  const [tried, setTried] = useState(false);
  const isPerson = nominee.kind === 'individual';
  const take = (read: ReadName) => {
    setName(read.name);
    const spoken = honorifics.find((one) => one === read.honorific && one !== '');
    if (isPerson && spoken !== undefined) setHonorific(spoken);
  };
  const isSound = name.trim() !== '' && unprintable(name) === null && unprintable(position) === null;
  return (
    <ConfirmDialog
      title={title}
      lead={
        <>
          {typeof lead === 'string' ? <Text size="sm">{lead}</Text> : lead}
          {nominee.kind !== 'collective' && (
            <NativeSelect
              label={words.mend.honorific}
              value={honorific}
              data={honorifics.map((one) => ({ value: one, label: one || words.mend.noHonorific }))}
              onChange={(event) =>
                setHonorific(honorifics.find((one) => one === event.currentTarget.value) ?? '')
              }
            />
          )}
          <LimitedTextInput
            label={words.mend.name}
            value={name}
            limit={120}
            error={tried && name.trim() === '' ? words.mend.nameNeeded : unprintable(name)}
            onChange={(event) => setName(entered(event))}
            onBlur={() => take(isPerson ? readName(name) : { ...readName(name), name: readLine(name) })}
          />
          <NameNote
            typed={name}
            isPerson={isPerson}
            honorific={nominee.kind === 'collective' ? '' : honorific}
            onTake={take}
          />
          <LimitedTextInput
            label={words.mend.position}
            value={position}
            limit={300}
            error={unprintable(position)}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
        </>
      }
      confirmLabel={confirmLabel}
      onTry={() => setTried(true)}
      reason="required"
      reasonLabel={words.mend.reason}
      reasonNeeded={words.mend.reasonNeeded}
      run={(reason) => (isSound ? run({ honorific, name, position, reason }) : null)}
      onClose={onClose}
    />
  );
}
