import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { participantOf, plan221 } from '@thidua/domain/movement/movement.fixture';
import { emptyNomination } from '@thidua/domain/nomination/content';
import { emptyReview, parseReview } from '@thidua/domain/submission/review';
import { countUnit } from '@thidua/domain/summary/unit-record';
import { describe, expect, it } from 'vitest';
import { fitNomination } from './fit-nomination.ts';
import { previewFacts } from './preview-facts.ts';

const settings = { ...plan221, awards: awardSettings, awardForms: giayKhen };
const participant = participantOf({ clusterId: 'c' });
const counted = countUnit(settings, participant, {}, '2022-02-01');
const record = { ...counted, version: 1, asOf: new Date(0), formerNodes: [] };
const minutes = {
  ...emptyReview(),
  heldOn: '1/2/2022',
  place: 'Hội trường',
  chairedBy: 'Người mẫu',
  secretary: 'Thư ký mẫu',
  members: '12',
  present: '12',
  discussion: 'Bình xét.',
};
const parsed = parseReview(minutes, settings, '2022-02-01');
if (!parsed.ok) throw new Error('The minutes of this test are not valid');
const frame = { settings, record, review: parsed.value, participant, others: [] };
const content = emptyNomination('giay-khen', 'individual', awardSettings.outline);

const codes = (change: Partial<typeof content>) =>
  previewFacts({ ...content, ...change }, frame).map(({ code }) => code);

describe('previewFacts', () => {
  it('says nothing of votes and work that are not typed, nor of the cluster', () => {
    expect(codes({})).toEqual(['registrationOnTime', 'lateReports', 'targetsMet', 'progress', 'initiative']);
  });

  it('grows with what is typed', () => {
    const told = codes({ votesFor: '10', votesAgainst: '2', workRole: 'leader' });
    expect(told).toContain('reviewVotes');
    expect(told).toContain('directWorkers');
    expect(told).not.toContain('clusterQuota');
  });
});

describe('fitNomination', () => {
  it('keeps what was typed, adds new sections, and sets the only form', () => {
    const [, results] = awardSettings.outline;
    const typed = { id: results?.id ?? '', text: 'Đã làm.' };
    expect(fitNomination({ ...content, formId: '', achievement: [typed] }, settings)).toMatchObject({
      formId: 'giay-khen',
      achievement: [{ id: 'situation', text: '' }, typed],
    });
  });

  it('leaves the choice open where there are several', () => {
    const two = [...giayKhen, { id: 'co-thi-dua', title: 'Cờ', recipients: [] }];
    expect(fitNomination({ ...content, formId: '' }, { ...settings, awardForms: two }).formId).toBe('');
  });
});
