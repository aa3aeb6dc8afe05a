import type { Comparison, SaveState } from './draft-session.ts';
import { wording, type Wording } from '../../../language/language.ts';

const vi = {
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  nothingYet: 'Chưa có gì để lưu',
  states: {
    clean: 'Đã lưu',
    unsaved: 'Đang lưu…',
    saving: 'Đang lưu…',
    offline: 'Chưa lưu được, đã giữ trên máy này (mất mạng)',
    refused: 'Chưa lưu được, đã giữ trên máy này (máy chủ từ chối)',
    differs: 'Có bản khác',
  } satisfies Record<SaveState, string>,
  refusedHint:
    'Máy chủ không nhận bản soạn này. Thường là do một mục quá dài, hoặc hồ sơ vừa chuyển trạng thái. Hãy sửa mục được báo đỏ; nếu không có, hãy tải lại trang: nội dung đã gõ vẫn còn trên máy này.',
  offlineHint: 'Cứ gõ tiếp. Khi có mạng trở lại, bản soạn tự được lưu lên máy chủ.',
  opening: 'Đang mở bản soạn…',
  openingSlow: 'Chưa liên lạc được với máy chủ. Hãy kiểm tra mạng; trang tự mở tiếp khi có mạng.',
  compare: {
    titles: {
      movedOn: 'Bản soạn vừa được sửa ở nơi khác',
      leftOver: 'Trên máy này còn nội dung chưa kịp lưu',
      leftOverMovedOn: 'Trên máy này còn nội dung chưa lưu, còn bản trên máy chủ đã được sửa sau đó',
    } satisfies Record<Comparison<unknown>['because'], string>,
    explain: {
      movedOn: (when: string) =>
        `Một người khác, hoặc một cửa sổ khác, đã lưu lúc ${when} trong khi bạn đang gõ. Chưa có gì bị ghi đè. Hãy chọn giữ bản nào ở từng mục.`,
      leftOver: (when: string) =>
        `Nội dung gõ lúc ${when} chưa kịp lưu lên máy chủ. Hãy chọn khôi phục hay dùng bản đã lưu.`,
      leftOverMovedOn: (when: string) =>
        `Nội dung gõ trên máy này lúc ${when} khác với bản trên máy chủ. Hãy chọn giữ bản nào ở từng mục.`,
    } satisfies Record<Comparison<unknown>['because'], (when: string) => string>,
    mine: 'Bản trên máy này',
    theirs: 'Bản trên máy chủ',
    keepMine: 'Giữ tất cả của máy này',
    takeTheirs: 'Lấy tất cả của máy chủ',
    takeChoices: 'Dùng các lựa chọn bên dưới',
    choiceFor: (label: string) => `Chọn bản cho mục ${label}`,
    count: (count: number) => `${count} mục khác nhau`,
  },
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/submission/draft/texts', vi);
