import { describe, expect, it } from 'vitest';
import {
  newDraftState,
  saveStateOf,
  stepDraft,
  type DraftEffect,
  type DraftEvent,
  type DraftState,
  type LocalCopy,
  type RemoteDraft,
  type Weave,
} from './draft-session.ts';

interface Form {
  a: string;
  b: string;
}

const at = (second: number) => new Date(Date.UTC(2021, 10, 20, 1, 0, second));
const form = (a: string, b = ''): Form => ({ a, b });
const remote = (rev: number, content: Form | null, updatedBy = 'me'): RemoteDraft<Form> => ({
  content,
  rev,
  updatedAt: rev === 0 ? null : at(rev),
  updatedBy,
});
const leftOver = (content: Form, base: RemoteDraft<Form>, change: Partial<LocalCopy<Form>> = {}) => ({
  id: 'earlier-tab',
  content,
  base,
  sent: null,
  at: at(30),
  ...change,
});

/** Plays events from a fresh session; gives the last state and every effect. */
function play(...events: DraftEvent<Form>[]) {
  return playOn(newDraftState<Form>(true), ...events);
}

/** Field by field: what only one has changed is taken. */
const weave: Weave<Form> = (base, mine, theirs) => {
  const pick = (field: 'a' | 'b', mine: Form, theirs: Form) =>
    mine[field] === base?.[field] ? theirs[field] : mine[field];
  if (theirs === null) return { mine, theirs };
  return {
    mine: form(pick('a', mine, theirs), pick('b', mine, theirs)),
    theirs: form(pick('a', theirs, mine), pick('b', theirs, mine)),
  };
};

function playOn(from: DraftState<Form>, ...events: DraftEvent<Form>[]) {
  const effects: DraftEffect<Form>[] = [];
  const state = events.reduce((before, event) => {
    const step = stepDraft(before, event, weave);
    effects.push(...step.effects);
    return step.state;
  }, from);
  return {
    state,
    effects,
    saves: effects.flatMap((e) => (e.type === 'save' ? [{ rev: e.rev, ...e.content }] : [])),
  };
}

const opened = (rev = 3, content: Form | null = form('one')) =>
  play({ type: 'localFound', copies: [] }, { type: 'remoteArrived', remote: remote(rev, content) }).state;
const typed = (a: string, b = ''): DraftEvent<Form> => ({ type: 'typed', content: form(a, b), at: at(10) });

describe('saving', () => {
  it('keeps typing on this machine at once and sends it after a pause, one revision on', () => {
    const { state, effects, saves } = playOn(opened(), typed('two'));
    expect(effects.map((effect) => effect.type)).toEqual(['keepLocally', 'waitForPause']);
    expect(saveStateOf(state)).toBe('unsaved');
    expect(saves).toEqual([]);
    expect(playOn(state, { type: 'paused' }).saves).toEqual([{ rev: 4, a: 'two', b: '' }]);
  });

  it('starts with revision 1 where nobody has written yet', () => {
    expect(playOn(opened(0, null), typed('one'), { type: 'paused' }).saves).toEqual([
      { rev: 1, a: 'one', b: '' },
    ]);
  });

  it('sends one save at a time, and what was typed meanwhile after it', () => {
    const { state, saves } = playOn(opened(), typed('two'), { type: 'paused' }, typed('three'), {
      type: 'paused',
    });
    expect(saves).toHaveLength(1);
    expect(saveStateOf(state)).toBe('saving');
    const after = playOn(state, { type: 'saved', remote: remote(4, form('two')) });
    expect(after.saves).toEqual([{ rev: 5, a: 'three', b: '' }]);
    expect(after.effects.some((effect) => effect.type === 'forget')).toBe(false);
  });

  it('forgets the copy of this machine once the server has everything', () => {
    const { state, effects } = playOn(
      opened(),
      typed('two'),
      { type: 'paused' },
      {
        type: 'saved',
        remote: remote(4, form('two')),
      },
    );
    expect(saveStateOf(state)).toBe('clean');
    expect(effects.at(-1)).toEqual({ type: 'forget', own: true, ids: [] });
  });

  it('takes the echo of its own save for what it is, even when it overtakes the answer', () => {
    const { state, saves } = playOn(
      opened(),
      typed('two'),
      { type: 'paused' },
      typed('three'),
      { type: 'remoteArrived', remote: remote(4, form('two')) },
      { type: 'saved', remote: remote(4, form('two')) },
    );
    expect(state.phase).toBe('open');
    expect(saves.map((save) => save.rev)).toEqual([4, 5]);
  });

  it('keeps what was typed back to the old text while the new one was being saved', () => {
    const { state, saves } = playOn(opened(), typed('two'), { type: 'paused' }, typed('one'), {
      type: 'remoteArrived',
      remote: remote(4, form('two')),
    });
    expect(state.content).toEqual(form('one'));
    expect(saves.at(-1)).toEqual({ rev: 5, a: 'one', b: '' });
  });
});

describe('loss of network', () => {
  it('keeps typing locally, says so, and saves when the network is back', () => {
    const { state, effects, saves } = playOn(opened(), { type: 'wentOffline' }, typed('two'), {
      type: 'paused',
    });
    expect(saveStateOf(state)).toBe('offline');
    expect(effects.some((effect) => effect.type === 'keepLocally')).toBe(true);
    expect(saves).toEqual([]);
    expect(playOn(state, { type: 'cameOnline' }).saves).toEqual([{ rev: 4, a: 'two', b: '' }]);
  });

  it('does not send again what is still on its way', () => {
    const { saves } = playOn(
      opened(),
      typed('two'),
      { type: 'paused' },
      { type: 'wentOffline' },
      { type: 'cameOnline' },
    );
    expect(saves).toHaveLength(1);
  });

  it('sends again what failed on its way', () => {
    const failed = playOn(opened(), typed('two'), { type: 'paused' }, { type: 'saveFailed' });
    expect(saveStateOf(failed.state)).toBe('offline');
    expect(playOn(failed.state, { type: 'cameOnline' }).saves).toEqual([{ rev: 4, a: 'two', b: '' }]);
  });

  it('opens the copy of this machine where the server cannot be heard, and saves it when it can', () => {
    const base = remote(3, form('one'));
    const alone = play(
      { type: 'localFound', copies: [leftOver(form('two'), base)] },
      { type: 'remoteUnheard' },
    ).state;
    expect(alone.content).toEqual(form('two'));
    expect(saveStateOf(alone)).toBe('offline');
    const { state, saves } = playOn(alone, { type: 'remoteArrived', remote: base });
    expect(saves).toEqual([{ rev: 4, a: 'two', b: '' }]);
    const done = playOn(state, { type: 'saved', remote: remote(4, form('two')) });
    expect(done.effects).toEqual([{ type: 'forget', own: true, ids: ['earlier-tab'] }]);
  });

  it('compares when the draft moved on while this machine was alone', () => {
    const alone = play(
      { type: 'localFound', copies: [leftOver(form('two'), remote(3, form('one')))] },
      { type: 'remoteUnheard' },
      { type: 'remoteArrived', remote: remote(4, form('theirs')) },
    );
    expect(alone.state.comparison).toMatchObject({ because: 'movedOn', mine: form('two') });
    expect(alone.saves).toEqual([]);
  });
});

describe('a second tab or person', () => {
  it('takes the remote draft silently where nothing is unsaved', () => {
    const { state } = playOn(opened(), { type: 'remoteArrived', remote: remote(4, form('theirs'), 'other') });
    expect(state.content).toEqual(form('theirs'));
    expect(state.phase).toBe('open');
  });

  it('shows both where something is unsaved, and saves nothing before the choice', () => {
    const { state, saves } = playOn(
      opened(),
      typed('mine'),
      { type: 'remoteArrived', remote: remote(4, form('theirs'), 'other') },
      { type: 'paused' },
    );
    expect(saveStateOf(state)).toBe('differs');
    expect(state.comparison).toMatchObject({ because: 'movedOn', mine: form('mine'), theirs: { rev: 4 } });
    expect(saves).toEqual([]);
  });

  it('puts together what they changed in different places, without a question and with a way back', () => {
    const { state, saves, effects } = playOn(
      opened(3, form('one', 'one')),
      typed('mine', 'one'),
      { type: 'remoteArrived', remote: remote(4, form('one', 'theirs'), 'other') },
      { type: 'paused' },
    );
    expect(state.phase).toBe('open');
    expect(saves).toEqual([{ rev: 5, a: 'mine', b: 'theirs' }]);
    expect(effects.some(({ type }) => type === 'keepLocally')).toBe(true);
    expect(state.aside).toMatchObject({ because: 'woven', notTaken: form('mine', 'one') });
  });

  it('asks only about what both changed, and has the rest of both on either side', () => {
    const { state } = playOn(opened(3, form('one', 'one')), typed('mine', 'one'), {
      type: 'remoteArrived',
      remote: remote(4, form('theirs', 'theirs'), 'other'),
    });
    expect(state.comparison).toMatchObject({ mine: form('mine', 'theirs'), other: form('theirs', 'theirs') });
  });

  it('lets a wrong choice be undone, with what was typed since', () => {
    const chosen = playOn(
      opened(),
      typed('mine'),
      { type: 'remoteArrived', remote: remote(4, form('theirs')) },
      { type: 'chosen', content: form('theirs'), notTaken: form('mine'), at: at(20) },
      typed('theirs and more'),
      { type: 'reconsidered', at: at(30) },
    );
    expect(chosen.state.comparison).toMatchObject({
      because: 'again',
      mine: form('theirs and more'),
      other: form('mine'),
      theirs: { rev: 4 },
    });
    const undone = playOn(chosen.state, {
      type: 'chosen',
      content: form('mine'),
      notTaken: form('theirs and more'),
      at: at(40),
    });
    expect(undone.saves).toEqual([{ rev: 5, a: 'mine', b: '' }]);
    expect(undone.state.aside?.notTaken).toEqual(form('theirs and more'));
    expect(playOn(undone.state, { type: 'asideClosed' }).state.aside).toBeNull();
  });

  it('waits with that until a save has come back', () => {
    const saving = playOn(
      opened(),
      typed('mine'),
      { type: 'remoteArrived', remote: remote(4, form('theirs')) },
      { type: 'chosen', content: form('mine'), notTaken: form('theirs'), at: at(20) },
      { type: 'reconsidered', at: at(21) },
    );
    expect(saving.state.phase).toBe('open');
    const saved = playOn(
      saving.state,
      { type: 'saved', remote: remote(5, form('mine')) },
      { type: 'reconsidered', at: at(22) },
    );
    expect(saved.state.comparison).toMatchObject({ other: form('theirs'), theirs: { rev: 5 } });
  });

  it('compares after a refused save, against what the server then holds', () => {
    const refused = playOn(opened(), typed('mine'), { type: 'paused' }, { type: 'saveRefused' });
    expect(refused.effects.at(-1)).toEqual({ type: 'readRemote' });
    const { state } = playOn(refused.state, {
      type: 'refusalChecked',
      remote: remote(4, form('theirs'), 'other'),
    });
    expect(saveStateOf(state)).toBe('differs');
  });

  it('follows the other while both are being compared', () => {
    const { state } = playOn(
      opened(),
      typed('mine'),
      { type: 'remoteArrived', remote: remote(4, form('theirs')) },
      { type: 'remoteArrived', remote: remote(5, form('theirs still')) },
    );
    expect(state.comparison?.theirs.rev).toBe(5);
    expect(playOn(state, { type: 'chosen', content: form('mine'), at: at(20) }).saves).toEqual([
      { rev: 6, a: 'mine', b: '' },
    ]);
  });

  it('writes nothing when the other one is chosen', () => {
    const { state, effects, saves } = playOn(
      opened(),
      typed('mine'),
      { type: 'remoteArrived', remote: remote(4, form('theirs')) },
      { type: 'chosen', content: form('theirs'), at: at(20) },
    );
    expect(saves).toEqual([]);
    expect(saveStateOf(state)).toBe('clean');
    expect(effects.at(-1)).toEqual({ type: 'forget', own: true, ids: [] });
  });

  it('needs no choice when both wrote the same', () => {
    const { state } = playOn(opened(), typed('two'), {
      type: 'remoteArrived',
      remote: remote(4, form('two')),
    });
    expect(saveStateOf(state)).toBe('clean');
  });
});

describe('a refusal for another reason', () => {
  const refused = () =>
    playOn(
      opened(),
      typed('mine'),
      { type: 'paused' },
      { type: 'saveRefused' },
      {
        type: 'refusalChecked',
        remote: remote(3, form('one')),
      },
    ).state;

  it('is shown, and the same is not sent again', () => {
    expect(saveStateOf(refused())).toBe('refused');
    expect(playOn(refused(), { type: 'paused' }).saves).toEqual([]);
  });

  it('is tried again with the next change', () => {
    expect(playOn(refused(), typed('shorter'), { type: 'paused' }).saves).toEqual([
      { rev: 4, a: 'shorter', b: '' },
    ]);
  });
});

describe('leftovers found on opening', () => {
  const base = remote(3, form('one'));
  const open = (copies: LocalCopy<Form>[], now = base) =>
    play({ type: 'localFound', copies }, { type: 'remoteArrived', remote: now });

  it('are taken up without a question where nobody has touched the draft since, with a way back', () => {
    const { state, saves } = open([leftOver(form('two'), base)]);
    expect(state.content).toEqual(form('two'));
    expect(saves).toEqual([{ rev: 4, a: 'two', b: '' }]);
    expect(state.aside).toEqual({ because: 'restored', at: at(30), notTaken: form('one') });
    const done = playOn(state, { type: 'saved', remote: remote(4, form('two')) });
    expect(done.effects).toContainEqual({ type: 'forget', own: true, ids: ['earlier-tab'] });
    const again = playOn(done.state, { type: 'reconsidered', at: at(40) });
    const back = playOn(again.state, { type: 'chosen', content: form('one'), at: at(41) });
    expect(back.saves).toEqual([{ rev: 5, a: 'one', b: '' }]);
  });

  it('are put together with what others changed elsewhere since', () => {
    const { state } = open(
      [leftOver(form('two', 'x'), remote(2, form('one', 'x')))],
      remote(3, form('one', 'theirs')),
    );
    expect(state.phase).toBe('open');
    expect(state.content).toEqual(form('two', 'theirs'));
    expect(playOn(state, { type: 'paused' }).saves).toEqual([{ rev: 4, a: 'two', b: 'theirs' }]);
  });

  it('say when the draft has changed since', () => {
    expect(open([leftOver(form('two'), remote(2, form('zero')))]).state.comparison?.because).toBe(
      'leftOverMovedOn',
    );
  });

  it('know their own last save by its content, though its answer never came', () => {
    const copy = leftOver(form('three'), base, { sent: form('two') });
    const { state, saves } = open([copy], remote(4, form('two')));
    expect(state.comparison).toBeNull();
    expect(saves).toEqual([{ rev: 5, a: 'three', b: '' }]);
  });

  it('are dropped without a question when the server has them', () => {
    const { state, effects } = open([leftOver(form('one'), remote(2, form('zero')))]);
    expect(state.phase).toBe('open');
    expect(effects).toEqual([{ type: 'forget', own: false, ids: ['earlier-tab'] }]);
  });

  it('of several sessions are taken up newest first; the others stay for the next opening', () => {
    const older = leftOver(form('older'), base, { id: 'oldest-tab', at: at(5) });
    const { state, effects } = open([older, leftOver(form('two'), base)]);
    expect(state.content).toEqual(form('two'));
    const saved = playOn(state, { type: 'saved', remote: remote(4, form('two')) });
    const forgotten = [...effects, ...saved.effects].filter(({ type }) => type === 'forget');
    expect(forgotten).toEqual([{ type: 'forget', own: true, ids: ['earlier-tab'] }]);
  });

  it('are waited for: the form opens only when both sides are known', () => {
    expect(play({ type: 'remoteArrived', remote: base }).state.phase).toBe('opening');
  });
});
