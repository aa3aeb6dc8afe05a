import { wording, type Wording } from './language.ts';

const vi = {
  notConfirmed:
    'Chưa xác nhận: máy chủ chưa trả lời, nên chưa biết việc này đã được ghi nhận hay chưa. Bạn có thể đóng ô này và làm việc khác; khi có trả lời, kết quả hiện ở đầu trang. Làm lại cũng không bị ghi hai lần.',
  partly: (done: number, refused: number, why: string) =>
    done === 0 ? why : `${done} việc đã được ghi nhận, ${refused} việc thì không: ${why}`,
  tooLong: 'Chưa gửi: có ô dài quá mức cho phép. Hãy rút gọn ô được báo đỏ rồi làm lại; nội dung vẫn còn.',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('language/call-texts', vi);
