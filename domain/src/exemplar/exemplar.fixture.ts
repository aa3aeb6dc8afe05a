import { newExemplar, type Exemplar } from './exemplar.ts';
import { paragraphs } from './rich-text.ts';
import { emptyStory, type Proposal, type Story } from './story.ts';

/** A sound story of a person. */
export const story = (changes: Partial<Story> = {}): Story => ({
  ...emptyStory('person'),
  name: 'Nguyễn Thị Mẫu',
  title: 'Đưa chợ lên mạng trong mùa dịch',
  summary: 'Chị Mẫu giúp bốn mươi tiểu thương bán hàng qua mạng khi chợ phải đóng cửa.',
  body: paragraphs('Chợ đóng cửa từ tháng bảy.\nChị lập nhóm đặt hàng cho từng khu phố.'),
  takeOver: 'Nhóm đặt hàng theo khu phố, giao một lần trong ngày.',
  ...changes,
});

export const agreed: Proposal['consent'] = {
  given: true,
  by: 'Nguyễn Thị Mẫu',
  on: '01/12/2021',
  how: 'written',
};

export const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  story: story(),
  consent: agreed,
  ...changes,
});

const AT = new Date('2021-12-05T02:00:00Z');

/** An exemplar of unit u1, proposed by its clerk. */
export const exemplar = (changes: Partial<Exemplar> = {}): Exemplar => ({
  ...newExemplar(
    { movementId: 'm', authorityId: 'quan-5', unitId: 'u1', unitName: 'Đơn vị u1', clusterId: 'a' },
    { story: story(), consent: { by: 'Nguyễn Thị Mẫu', on: '2021-12-01', how: 'written' } },
    'clerk',
    AT,
  ),
  ...changes,
});
