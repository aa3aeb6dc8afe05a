import { fold } from '../base/text.ts';
import { unitSchema, type Unit } from '../movement/unit.ts';

export const AUTHORITY = 'quan';

/** Makes units of an authority, right below it where nothing else is said. */
export const unitsOf =
  (authorityId: string) =>
  (name: string, more: Partial<Unit> = {}): Unit =>
    unitSchema.parse({
      name,
      folded: fold(name),
      kind: 'ward',
      parentId: authorityId,
      ancestors: [authorityId],
      authorityId,
      active: true,
      authority: null,
      ...more,
    });
export const unitOf = unitsOf(AUTHORITY);

/** A district with a few units: two of one name below different ones, and one that has ended. */
export const units: ReadonlyMap<string, Unit> = new Map([
  [AUTHORITY, unitOf('Ủy ban nhân dân Quận Mẫu', { kind: 'authority', parentId: null, ancestors: [] })],
  ['phuong-1', unitOf('Phường 1')],
  ['phuong-10', unitOf('Phường 10')],
  ['phuong-15', unitOf('Phường 15', { active: false })],
  ['giao-duc', unitOf('Phòng Giáo dục và Đào tạo', { kind: 'office' })],
  [
    'kp-1-1',
    unitOf('Khu phố 1', {
      kind: 'householdGroup',
      parentId: 'phuong-1',
      ancestors: [AUTHORITY, 'phuong-1'],
    }),
  ],
  [
    'kp-10-1',
    unitOf('Khu phố 1', {
      kind: 'householdGroup',
      parentId: 'phuong-10',
      ancestors: [AUTHORITY, 'phuong-10'],
    }),
  ],
]);
