import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nominationIn, votedOn } from '../nomination/nomination.fixture.ts';
import { nominationStates, rulingOutcomes } from '../nomination/nomination.ts';
import { refuseRuling, ruleNomination } from './ruling.ts';

const zone = 'Asia/Ho_Chi_Minh';
const now = new Date('2022-02-10T02:00:00Z');
const over = { until: '2022-02-09', zone, unanswered: 0 };
const supported = nominationIn('published', { result: votedOn(true), publicationId: 'p' });
const unsupported = nominationIn('published', { result: votedOn(false), publicationId: 'p' });
const award = { outcome: 'award' as const, reason: '' };
const decline = { outcome: 'decline' as const, reason: '' };

describe('a ruling', () => {
  it('waits for the end of the comment period and for every answer', () => {
    expect(refuseRuling(supported, { ...over, until: '2022-02-10' }, award, now)).toBe('commentsOpen');
    expect(refuseRuling(supported, { ...over, unanswered: 1 }, award, now)).toBe('commentsUnanswered');
    expect(refuseRuling(supported, null, award, now)).toBe('notPublished');
    expect(refuseRuling(supported, over, award, now)).toBeNull();
  });

  it('needs a reason where it departs from the council, and for every decline', () => {
    expect(refuseRuling(unsupported, over, award, now)).toBe('reasonRequired');
    expect(refuseRuling(unsupported, over, { ...award, reason: '  ' }, now)).toBe('reasonRequired');
    expect(refuseRuling(unsupported, over, { ...award, reason: 'Có công lớn' }, now)).toBeNull();
    expect(refuseRuling(supported, over, decline, now)).toBe('reasonRequired');
    expect(refuseRuling(unsupported, over, decline, now)).toBe('reasonRequired');
  });

  it('declines at once, keeps an award published, and can be changed until a decision has it', () => {
    const first = ruleNomination(supported, over, award, 'chairman', now);
    expect(first).toMatchObject({
      ok: true,
      value: {
        before: 'published',
        after: 'award',
        published: '',
        next: { state: 'published', seq: supported.seq + 1, ruling: { outcome: 'award', departs: false } },
      },
    });
    const awarded = { ...supported, ruling: { ...award, departs: false, at: now, by: 'chairman' } };
    const changed = { outcome: 'decline' as const, reason: 'Có vi phạm' };
    expect(ruleNomination(awarded, over, changed, 'chairman', now)).toMatchObject({
      ok: true,
      value: { before: 'award', after: 'declined', published: 'Có vi phạm', next: { state: 'declined' } },
    });
    const taken = { ...awarded, decisionId: 'd' };
    expect(refuseRuling(taken, over, changed, now)).toBe('inAnotherDecision');
    const notDeparting = ruleNomination(unsupported, over, changed, 'chairman', now);
    expect(notDeparting.ok && notDeparting.value.published).toBe('');
  });

  it('awards nothing that is not published, whatever its state, result and reason', () => {
    const lists = fc.constantFrom(null, over, { ...over, unanswered: 2 }, { ...over, until: '2022-03-01' });
    fc.assert(
      fc.property(
        fc.constantFrom(...nominationStates),
        fc.boolean(),
        fc.constantFrom(...rulingOutcomes),
        fc.constantFrom('', 'Lý do'),
        lists,
        fc.constantFrom(null, 'd'),
        (state, isSupported, outcome, reason, list, decisionId) => {
          const nomination = nominationIn(state, { result: votedOn(isSupported), decisionId });
          const ruled = ruleNomination(nomination, list, { outcome, reason }, 'chairman', now);
          const isPublished = state === 'published' && list === over;
          const mayAward = isPublished && (isSupported || reason !== '');
          const mayDecline = (isPublished || state === 'notSupported') && reason !== '';
          const may = decisionId === null && (outcome === 'award' ? mayAward : mayDecline);
          expect(ruled.ok ? ruled.value.next.state : null).toBe(
            may ? (outcome === 'award' ? 'published' : 'declined') : null,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
