import { isErased, type Exemplar } from '../exemplar/exemplar.ts';
import { mapLines } from '../exemplar/rich-text.ts';
import { emptyStory, type Story } from '../exemplar/story.ts';
import { ERASED } from '../words/stored.ts';
import { redactText, type Needles } from './redact.ts';

/** A story that tells of nobody any more; by whose dossier it was about, whatever came of it meanwhile is found as well. */
export const eraseStory = ({ kind, nominationId }: Pick<Story, 'kind' | 'nominationId'>): Story => ({
  ...emptyStory(kind),
  name: ERASED,
  title: ERASED,
  nominationId,
});

/**
 * An exemplar without its person: it is published no more, and never will be (`isErased`). With another `seq`: what somebody
 * has on the screen is asked of the record before, and refused.
 */
export const eraseExemplar = (exemplar: Exemplar): Exemplar =>
  isErased(exemplar)
    ? exemplar
    : {
        ...exemplar,
        story: eraseStory(exemplar.story),
        state: exemplar.state === 'published' || exemplar.state === 'takenDown' ? 'takenDown' : 'declined',
        seq: exemplar.seq + 1,
        consent: { ...exemplar.consent, state: 'revoked', by: '', reason: '' },
        remark: '',
        publishAt: null,
        featured: false,
      };

/** A story without what the needles find in its text, also where a name is half bold and stands in two pieces. */
export const redactBody = <S extends Pick<Story, 'body'>>(story: S, needles: Needles): S => ({
  ...story,
  body: mapLines(story.body, (line) => redactText(line, needles)),
});
