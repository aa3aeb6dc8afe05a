import { Center, Loader, NativeSelect, Radio, Stack, Group } from '@mantine/core';
import { asOneLine, withoutHidden } from '@thidua/domain/base/plain-text';
import { exemplarKinds, SUMMARY_LIMIT, type Story } from '@thidua/domain/exemplar/story';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import type { Finding } from '@thidua/domain/submission/finding';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { lazy, Suspense } from 'react';
import { useLiveQuery } from '../../firebase/live.ts';
import { findingText } from '../../language/findings.ts';
import { nominationsOfUnit } from '../../reading/nomination/nomination-queries.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { LimitedTextarea, LimitedTextInput } from '../../ui/limited-text.tsx';
import { typedIn } from '../../ui/typed.ts';
import { words } from './texts.ts';

// Large, and needed by who writes only.
const RichTextEditor = lazy(() => import('../../ui/rich-text/rich-text-editor.tsx'));

/** What was found of a field, as its error. */
export type ErrorOf = (path: string) => string | null;
export const errorsOf =
  (findings: readonly Finding[]): ErrorOf =>
  (path) => {
    const found = findings.find((one) => one.path === path || one.path.startsWith(`${path}.`));
    return found ? findingText(found) : null;
  };

interface StoryFieldsProps {
  movement: OpenMovement;
  unitId: string;
  story: Story;
  onChange: (story: Story) => void;
  errorOf: ErrorOf;
  /** Another one has the editor begin anew with what the story says now. */
  edition: number;
}

/** The fields of a story; `kind` decides what its name is called. */
export function StoryFields({ movement, unitId, story, onChange, errorOf, edition }: StoryFieldsProps) {
  const set = (change: Partial<Story>) => onChange({ ...story, ...change });
  const { fields } = words;
  return (
    <Stack gap="md">
      <Radio.Group
        label={fields.kind}
        value={story.kind}
        onChange={(chosen) => set({ kind: exemplarKinds.find((kind) => kind === chosen) ?? story.kind })}
      >
        <Group mt={4} gap="lg">
          {exemplarKinds.map((kind) => (
            <Radio key={kind} value={kind} label={words.kind[kind]} />
          ))}
        </Group>
      </Radio.Group>
      <LimitedTextInput
        label={fields.name[story.kind]}
        limit={CONTENT_LIMITS.line}
        value={story.name}
        onChange={(event) => set({ name: typedIn(event.currentTarget, asOneLine) })}
        error={errorOf('name')}
        withAsterisk
        autoComplete="off"
      />
      <LimitedTextInput
        label={fields.title}
        limit={CONTENT_LIMITS.line}
        value={story.title}
        onChange={(event) => set({ title: typedIn(event.currentTarget, asOneLine) })}
        error={errorOf('title')}
        withAsterisk
        autoComplete="off"
      />
      <LimitedTextarea
        label={fields.summary}
        description={fields.summaryHint}
        limit={SUMMARY_LIMIT}
        value={story.summary}
        onChange={(event) => set({ summary: typedIn(event.currentTarget, withoutHidden) })}
        error={errorOf('summary')}
        withAsterisk
        autosize
        minRows={2}
      />
      <Suspense
        fallback={
          <Center mih="14rem">
            <Loader />
          </Center>
        }
      >
        <RichTextEditor
          key={edition}
          label={fields.body}
          description={fields.bodyHint}
          initial={story.body}
          onChange={(body) => set({ body })}
          error={errorOf('body')}
        />
      </Suspense>
      <LimitedTextarea
        label={fields.takeOver}
        description={fields.takeOverHint}
        limit={CONTENT_LIMITS.text}
        value={story.takeOver}
        onChange={(event) => set({ takeOver: typedIn(event.currentTarget, withoutHidden) })}
        error={errorOf('takeOver')}
        withAsterisk={story.kind === 'practice'}
        autosize
        minRows={3}
      />
      {movement.awards !== null && story.kind !== 'practice' && (
        <NomineeField
          movementId={movement.id}
          unitId={unitId}
          value={story.nominationId}
          onChange={(nominationId) => set({ nominationId })}
        />
      )}
    </Stack>
  );
}

interface NomineeFieldProps {
  movementId: string;
  unitId: string;
  value: string | null;
  onChange: (nominationId: string | null) => void;
}

/** Which of the unit's nominees it tells of; nothing where the unit has none. */
function NomineeField({ movementId, unitId, value, onChange }: NomineeFieldProps) {
  const live = useLiveQuery(nominationsOfUnit(movementId, unitId), nominationSchema);
  const nominees = live.status === 'ready' ? live.data : [];
  if (nominees.length === 0 && value === null) return null;
  return (
    <NativeSelect
      label={words.fields.nomination}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      data={[
        { value: '', label: words.fields.noNomination },
        ...nominees.map(({ id, name, position }) => ({
          value: id,
          label: [name, position].filter(Boolean).join(', '),
        })),
      ]}
    />
  );
}
