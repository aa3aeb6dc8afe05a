import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actualOf, fileNamed, linkTo, reportFrame, reportOf } from './report.fixture.ts';
import { targetOf } from './registration.fixture.ts';
import { CONTENT_LIMITS } from './content-fields.ts';
import {
  actualsOf,
  EVIDENCE_PER_TARGET,
  newReport,
  parseReport,
  type ReportContent,
  type ReportFrame,
} from './report.ts';

const findingsOf = (content: unknown, frame = reportFrame()) => {
  const parsed = parseReport(content, frame);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
};
const good = { t1: '12,5', t2: '1' };

test('a complete report gives its figures', () => {
  expect(parseReport(reportOf(good), reportFrame())).toEqual({
    ok: true,
    value: { actuals: { t1: 12.5, t2: 1 }, selfScores: {} },
  });
});

describe('a figure that cannot be, or is asked about', () => {
  const households = targetOf({ unitOfMeasure: 'hộ', baseline: 0, goal: 50 });
  const frame: ReportFrame = { ...reportFrame(), targets: [households], before: { t1: 15 } };
  const found = (change: Parameters<typeof actualOf>[2], value: string, of = frame) =>
    findingsOf(reportOf({}, { actuals: [actualOf('t1', value, change)] }), of);

  test.each([
    ['501', {}, ['actuals.t1.value doubtfulActual']],
    ['501', { confirmed: '50' }, ['actuals.t1.value doubtfulActual']],
    ['501', { confirmed: '501' }, ['actuals.t1.remark remarkForDoubt']],
    ['501', { confirmed: '501', remark: 'Cả phường tham gia' }, []],
    ['1', {}, ['actuals.t1.value doubtfulActual']],
    ['1,5', {}, ['actuals.t1.value fractionOfCount']],
    ['−3', {}, ['actuals.t1.value belowNothing']],
    ['1,234', {}, ['actuals.t1.value twoReadings']],
    ['40', {}, []],
  ])('%s with %j', (value, change, expected) => {
    expect(found(change, value)).toEqual(expected);
  });

  test('goes by what counted before, where there is anything', () => {
    expect(found({}, '1', { ...frame, before: {} })).toEqual([]);
    expect(found({}, '1500', { ...frame, before: { t1: 150 } })).toEqual([]);
  });

  test('a confirmation is of one report: the next begins without', () => {
    const before = reportOf({}, { actuals: [actualOf('t1', '501', { confirmed: '501', remark: 'Đúng' })] });
    expect(newReport([households], [], before).actuals).toEqual([actualOf('t1', '501', { remark: 'Đúng' })]);
  });
});

test('a zero is a figure like any other', () => {
  expect(parseReport(reportOf({ t1: '0', t2: '0' }), reportFrame())).toEqual({
    ok: true,
    value: { actuals: { t1: 0, t2: 0 }, selfScores: {} },
  });
  expect(actualsOf(reportOf({ t1: '0' }))).toEqual({ t1: 0 });
});

test.each(['a/b', '..', '__evil__', '', 'x'.repeat(81)])('the file id %j names no file', (fileId) => {
  const evidence = [{ kind: 'file' as const, fileId, name: 'tệp.pdf' }];
  const report = reportOf(good);
  const [first] = report.actuals;
  if (!first) throw new Error('There is no actual');
  const content = { ...report, actuals: [{ ...first, evidence }, ...report.actuals.slice(1)] };
  expect(findingsOf(content)).toEqual(['actuals.t1.evidence.0.fileId malformed']);
});

test('a target may have one actual, and none larger than any plan needs', () => {
  const report = reportOf(good);
  expect(findingsOf({ ...report, actuals: [...report.actuals, ...report.actuals] })).toEqual([
    'actuals.t1.id malformed',
    'actuals.t2.id malformed',
  ]);
  expect(findingsOf(reportOf({ t1: '9'.repeat(299), t2: '1' }))).toEqual(['actuals.t1.value numberTooLarge']);
  expect(actualsOf(reportOf({ t1: '9'.repeat(299), t2: '1' }))).toEqual({ t2: 1 });
});

describe('each thing to mend is named by its target', () => {
  const long = 'x'.repeat(CONTENT_LIMITS.line + 1);
  const longText = 'x'.repeat(CONTENT_LIMITS.text + 1);
  const six = Array.from({ length: EVIDENCE_PER_TARGET + 1 }, (_, n) => fileNamed(`f${n}`));
  const table: [string, ReportContent][] = [
    ['actuals.t1.value missingActual', reportOf({ t2: '1' })],
    ['actuals.t1.value missingActual', reportOf({ t1: '  ', t2: '1' })],
    ['actuals.t1.value notANumber', reportOf({ t1: 'nhiều', t2: '1' })],
    ['actuals.t2.value notAmongChoices', reportOf({ t1: '1', t2: '2' })],
    ['actuals.t2.value notAmongChoices', reportOf({ t1: '1', t2: '0,5' })],
    ['actuals.t9.value unknownTarget', reportOf({ ...good, t9: '4' })],
    ['actuals.t9.value unknownTarget', reportOf({ ...good, t9: '' })],
    ['actuals.t1.value tooLong', reportOf({ ...good, t1: long })],
    [
      'actuals.t1.remark tooLong',
      reportOf({}, { actuals: [actualOf('t1', '1', { remark: longText }), actualOf('t2', '1')] }),
    ],
    [
      'actuals.t1.evidence tooLong',
      reportOf({}, { actuals: [actualOf('t1', '1', { evidence: six }), actualOf('t2', '1')] }),
    ],
    ['difficulties tooLong', reportOf(good, { difficulties: longText })],
    ['proposals tooLong', reportOf(good, { proposals: longText })],
  ];
  test.each(table)('%s', (expected, content) => {
    expect(findingsOf(content)).toEqual([expected]);
  });

  test.each(['', 'quan5', 'ftp://quan5.example/tin', 'javascript:alert(1)', 'http://'])(
    '%j is no link',
    (url) => {
      const actuals = [actualOf('t1', '1', { evidence: [linkTo(url)] }), actualOf('t2', '1')];
      expect(findingsOf(reportOf({}, { actuals }))).toEqual(['actuals.t1.evidence notALink']);
    },
  );

  test('a link and a file are taken as evidence', () => {
    const evidence = [linkTo(' https://quan5.example/tin?id=1 '), fileNamed('f1')];
    const actuals = [actualOf('t1', '1', { evidence }), actualOf('t2', '1')];
    expect(findingsOf(reportOf({}, { actuals }))).toEqual([]);
  });

  test('findings keep their paths when targets are reordered', () => {
    const actuals = [actualOf('t1', 'x'), actualOf('t2', '7'), actualOf('t9', '1'), actualOf('t8', '2')];
    const expected = findingsOf(reportOf({}, { actuals })).toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(actuals, { minLength: actuals.length }), (shuffled) => {
        expect(findingsOf(reportOf({}, { actuals: shuffled })).toSorted()).toEqual(expected);
      }),
    );
  });
});

describe('self scores', () => {
  const scored = (score: string) =>
    reportOf(good, {
      selfScores: [
        { id: 'c1', score, note: '' },
        { id: 'c2', score: '10', note: '' },
      ],
    });

  test.each([
    ['', 'missingScore'],
    ['giỏi', 'notANumber'],
    ['-0,5', 'negativeScore'],
    ['20,5', 'scoreAboveMaximum'],
  ])('of the final report: %j is %s', (score, code) => {
    expect(findingsOf(scored(score), reportFrame('final'))).toEqual([`selfScores.c1.score ${code}`]);
  });

  test.each([
    ['0', 0],
    ['20', 20],
    ['7,5', 7.5],
  ])('of the final report: %j counts', (score, value) => {
    expect(parseReport(scored(score), reportFrame('final'))).toMatchObject({
      ok: true,
      value: { selfScores: { c1: value, c2: 10 } },
    });
  });

  test('are missing where the final report has none', () => {
    expect(findingsOf(reportOf(good, { selfScores: [] }), reportFrame('final'))).toEqual([
      'selfScores.c1.score missingScore',
      'selfScores.c2.score missingScore',
    ]);
  });

  test.each(['progress', 'interim'] as const)('are not asked of a %s report', (kind) => {
    expect(findingsOf(scored('giỏi'), reportFrame(kind))).toEqual([]);
  });
});

test.each([null, undefined, 'text', [], {}, { ...reportOf(good), actuals: {} }])(
  '%j is no report: findings, never a crash',
  (content) => {
    expect(findingsOf(content).length).toBeGreaterThan(0);
    expect(actualsOf(content)).toEqual({});
  },
);

test('actualsOf reads what can be read, whatever else is wrong', () => {
  const content = reportOf({ t1: '12,5', t2: 'x', t3: '', t9: '3' }, { selfScores: [] });
  expect(actualsOf(content)).toEqual({ t1: 12.5, t9: 3 });
});

test('actualsOf agrees with parseReport on every report that parses', () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 100 }).map(String),
    fc.constantFrom('0', '1,5', ' 7 ', '75%'),
  );
  fc.assert(
    fc.property(value, fc.constantFrom('0', '1'), (t1, t2) => {
      const content = reportOf({ t1, t2 });
      const parsed = parseReport(content, reportFrame());
      expect(parsed).toMatchObject({ ok: true, value: { actuals: actualsOf(content) } });
    }),
  );
});

describe('newReport', () => {
  const targets = [{ id: 't2' }, { id: 't1' }];
  const criteria = [{ id: 'c1' }];

  test('begins with one empty line per target and criterion', () => {
    expect(newReport(targets, criteria, null)).toEqual({
      actuals: [actualOf('t2', ''), actualOf('t1', '')],
      difficulties: '',
      proposals: '',
      selfScores: [{ id: 'c1', score: '', note: '' }],
      papers: [],
    });
  });

  test('takes over the report before it, in the order of the targets, without those that are gone', () => {
    const before = reportOf({ t1: '4', t9: '1' }, { difficulties: 'Thiếu người', proposals: 'Tập huấn' });
    expect(newReport(targets, criteria, before)).toEqual({
      actuals: [actualOf('t2', ''), actualOf('t1', '4')],
      difficulties: 'Thiếu người',
      proposals: 'Tập huấn',
      selfScores: [{ id: 'c1', score: '5', note: '' }],
      papers: [],
    });
  });

  test('leaves files where they are, for every case has its own; links come along', () => {
    const link = linkTo('https://quan5.example/tin');
    const actuals = [actualOf('t1', '4', { evidence: [fileNamed('f1'), link] })];
    const papers = [{ id: 'f2', kind: 'signedCopy' as const, name: 'ban-ky.pdf' }];
    const next = newReport(targets, criteria, reportOf({}, { actuals, papers }));
    expect(next.actuals[1]?.evidence).toEqual([link]);
    expect(next.papers).toEqual([]);
  });
});
