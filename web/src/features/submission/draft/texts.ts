import type { Aside, Comparison, SaveState } from './draft-session.ts';
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
  aside: {
    restored: (at: string | null) =>
      `Đã lấy lại nội dung bạn gõ lúc ${at ?? 'trước'} mà chưa kịp lưu. Không ai sửa bản soạn này sau đó.`,
    woven: (at: string | null) =>
      `Trong lúc bạn gõ, bản soạn được sửa ở nơi khác${at === null ? '' : ` (lưu lúc ${at})`}, ở những mục bạn không sửa. Hai bên đã được gộp lại.`,
    chosen: (at: string | null) => `Đã dùng nội dung bạn chọn${at === null ? '' : ` lúc ${at}`}.`,
    reconsider: 'Xem lại, chọn khác',
    close: 'Đóng',
  } satisfies Record<Aside<unknown>['because'], (at: string | null) => string> &
    Record<'reconsider' | 'close', string>,
  compare: {
    titles: {
      movedOn: 'Bản soạn vừa được sửa ở nơi khác, ở cùng mục bạn đang sửa',
      leftOverMovedOn: 'Bản bạn viết trước đây chưa kịp lưu, và bản soạn đã được sửa sau đó',
      again: 'Xem lại hai bản',
    } satisfies Record<Comparison<unknown>['because'], string>,
    explain: {
      movedOn: (when: string) =>
        `Một người khác, hoặc một cửa sổ khác, đã lưu lúc ${when} trong khi bạn đang gõ. Chưa có gì bị ghi đè. Hãy chọn giữ bản nào ở từng mục; chọn xong vẫn đổi lại được.`,
      leftOverMovedOn: (when: string) =>
        `Nội dung bạn gõ lúc ${when} khác với bản được lưu sau đó, ở cùng mục. Hãy chọn giữ bản nào ở từng mục; chọn xong vẫn đổi lại được.`,
      again: (when: string) =>
        `Bên cạnh nội dung đang dùng (gõ hoặc chọn lúc ${when}) là nội dung đã để lại. Hãy chọn ở từng mục.`,
    } satisfies Record<Comparison<unknown>['because'], (when: string) => string>,
    mine: 'Bản bạn đang viết',
    theirs: (at: string | null) => (at === null ? 'Bản đã lưu' : `Bản đã lưu lúc ${at}`),
    used: 'Bản đang dùng',
    putAside: 'Bản đã để lại',
    keepAll: (side: string) => `Dùng toàn bộ: ${side.charAt(0).toLowerCase()}${side.slice(1)}`,
    takeChoices: 'Dùng các lựa chọn bên dưới',
    choiceFor: (label: string) => `Chọn bản cho mục ${label}`,
    count: (count: number) => `${count} mục khác nhau`,
  },
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/submission/draft/texts', vi);
