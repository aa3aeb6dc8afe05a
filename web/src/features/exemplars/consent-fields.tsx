import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { asOneLine } from '@thidua/domain/base/plain-text';
import { consentWays, type ConsentContent } from '@thidua/domain/exemplar/story';
import { LimitedTextInput } from '../../ui/limited-text.tsx';
import { typedIn } from '../../ui/typed.ts';
import type { ErrorOf } from './story-fields.tsx';
import { words } from './texts.ts';

interface ConsentFieldsProps {
  consent: ConsentContent;
  onChange: (consent: ConsentContent) => void;
  errorOf: ErrorOf;
  /** Whether it may be said that nobody has agreed yet. */
  isOpen?: boolean;
}

/** Who agreed to the publication, when and how. */
export function ConsentFields({ consent, onChange, errorOf, isOpen = true }: ConsentFieldsProps) {
  const set = (change: Partial<ConsentContent>) => onChange({ ...consent, ...change });
  return (
    <Stack gap="sm">
      {isOpen && (
        <Checkbox
          label={words.consentGiven}
          checked={consent.given}
          onChange={(event) => set({ given: event.currentTarget.checked })}
        />
      )}
      {consent.given && (
        <>
          <LimitedTextInput
            label={words.consentFields.by}
            value={consent.by}
            limit={CONTENT_LIMITS.line}
            onChange={(event) => set({ by: typedIn(event.currentTarget, asOneLine) })}
            error={errorOf('by')}
            withAsterisk
            autoComplete="off"
          />
          <TextInput
            label={words.consentFields.on}
            description={words.consentOnHint}
            value={consent.on}
            onChange={(event) => set({ on: typedIn(event.currentTarget, asOneLine) })}
            error={errorOf('on')}
            withAsterisk
            autoComplete="off"
          />
          <NativeSelect
            label={words.consentFields.how}
            value={consent.how}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              set({ how: consentWays.find((way) => way === chosen) ?? '' });
            }}
            data={[
              { value: '', label: words.chooseWay },
              ...consentWays.map((way) => ({ value: way, label: words.consentWay[way] })),
            ]}
            error={errorOf('how')}
            withAsterisk
          />
        </>
      )}
    </Stack>
  );
}
