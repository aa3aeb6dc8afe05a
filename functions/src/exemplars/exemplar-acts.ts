import type { CallableInput } from '@thidua/domain/contract/callables';
import { canonicalJson } from '@thidua/domain/base/hashing';
import {
  decideAmendment,
  decideConsent,
  decideEdit,
  decideExemplarMove,
  decideRevocation,
  exemplarMoves,
  type Exemplar,
  type ExemplarTransition,
} from '@thidua/domain/exemplar/exemplar';
import { parseConsent, parseStory, type Story } from '@thidua/domain/exemplar/story';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, type Result } from '@thidua/domain/base/result';
import { localDateOf } from '@thidua/domain/base/time';
import type { Bench } from '../intake/change-record.ts';
import type { Services } from '../platform/services.ts';
import { changeExemplar } from './change-exemplar.ts';

type Done = Promise<Result<null, RefusalCode>>;

/** Another story of an exemplar, read as the form reads it. */
async function changeStory(
  services: Services,
  uid: string,
  act: 'amendExemplar' | 'editExemplar',
  { story, ...of }: CallableInput<'amendExemplar' | 'editExemplar'>,
  decide: (exemplar: Exemplar, story: Story, bench: Bench) => Result<ExemplarTransition, RefusalCode>,
): Done {
  const parsed = parseStory(story);
  if (!parsed.ok) return err('storyNotSound');
  return changeExemplar(
    services,
    { uid, act, ...of },
    (exemplar, bench) => decide(exemplar, parsed.value, bench),
    ({ story: told }) => canonicalJson(told) === canonicalJson(parsed.value),
  );
}

/** The unit's answer to what publicity asked back. */
export const amendExemplar = (services: Services, uid: string, asked: CallableInput<'amendExemplar'>): Done =>
  changeStory(services, uid, 'amendExemplar', asked, (exemplar, story, { held, now }) =>
    decideAmendment(exemplar, story, held, now),
  );

/** The story as publicity has it; the version before stays. */
export const editExemplar = (services: Services, uid: string, asked: CallableInput<'editExemplar'>): Done =>
  changeStory(services, uid, 'editExemplar', asked, (exemplar, story, { held }) =>
    decideEdit(exemplar, story, held),
  );

/** A move of publicity. */
export const moveExemplar = (
  services: Services,
  uid: string,
  { move, reason, publishAt, ...of }: CallableInput<'moveExemplar'>,
): Done =>
  changeExemplar(
    services,
    { uid, act: 'moveExemplar', ...of },
    (exemplar, { held, now }) => decideExemplarMove(exemplar, { move, reason, publishAt }, held, now),
    ({ state, featured }) =>
      state === exemplarMoves[move].to &&
      (move === 'feature' ? featured : move === 'unfeature' ? !featured : true),
  );

/** That the person told of agreed. */
export const noteConsent = (
  services: Services,
  uid: string,
  { consent, ...of }: CallableInput<'noteConsent'>,
): Done =>
  changeExemplar(
    services,
    { uid, act: 'noteConsent', ...of },
    (exemplar, { held, settings, now }) => {
      const given = parseConsent(consent, localDateOf(now, settings.zone));
      if (!given.ok || given.value === null) return err('consentNotSound');
      return decideConsent(exemplar, given.value, { uid, held }, now);
    },
    ({ consent: { state, by } }) => state === 'given' && by === consent.by.trim(),
  );

/** That they agree no more: what is published is taken down with it. */
export const revokeConsent = (
  services: Services,
  uid: string,
  { reason, ...of }: CallableInput<'revokeConsent'>,
): Done =>
  changeExemplar(
    services,
    { uid, act: 'revokeConsent', ...of },
    (exemplar, { held, now }) => decideRevocation(exemplar, reason, { uid, held }, now),
    ({ consent: { state } }) => state === 'revoked',
  );
