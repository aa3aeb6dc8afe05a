import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paths } from '../base/paths.ts';
import { defaultMeasure, measureSchema, type Measure } from '../movement/measure.ts';
import {
  decisionOf,
  emptyUploads,
  fileIdOf,
  NO_CASE,
  openKey,
  refuseUpload,
  roomFor,
  scansOf,
  uploadRecordSchema,
  withArrived,
  withEnded,
  withoutUpload,
  withUpload,
  type UploadRecord,
} from './upload.ts';

const MB = 1024 * 1024;
const soon = new Date('2021-12-01T03:00:00Z');
const nobodyElse = { files: 0, bytes: 0 };
const small: Measure = measureSchema.parse({
  filesPerCase: 2,
  megabytesPerCase: 5,
  filesPerUnit: 3,
  megabytesPerUnit: 7,
  filesPerPersonAndHour: 4,
  megabytesPerPersonAndHour: 9,
  filesPerDecision: 1,
});
const holding = (...files: [caseId: string, bytes: number][]): UploadRecord =>
  files.reduce(
    (record, [caseId, bytes], index) => withUpload(record, `f${index}`, { caseId, bytes, expiresAt: soon }),
    emptyUploads,
  );

describe('the measure', () => {
  it.each([
    ['room', holding(['r1', MB]), 'r1', MB, nobodyElse, null],
    ['one file too many of a case', holding(['r1', 1], ['r1', 1]), 'r1', 1, nobodyElse, 'caseFilesFull'],
    ['another case', holding(['r1', 1], ['r1', 1]), 'r2', 1, nobodyElse, null],
    ['one byte too many of a case', holding(['r1', 3 * MB]), 'r1', 2 * MB + 1, nobodyElse, 'caseFilesFull'],
    ['the last byte of a case', holding(['r1', 3 * MB]), 'r1', 2 * MB, nobodyElse, null],
    [
      'one file too many of a unit',
      holding(['a', 1], ['b', 1], ['c', 1]),
      'd',
      1,
      nobodyElse,
      'unitFilesFull',
    ],
    [
      'one byte too many of a unit',
      holding(['a', 3 * MB], ['b', 3 * MB]),
      'c',
      MB + 1,
      nobodyElse,
      'unitFilesFull',
    ],
    ['one file too many of an hour', emptyUploads, 'a', 1, { files: 4, bytes: 4 }, 'uploadsPerHour'],
    [
      'one byte too many of an hour',
      emptyUploads,
      'a',
      MB,
      { files: 3, bytes: 8 * MB + 1 },
      'uploadsPerHour',
    ],
    ['a first scan', emptyUploads, NO_CASE, MB, nobodyElse, null],
    ['one scan too many', holding([NO_CASE, 1]), NO_CASE, MB, nobodyElse, 'scansFull'],
  ] as const)('%s', (_what, record, caseId, size, byPerson, refusal) => {
    expect(refuseUpload(record, caseId, size, byPerson, small)).toBe(refusal);
  });

  it('has a default for each part, which a movement may change', () => {
    expect(measureSchema.parse({ filesPerCase: 7 })).toEqual({ ...defaultMeasure, filesPerCase: 7 });
    for (const bad of [0, -1, 1.5, '5', null]) {
      expect(measureSchema.safeParse({ filesPerCase: bad }).success, String(bad)).toBe(false);
    }
  });

  it('tells how much room is left, by whichever ends first', () => {
    expect(roomFor(emptyUploads, 'r1', small)).toEqual({ files: 2, bytes: 5 * MB });
    expect(roomFor(holding(['r1', MB]), 'r1', small)).toEqual({ files: 1, bytes: 4 * MB });
    expect(roomFor(holding(['a', MB], ['b', 3 * MB]), 'r1', small)).toEqual({ files: 1, bytes: 3 * MB });
    expect(roomFor(holding(['r1', 3 * MB], ['r1', 3 * MB]), 'r1', small)).toEqual({ files: 0, bytes: 0 });
  });
});

describe('an upload', () => {
  const key = openKey('r1', 'f0');
  const begun = holding(['r1', 10], ['r2', 5]);

  it('takes its room when it begins, and keeps it once it has arrived', () => {
    expect(begun).toMatchObject({ total: { files: 2, bytes: 15 }, cases: { r1: { files: 1, bytes: 10 } } });
    const arrived = withArrived(withArrived(begun, key), openKey('r2', 'f1'));
    expect(arrived).toMatchObject({ total: begun.total, cases: begun.cases, open: {}, hasOpen: false });
  });

  it('gives its room back once, when it comes to nothing', () => {
    const without = withoutUpload(begun, key);
    expect(without).toMatchObject({
      total: { files: 1, bytes: 5 },
      cases: { r1: { files: 0, bytes: 0 } },
      hasOpen: true,
    });
    expect(withoutUpload(without, key)).toEqual(without);
  });

  it('is over at once where it came out wrong', () => {
    const now = new Date('2021-12-01T02:30:00Z');
    expect(withEnded(begun, key, now).open[key]).toEqual({ caseId: 'r1', bytes: 10, expiresAt: now });
    expect(withEnded(begun, 'r1~other', now)).toBe(begun);
  });

  it('leaves what is held equal to what has arrived, whatever the order', () => {
    const step = fc.record({ file: fc.nat(5), caseId: fc.constantFrom('a', 'b'), what: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let record = emptyUploads;
        const bytesOf = (file: number) => file + 1;
        const held = new Map<string, { caseId: string; bytes: number }>();
        for (const { file, caseId, what } of steps) {
          const id = openKey(caseId, `f${file}`);
          const isOpen = id in record.open;
          if (what === 0 && !held.has(id)) {
            const upload = { caseId, bytes: bytesOf(file) };
            record = withUpload(record, `f${file}`, { ...upload, expiresAt: soon });
            held.set(id, upload);
          } else if (what === 1) record = withArrived(record, id);
          else if (what === 2) {
            record = withoutUpload(record, id);
            if (isOpen) held.delete(id);
          }
        }
        const all = [...held.values()];
        const sum = (of: typeof all) => ({
          files: of.length,
          bytes: of.reduce((total, { bytes }) => total + bytes, 0),
        });
        expect(record.total).toEqual(sum(all));
        for (const [caseId, amount] of Object.entries(record.cases)) {
          expect(amount).toEqual(sum(all.filter((one) => one.caseId === caseId)));
        }
        expect(record.hasOpen).toBe(Object.keys(record.open).length > 0);
        expect(uploadRecordSchema.parse(record)).toEqual(record);
      }),
    );
  });
});

describe('an owner of files', () => {
  it('is a unit or a decision, and both fit a path', () => {
    expect(decisionOf(scansOf('abc'))).toBe('abc');
    for (const unitId of ['decision', 'phuong-1', 'decision-abc']) expect(decisionOf(unitId)).toBeNull();
    expect(paths.uploadRecord('m', scansOf('abc'))).toBe('movements/m/uploads/decision~abc');
    expect(fileIdOf(openKey('progress-1', '0b5f-1'))).toBe('0b5f-1');
    expect(fileIdOf(openKey(NO_CASE, 'scan'))).toBe('scan');
  });
});
