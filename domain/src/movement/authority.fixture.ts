import { namesIn, type Authority } from './authority.ts';

/** As District 5 calls itself in the sample. */
export const district5: Authority = {
  parentName: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
  placeName: 'Quận 5',
  zone: 'Asia/Ho_Chi_Minh',
  helpLine: '',
  names: {
    office: { vi: 'Phòng Nội vụ', en: 'Office of Home Affairs' },
    chairman: { vi: 'Chủ tịch', en: 'chairman' },
    chairmanOfBody: { vi: 'Chủ tịch UBND', en: 'chairman of the People’s Committee' },
    publicity: { vi: 'VHTT, Tuyên giáo', en: 'Office of Culture and Information, party publicity' },
    supervisor: { vi: 'UBMTTQ, đoàn thể', en: 'Fatherland Front, mass organisations' },
    localAuthority: { vi: 'Phường', en: 'Ward' },
  },
  council: 'Hội đồng Thi đua - Khen thưởng',
  signingForms: [{ lines: ['CHỦ TỊCH'] }, { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] }],
};
export const districtNames = namesIn('vi', district5.names);
