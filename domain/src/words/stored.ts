// Words that are stored with what people hand in and decide, and known again by the program.

/** What people are addressed by. */
export const honorifics = ['Ông', 'Bà'] as const;

/** What stands in the place of personal data that was erased. */
export const ERASED = '(đã xóa)';

/** What households and people are addressed by before their name. */
export const ADDRESSED_BY = /^(?:(?:hộ gia đình|gia đình|hộ)\s+)?(?:(?:ông|bà|anh|chị|cô|chú)\s+)?/i;

/** The summary node of units that no cluster has. */
export const NO_CLUSTER_NAME = 'Chưa xếp cụm, khối';

/** Where legal bases stand in a plan. */
export const PREAMBLE = 'Phần mở đầu';

/** How a running copy for trying the program out says what it is. */
export const sampleWords = {
  title: (title: string) => `DỮ LIỆU MẪU – ${title}`,
  shortTitle: (title: string, note: string) => `${title} (${note})`,
  note: 'mẫu',
};

/** Why a session is invalid, and why a nominee goes before the council again. */
export const closingWords = {
  tooFew: (present: number, base: number, needed: number) =>
    `Không đủ thành viên tham gia: ${present} trên ${base} người được bỏ phiếu, cần ít nhất ${needed}.`,
  tooFewFor: (present: number, eligible: number) =>
    `Không đủ thành viên không liên quan tham gia hoặc bỏ phiếu: ${present} trên ${eligible} tham gia.`,
};

/** A target's line in a report of achievements; `from` is its baseline where progress is measured from one. */
export const achievementWords = {
  yesNo: (name: string, isDone: boolean) => `- ${name}: ${isDone ? 'đã thực hiện' : 'chưa thực hiện'}.`,
  target: (line: {
    name: string;
    goal: string;
    actual: string | null;
    from: string | null;
    share: string;
  }) => {
    const { name, goal, actual, from, share } = line;
    const reached = actual === null ? 'chưa có kết quả' : `thực hiện ${actual}`;
    const baseline = from === null ? '' : `từ mức ban đầu ${from}, `;
    return `- ${name}: chỉ tiêu ${goal}, ${reached} (${baseline}đạt ${share}).`;
  },
};
