import { eraseExemplar, eraseStory, redactBody } from '@thidua/domain/erasure/erase-exemplar';
import { redactValue } from '@thidua/domain/erasure/redact';
import {
  exemplarSchema,
  exemplarVersionSchema,
  publicExemplarSchema,
  wordsOf,
} from '@thidua/domain/exemplar/exemplar';
import { proposalSchema } from '@thidua/domain/exemplar/story';
import { intakeSchema } from '@thidua/domain/intake/intake';
import { z } from 'zod';
import { idsAt, type Person } from './person.ts';
import type { Holding } from './holdings.ts';

/** What becomes of one document of an exemplar: `before` and `next` read by one schema; `next` null where it goes. */
interface ExemplarTreatment {
  effect: 'erased' | 'byName';
  before: object;
  next: object | null;
}

const proposedSchema = intakeSchema.extend({ content: proposalSchema });

/**
 * A story about a dossier of the person goes, with all that was proposed and published of it; of any other story what the
 * needles find. Null where it is none of these.
 */
export function treatStory(person: Person, { path, data, about }: Holding): ExemplarTreatment | null {
  const ids = idsAt(person, path, data);
  const isAbout = (said: string | null) => ids.includes(said ?? about ?? '');
  const erased = (before: object, next: object | null): ExemplarTreatment => ({
    effect: 'erased',
    before,
    next,
  });
  const named = (before: object, said: object): ExemplarTreatment => ({
    effect: 'byName',
    before,
    next: z.looseObject({}).parse(redactValue(said, person.needles)),
  });

  const shown = publicExemplarSchema.safeParse(data);
  if (shown.success && isAbout(null)) return erased(shown.data, null);
  if (shown.success) {
    const { before, next } = named(shown.data, redactBody(shown.data, person.needles));
    const said = publicExemplarSchema.parse(next);
    return { effect: 'byName', before, next: { ...said, words: wordsOf(said) } };
  }

  const record = exemplarSchema.safeParse(data);
  if (record.success) {
    const { story } = record.data;
    if (isAbout(story.nominationId)) return erased(record.data, eraseExemplar(record.data));
    return named(record.data, { ...record.data, story: redactBody(story, person.needles) });
  }
  const version = exemplarVersionSchema.safeParse(data);
  if (version.success) {
    const { story } = version.data;
    if (isAbout(story.nominationId))
      return erased(version.data, { ...version.data, story: eraseStory(story) });
    return named(version.data, { ...version.data, story: redactBody(story, person.needles) });
  }
  const intake = proposedSchema.safeParse(data);
  if (!intake.success) return null;
  const { story } = intake.data.content;
  if (isAbout(story.nominationId)) return erased(intake.data, { ...intake.data, content: null });
  const content = { ...intake.data.content, story: redactBody(story, person.needles) };
  return named(intake.data, { ...intake.data, content });
}
