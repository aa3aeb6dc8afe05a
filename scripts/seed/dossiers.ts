import type { Movement } from '@thidua/domain/movement/movement';
import { emptyNomination, type NominationContent } from '@thidua/domain/nomination/content';
import { emptyReview, type ReviewContent } from '@thidua/domain/submission/review';
import { formatDate } from '@thidua/domain/base/text';
import type { LocalDate } from '@thidua/domain/base/time';

/** Who is put forward in the sample; every name is plainly invented. */
export interface SampleNominee {
  unitId: string;
  key: string;
  kind: NominationContent['kind'];
  honorific: string;
  name: string;
  position: string;
  workRole: string;
  against: number;
}

const person = (
  unitId: string,
  key: string,
  honorific: 'Ông' | 'Bà',
  name: string,
  position: string,
  workRole = 'directWorker',
): SampleNominee => ({ unitId, key, kind: 'individual', honorific, name, position, workRole, against: 1 });

const collective = (unitId: string, key: string, name: string): SampleNominee => ({
  unitId,
  key,
  kind: 'collective',
  honorific: '',
  name,
  position: '',
  workRole: '',
  against: 0,
});

/** Of the first council session: its vote is over, the list was published and decided. */
export const firstRound: readonly SampleNominee[] = [
  collective('phuong-1', '1', 'Tập thể Ủy ban nhân dân Phường 1'),
  person('phuong-1', '2', 'Bà', 'Mẫu Thị An', 'Công chức Văn hóa - Xã hội Phường 1'),
  collective('th-bau-sen', '1', 'Tập thể Trường Tiểu học Bàu Sen'),
  person('th-bau-sen', '2', 'Ông', 'Mẫu Văn Bình', 'Giáo viên Trường Tiểu học Bàu Sen'),
  person('phong-tai-chinh-ke-hoach', '2', 'Ông', 'Mẫu Quốc Chung', 'Chuyên viên Phòng Tài chính - Kế hoạch'),
  person('phuong-3', '2', 'Ông', 'Mẫu Hữu Dũng', 'Chủ tịch Ủy ban nhân dân Phường 3', 'leader'),
  {
    ...person('phuong-1', '4', 'Bà', 'Hộ bà Mẫu Thị Giang', 'Khu phố 2, Phường 1', ''),
    kind: 'household',
    honorific: '',
  },
];

/** Voted on and published with the first round; the chairman has not ruled on this one. */
export const waitingForRuling = person('phuong-5', '2', 'Bà', 'Mẫu Thị Quỳnh', 'Công chức Lao động Phường 5');

/** The chairman has agreed; the office has yet to draft a decision. */
export const waitingForDraft = person(
  'thcs-hong-bang',
  '2',
  'Ông',
  'Mẫu Thanh Sơn',
  'Giáo viên Trường Trung học cơ sở Hồng Bàng',
);

/** In a drafted decision whose paper is not signed yet. */
export const waitingForSignature = person(
  'thcs-hong-bang',
  '3',
  'Bà',
  'Mẫu Thị Tâm',
  'Nhân viên Trường Trung học cơ sở Hồng Bàng',
);

/** Before the council at this moment: its members can vote on them. */
export const secondRound: readonly SampleNominee[] = [
  collective('mn-1', '1', 'Tập thể Trường Mầm non 1'),
  person('mn-1', '2', 'Bà', 'Mẫu Thị Hoàng', 'Nhân viên cấp dưỡng Trường Mầm non 1'),
  person('phong-tai-chinh-ke-hoach', '3', 'Bà', 'Mẫu Minh Khuê', 'Kế toán Phòng Tài chính - Kế hoạch'),
  person('van-phong-ubnd', '2', 'Ông', 'Mẫu Đình Luyến', 'Lái xe Văn phòng Ủy ban nhân dân quận'),
];

/** On the office's desk: one is returned, two names are nearly the same. */
export const waitingRound: readonly SampleNominee[] = [
  person('phuong-2', '2', 'Bà', 'Mẫu Thị Ngọc', 'Công chức Tư pháp - Hộ tịch Phường 2'),
  person('phuong-7', '2', 'Bà', 'Mẫu Thị Ngọ', 'Cán bộ Mặt trận Phường 7'),
  person('phuong-4', '2', 'Ông', 'Mẫu Kim Phước', 'Phó Chủ tịch Ủy ban nhân dân Phường 4', 'leader'),
  collective('van-phong-ubnd', '1', 'Tập thể Văn phòng Ủy ban nhân dân quận'),
];

export const sampleReview = (heldOn: LocalDate): ReviewContent => ({
  ...emptyReview(),
  heldOn: formatDate(heldOn),
  place: 'Phòng họp của đơn vị',
  chairedBy: 'Thủ trưởng đơn vị (mẫu)',
  secretary: 'Cán bộ thi đua của đơn vị (mẫu)',
  members: '24',
  present: '22',
  discussion:
    'Hội nghị nghe báo cáo kết quả thực hiện chỉ tiêu, thảo luận công khai và bỏ phiếu kín cho từng trường hợp.',
  commendations: [
    {
      id: 'k1',
      name: 'Tổ công tác phòng, chống dịch của đơn vị',
      form: 'Biểu dương của thủ trưởng đơn vị',
      number: '12/QĐ',
      date: formatDate(heldOn),
    },
  ],
});

const texts: Record<NominationContent['kind'], readonly string[]> = {
  collective: [
    'Đơn vị có 24 cán bộ, nhân viên; thực hiện đầy đủ chức năng, nhiệm vụ được giao.',
    'Hoàn thành các chỉ tiêu đã đăng ký trong phong trào; số liệu như báo cáo tổng kết của đơn vị.',
    'Phân công từng tổ phụ trách từng chỉ tiêu, giao ban hằng tuần, công khai kết quả trên bảng tin.',
    'Chấp hành tốt chủ trương, pháp luật và quy định phòng, chống dịch.',
  ],
  individual: [
    'Trực tiếp thực hiện nhiệm vụ chuyên môn, được đồng nghiệp tín nhiệm.',
    'Hoàn thành 100% công việc được phân công trong 90 ngày thi đua, không có hồ sơ trễ hạn.',
    'Chủ động lập nhóm hỗ trợ qua điện thoại, hướng dẫn người dân nộp hồ sơ trực tuyến.',
    'Gương mẫu chấp hành quy định, tham gia đầy đủ công tác phòng, chống dịch.',
  ],
  household: [
    'Hộ gia đình kinh doanh nhỏ tại khu phố.',
    'Ủng hộ nhu yếu phẩm cho các hộ khó khăn trong suốt thời gian thi đua.',
    'Vận động các hộ lân cận cùng tham gia bếp ăn tình thương.',
    'Chấp hành tốt chủ trương của địa phương.',
  ],
};

export function sampleDossier(movement: Movement, nominee: SampleNominee): NominationContent {
  const { kind, honorific, name, position, workRole, against } = nominee;
  const outline = movement.awards?.outline ?? [];
  return {
    ...emptyNomination(movement.awardForms[0]?.id ?? '', kind, outline),
    honorific,
    name,
    position,
    workRole,
    votesFor: String(22 - against),
    votesAgainst: String(against),
    initiative: kind === 'individual' ? 'Mẫu biểu tự tính giúp giảm một nửa thời gian tổng hợp báo cáo.' : '',
    achievement: outline.map(({ id }, index) => ({ id, text: texts[kind][index] ?? texts[kind][0] ?? '' })),
  };
}
