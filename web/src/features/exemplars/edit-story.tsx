import { Button, Group, Stack } from '@mantine/core';
import type { Exemplar } from '@thidua/domain/exemplar/exemplar';
import { parseStory } from '@thidua/domain/exemplar/story';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { errorsOf, StoryFields } from './story-fields.tsx';
import { words } from './texts.ts';

interface EditStoryProps {
  /** By the unit, which amends, or by publicity, which edits. */
  act: 'amendExemplar' | 'editExemplar';
  movement: OpenMovement;
  exemplarId: string;
  /** As it was when it was opened: a change meanwhile is told, not overwritten. */
  exemplar: Exemplar;
  onClose: () => void;
}

/** Changes a story; the version before is kept. */
export function EditStory({ act, movement, exemplarId, exemplar, onClose }: EditStoryProps) {
  const [opened] = useState(exemplar);
  const [story, setStory] = useState(exemplar.story);
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  const parsed = parseStory(story);
  const findings = parsed.ok || !tried ? [] : parsed.error;
  const said = findings.length > 0 ? words.stillWrong(findings.length) : problem;
  const save = () => {
    setTried(true);
    if (!parsed.ok) return clear();
    void ask(call(act, { movementId: movement.id, exemplarId, seq: opened.seq, story }), onClose);
  };
  return (
    <Stack gap="lg" maw={860}>
      <StoryFields
        movement={movement}
        unitId={exemplar.unitId}
        story={story}
        onChange={setStory}
        errorOf={errorsOf(findings)}
        edition={0}
      />
      <ProblemAlert problem={said} isUnknown={isUnknown} />
      <Group>
        <Button loading={busy} onClick={save}>
          {act === 'amendExemplar' ? words.amend : words.saveEdit}
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
