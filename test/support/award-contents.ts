import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import { isNearName } from '@thidua/domain/nomination/names';
import { emptyNomination, type NominationContent } from '@thidua/domain/nomination/content';
import { emptyReview, type ReviewContent } from '@thidua/domain/submission/review';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { settings } from './small-movement.ts';

/** Every item of the fixture's checklist, ticked. */
export const fullChecklist = Object.fromEntries(awardSettings.checklist.map(({ id }) => [id, true]));

/** Minutes of a review held today by twelve of twelve. */
export const reviewContent = (change: Partial<ReviewContent> = {}): ReviewContent => ({
  ...emptyReview(),
  heldOn: formatDate(localDateOf(new Date(), settings.zone)),
  place: 'Hội trường',
  chairedBy: 'Người chủ trì mẫu',
  secretary: 'Thư ký mẫu',
  members: '12',
  present: '12',
  discussion: 'Bình xét công khai, bỏ phiếu kín.',
  ...change,
});

/** A dossier of a direct worker, with ten votes for and one against. */
export const nominationContent = (
  name: string,
  change: Partial<NominationContent> = {},
): NominationContent => ({
  ...emptyNomination('giay-khen', 'individual', []),
  honorific: 'Ông',
  name,
  position: 'Nhân viên',
  workRole: 'directWorker',
  votesFor: '10',
  votesAgainst: '1',
  achievement: awardSettings.outline.map(({ id }) => ({ id, text: 'Hoàn thành vượt chỉ tiêu.' })),
  ...change,
});

const GIVEN = [
  'An',
  'Bích',
  'Chung',
  'Duyên',
  'Giang',
  'Hoàng',
  'Khuê',
  'Luyến',
  'Mỹ',
  'Ngọc',
  'Oanh',
  'Phước',
];
const MIDDLE = ['Văn', 'Thị', 'Quốc', 'Hữu', 'Minh', 'Xuân', 'Đình', 'Bảo', 'Công', 'Thanh', 'Như', 'Kim'];

/** Invented names of which no two are near each other; at most some 140. */
export function sampleNames(count: number): string[] {
  const names: string[] = [];
  for (const middle of MIDDLE) {
    for (const given of GIVEN) {
      const name = `Mẫu ${middle} ${given}`;
      if (names.length < count && !names.some((other) => isNearName(other, name))) names.push(name);
    }
  }
  if (names.length < count) throw new Error(`There are only ${names.length} sample names`);
  return names;
}
