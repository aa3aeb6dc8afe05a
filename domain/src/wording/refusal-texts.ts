import type { Names } from '../movement/authority.ts';
import type { RefusalCode } from '../base/refusal.ts';

/** The sentence of a refusal: what, why and what to do next. */
export const refusalTexts = (its: Names): Record<RefusalCode, string> => ({
  notAllowed:
    'Tài khoản của bạn không có quyền làm việc này. Nếu bạn phụ trách, hãy đề nghị quản trị cấp quyền.',
  notInThisState: 'Hồ sơ đã chuyển sang trạng thái khác. Hãy xem lại trạng thái mới rồi làm tiếp.',
  changedMeanwhile:
    'Nội dung này đã thay đổi trong lúc bạn đang xem: có người vừa làm trước. Hãy xem lại bản mới rồi làm tiếp.',
  tooManyRequests:
    'Bạn đã làm việc này quá nhiều lần trong một giờ nên hệ thống tạm dừng nhận. Hãy chờ đến giờ sau rồi làm tiếp; những việc trước đó đã được ghi nhận.',
  reasonRequired: 'Cần ghi lý do. Hãy viết một câu để người nhận hiểu.',
  versionUnderWay: 'Đơn vị vừa nộp bản mới, hệ thống đang kiểm tra. Hãy thử lại sau vài giây.',
  notForThisKind: 'Việc này không áp dụng cho loại hồ sơ này.',
  nothingToGoBackTo: 'Chưa có bản nào được tiếp nhận để quay về.',
  unknownUnit: 'Đơn vị không tham gia phong trào này. Hãy kiểm tra danh sách đơn vị.',
  unknownCase: 'Không có hồ sơ này trong phong trào. Hãy tải lại trang.',
  unknownCluster: 'Không có cụm, khối này trong phong trào. Hãy tải lại trang rồi chọn lại.',
  nothingOwed: 'Đơn vị đã nộp hồ sơ này, nên không cần nhắc.',
  untilNotLater: 'Hạn mới phải sau hạn hiện tại.',
  unknownAccount: 'Không tìm thấy tài khoản. Hãy kiểm tra thư điện tử.',
  invitationSpent:
    'Đường dẫn mời đã dùng, đã hết hạn hoặc đã có đường dẫn mới hơn thay. Hãy xin người đã mời bạn một đường dẫn mới.',
  resetSpent:
    'Đường dẫn đặt lại mật khẩu đã dùng, đã hết hạn hoặc đã có đường dẫn mới hơn thay. Hãy mở trang đăng nhập, bấm “Quên mật khẩu” để nhận thư mới.',
  emailTaken: 'Thư điện tử này thuộc cơ quan khác. Hãy dùng địa chỉ khác.',
  alreadyMember:
    'Thư điện tử này đã có tài khoản trong cơ quan. Hãy tìm người đó trong danh sách rồi sửa quyền hoặc gửi lại lời mời.',
  ownRoles: 'Không ai tự đổi quyền hoặc tài khoản của chính mình được. Hãy nhờ quản trị khác.',
  signInAgain:
    'Tài khoản vừa được đặt lại nên lần đăng nhập trước không còn giá trị. Hãy đăng nhập lại bằng mật khẩu mới.',
  adminAlone: `Quản trị hệ thống không được đồng thời là ${its.office}, thành viên Hội đồng, ${its.chairman} hoặc người giám sát. Hãy bỏ bớt một quyền, hoặc cấp cho hai người khác nhau.`,
  accepted:
    'Người này đã nhận lời mời và đã có mật khẩu, nên không mời lại được. Nếu họ quên mật khẩu, hãy bấm “Gửi thư đặt lại mật khẩu”.',
  notAccepted:
    'Tài khoản này chưa hoạt động nên chưa đặt lại mật khẩu được. Nếu người này chưa nhận lời mời, hãy bấm “Mời lại”; nếu tài khoản đã ngừng, hãy mở lại trước.',
  linkByMailOnly: `Đường dẫn của người trong Hội đồng, ${its.chairman} và quản trị chỉ được gửi vào thư điện tử của chính họ, không hiện trên màn hình. Hãy chọn gửi bằng thư.`,
  tooFewAdmins:
    'Cơ quan chưa có hai quản trị đang hoạt động, nên chưa bật được quy định hai người. Hãy mời thêm một quản trị, đợi người đó nhận lời, rồi bật.',
  proposalLapsed:
    'Đề nghị này đã được xử lý, đã quá hạn, hoặc người đề nghị không còn là quản trị. Hãy tải lại trang; nếu vẫn cần, hãy đề nghị lại.',
  ownProposal:
    'Bạn là người đề nghị nên không tự xác nhận được. Hãy nhờ quản trị thứ hai xác nhận, hoặc rút đề nghị.',
  unknownDraft: 'Không tìm thấy bản soạn phong trào này. Hãy mở lại danh sách phong trào.',
  unknownMovement: 'Không tìm thấy phong trào được chọn làm gốc. Hãy tải lại trang rồi chọn lại.',
  planPartNotValid:
    'Phần này có mục quá dài hoặc quá nhiều dòng nên chưa lưu được. Hãy rút gọn, máy sẽ lưu lại.',
  planHasFaults:
    'Kế hoạch còn chỗ phải sửa nên chưa phát động được. Hãy mở trang kiểm tra, sửa từng chỗ rồi phát động lại.',
  unknownNomination: 'Không tìm thấy hồ sơ đề nghị khen thưởng này. Hãy tải lại trang.',
  noAwards: 'Phong trào này không tổ chức khen thưởng. Hãy chọn phong trào khác.',
  notANamesake:
    'Thành viên này không trùng tên với người được đề nghị, nên không có gì để kết luận. Hãy tải lại trang và xem lại.',
  matchesOpen:
    'Có hồ sơ khác trùng hoặc gần trùng tên. Hãy đối chiếu: nếu khác, ghi kết luận cho từng trường hợp; nếu là một, trả lại hoặc không chấp nhận một hồ sơ.',
  checklistIncomplete:
    'Còn mục thẩm định chưa đạt. Hãy đánh dấu đủ các mục, hoặc trả lại hồ sơ và nói rõ điều cần bổ sung.',
  scoreNotValid: 'Bảng điểm chưa hợp lệ. Hãy kiểm tra từng dòng: điểm trong khung và có lý do khi thay đổi.',
  noFinalReport:
    'Đơn vị chưa có báo cáo tổng kết hợp lệ nên chưa chấm điểm và thẩm định được. Hãy nhắc đơn vị nộp.',
  reviewNotValid:
    'Biên bản bình xét của đơn vị đang được sửa, hoặc ghi ít người dự hơn số phiếu trong hồ sơ. Hãy chờ biên bản hợp lệ, hoặc trả lại hồ sơ để đơn vị sửa.',
  unknownSession: 'Không tìm thấy kỳ họp này. Hãy tải lại trang.',
  notCouncilMember: 'Có người trong danh sách không còn là thành viên Hội đồng. Hãy chọn lại thành viên.',
  sessionTimes: 'Giờ đóng bỏ phiếu phải sau giờ mở và sau thời điểm hiện tại. Hãy chọn lại.',
  notInSession: 'Bạn không có tên trong danh sách thành viên của kỳ họp này.',
  votingNotOpen: 'Kỳ bỏ phiếu chưa mở hoặc đã đóng, nên phiếu không được ghi nhận.',
  votingNotOver: 'Chưa đến giờ đóng bỏ phiếu và còn thành viên chưa bỏ phiếu, nên chưa kiểm phiếu được.',
  alreadyVoted: 'Bạn đã bỏ phiếu. Mỗi thành viên chỉ bỏ phiếu một lần và không thể sửa phiếu.',
  notPresent: 'Bạn chưa được ghi nhận có mặt tại cuộc họp. Hãy báo thư ký kỳ họp.',
  conflictOfInterest:
    'Bạn có liên quan đến trường hợp này nên không được tham gia xét: không cho ý kiến, không bỏ phiếu, không chấm điểm.',
  newConflict:
    'Sau khi kỳ họp mở, bạn đã nhận việc ở một đơn vị có trường hợp đang xét. Hãy khai “có liên quan” ở các trường hợp của đơn vị đó rồi bỏ phiếu lại.',
  paperIncomplete:
    'Phiếu chưa đủ hoặc danh sách vừa thay đổi. Hãy tải lại trang và chọn cho từng trường hợp.',
  remindedLately:
    'Các thành viên vừa được nhắc cách đây chưa đến 4 giờ, nên lần này không gửi nữa. Hãy đợi đủ 4 giờ rồi nhắc lại, hoặc gọi điện.',
  hasVoted: 'Người đã bỏ phiếu không thể bị gạch khỏi danh sách có mặt, cũng không thể khai thêm liên quan.',
  noQuota:
    'Phong trào không giới hạn số lượng của loại này, nên không cần xin thêm chỉ tiêu. Hãy soạn và nộp hồ sơ như thường.',
  quotaAskedAlready:
    'Đơn vị đã xin thêm chỉ tiêu này và đang chờ trả lời, nên chưa gửi thêm đề nghị khác. Hãy chờ trả lời rồi xin tiếp nếu còn cần.',
  notAppraised: 'Hồ sơ chưa được thẩm định xong nên chưa đưa ra Hội đồng được.',
  inAnotherSession: 'Hồ sơ đang ở một kỳ họp khác của Hội đồng. Hãy bỏ khỏi kỳ họp này, hoặc hủy kỳ họp kia.',
  sessionTooLarge:
    'Biểu quyết công khai lưu từng phiếu, nên mỗi kỳ họp chỉ nhận tối đa 10.000 phiếu cho các trường hợp. Hãy chia thành nhiều kỳ họp, hoặc chọn bỏ phiếu kín.',
  unknownPublication: 'Không tìm thấy danh sách công khai này. Hãy tải lại trang.',
  unknownComment: 'Không tìm thấy ý kiến này trong danh sách. Hãy tải lại trang.',
  commentsClosed: `Đã hết thời gian lấy ý kiến. Hãy gửi ý kiến trực tiếp tới ${its.office}.`,
  tooManyComments: `Bạn đã gửi đủ số ý kiến cho danh sách này. Nếu còn ý kiến khác, hãy gửi trực tiếp tới ${its.office}.`,
  notProposed: `Hội đồng không tán thành trường hợp này và ${its.chairman} chưa đề nghị khen thưởng, nên chưa đưa vào danh sách công khai được.`,
  commentDaysTooFew:
    'Thời gian lấy ý kiến ngắn hơn số ngày mà phong trào quy định. Hãy chọn bằng hoặc dài hơn quy định.',
  commentsOpen: 'Danh sách còn trong thời gian lấy ý kiến. Chỉ quyết định được khi hết thời gian này.',
  commentsUnanswered: `Còn ý kiến góp ý chưa được trả lời. ${its.office} cần trả lời hết trước khi quyết định.`,
  notPublished: 'Trường hợp này chưa được công khai lấy ý kiến nên chưa thể khen thưởng.',
  alreadyAnswered: 'Đã có người trả lời ý kiến này. Hãy tải lại trang để xem.',
  notRuled: `${its.chairman} chưa quyết định khen thưởng trường hợp này, nên chưa đưa vào quyết định được.`,
  alreadyRuled: `${its.chairman} đã quyết định trường hợp này, nên không rút hay đính chính được nữa. Nếu cần, hãy đề nghị ${its.chairman} đổi quyết định.`,
  inAnotherDecision: 'Trường hợp này đã có trong một quyết định khác.',
  unknownDecision: 'Không tìm thấy quyết định này. Hãy tải lại trang.',
  decisionInForce:
    'Quyết định đã có hiệu lực nên không thể sửa hoặc bỏ. Sai sót thì cấp lại hoặc thu hồi giấy khen.',
  numberTaken: 'Số quyết định này đã dùng trong năm. Hãy kiểm tra lại số và ngày ký.',
  scanMissing: 'Chưa có bản quét của quyết định đã ký, hoặc tệp chưa tải lên xong. Hãy tải lại tệp.',
  dateTooEarly: `Ngày ghi vào sớm hơn ngày ${its.chairman} đồng ý khen thưởng trên hệ thống. Hãy kiểm tra lại ngày, tháng và năm.`,
  certificatesUnderWay:
    'Giấy khen theo quyết định này đang được cấp. Hãy chờ cấp xong (thường dưới một phút) rồi làm lại.',
  tooManyCorrections:
    'Quyết định này đã được đính chính nhiều lần, không đính chính thêm được. Hãy thu hồi giấy khen và ban hành quyết định khác.',
  dateInFuture: 'Ngày ghi vào không thể ở tương lai. Hãy kiểm tra lại ngày.',
  unknownCertificate: 'Không tìm thấy giấy khen có mã này. Hãy kiểm tra lại mã.',
  certificateNotValid: 'Giấy khen này đã bị thu hồi hoặc đã được thay bằng bản khác.',
  correctionTooFar: `Chỉ cấp lại để sửa lỗi chính tả trong tên (dấu, một chữ cái, thứ tự từ, viết tắt). Nếu đã cấp nhầm cho người, tập thể khác, hãy trình ${its.chairman} thu hồi giấy khen này.`,
  nothingChanged: 'Chưa có gì thay đổi so với giấy khen đã cấp. Hãy sửa tên hoặc chức vụ rồi thử lại.',
  unknownMail: 'Không tìm thấy thư này trong hộp thư đi của cơ quan. Hãy tải lại trang.',
  mailNotWaiting: 'Thư này đã được phát hành trước đó, không cần phát hành lần nữa.',
  inProcedure:
    'Hồ sơ này đang được xét hoặc đang ở trong một dự thảo quyết định. Hãy kết thúc việc đó trước, rồi mới xóa dữ liệu.',
  accountInProcedure:
    'Tài khoản này đang ở trong một kỳ họp, hoặc một đề nghị chờ quản trị thứ hai xác nhận. Hãy kết thúc việc đó trước, rồi mới xóa dữ liệu.',
  namesake:
    'Trong cơ quan còn hồ sơ hoặc tài khoản khác cùng tên. Nếu là người khác, hãy bỏ dấu “Xóa cả nơi chỉ ghi tên”. Nếu là cùng một người, hãy chọn tất cả hồ sơ, và xóa dữ liệu của tài khoản trước.',
  accountInUse:
    'Tài khoản này còn đang dùng hoặc còn lời mời chưa nhận. Hãy nhờ quản trị ngừng tài khoản hoặc thu lại lời mời trước, rồi mới xóa dữ liệu.',
  erasureRunning:
    'Cơ quan đang có một lượt xem hoặc xóa dữ liệu khác, hoặc lượt này chưa kịp xong. Hãy chờ vài phút rồi thử lại.',
  unknownQuestion: 'Không tìm thấy câu hỏi này. Hãy tải lại trang.',
  answerNotSound: 'Câu trả lời còn mục chưa hợp lệ. Hãy sửa các mục được tô đỏ rồi gửi lại.',
  unknownExemplar: 'Không tìm thấy bài gương điển hình này. Hãy tải lại trang.',
  storyNotSound: 'Bài viết chưa hợp lệ. Hãy xem các mục được đánh dấu, sửa rồi lưu lại.',
  consentMissing:
    'Bài viết về một cá nhân chưa có, hoặc không còn, sự đồng ý của người đó nên chưa được đăng. Hãy xin ý kiến người đó và ghi nhận sự đồng ý trước.',
  consentNotSound: 'Thông tin về sự đồng ý chưa đủ. Hãy ghi ai đồng ý, ngày nào, bằng cách nào.',
  publishAtPast: 'Giờ hẹn đăng phải ở tương lai. Hãy chọn lại, hoặc đăng ngay.',
  ownExemplar: 'Đây là cách làm của chính đơn vị bạn. Hãy chọn cách làm của đơn vị khác để nhân rộng.',
  alreadyAdopted: 'Đơn vị đã nhận nhân rộng cách làm này. Hãy báo kết quả ở mục “Đang nhân rộng”.',
  unknownAdoption: 'Đơn vị chưa nhận nhân rộng cách làm này. Hãy mở bài và bấm “Nhân rộng tại đơn vị”.',
  unitsFaulty:
    'Có đơn vị trong danh sách không hợp với cây đơn vị hiện nay (mã, tên hoặc đơn vị cấp trên), nên chưa ghi đơn vị nào. Hãy mở lại trang để xem dòng nào cần sửa rồi làm lại.',
  unitsBusy:
    'Một lần thay đổi đơn vị khác đang được ghi. Hãy chờ ít phút cho xong rồi làm lại; chưa có gì của lần này được ghi.',
  unitsActedOn:
    'Không hoàn tác được: đã có người được mời, phong trào hoặc thay đổi khác dựa trên các đơn vị này. Hãy sửa từng đơn vị trên trang Đơn vị.',
  listTooLarge:
    'Danh sách có quá nhiều chữ để ghi trong một lần. Hãy chia thành hai hay nhiều danh sách rồi làm từng danh sách.',
  sweepRunning:
    'Việc này đang được chạy trên toàn phong trào. Hãy theo dõi tiến độ ngay tại đây; khi chạy xong mới chạy được lần nữa.',
  uploadsPerHour:
    'Bạn đã tải lên nhiều tệp trong giờ này nên hệ thống tạm dừng nhận. Hãy chờ đến giờ sau rồi tải tiếp; những tệp đã tải lên vẫn còn.',
  caseFilesFull: `Hồ sơ này đã đủ số tệp hoặc dung lượng được nhận, nên tệp này không tải lên được. Hãy dùng đường dẫn thay cho tệp, hoặc đề nghị ${its.office} nâng mức. Nội dung đã nhập vẫn còn.`,
  unitFilesFull: `Đơn vị đã đủ số tệp hoặc dung lượng được nhận trong phong trào này, nên tệp này không tải lên được. Hãy dùng đường dẫn thay cho tệp, hoặc đề nghị ${its.office} nâng mức. Nội dung đã nhập vẫn còn.`,
  scansFull:
    'Quyết định này đã có đủ số bản quét được nhận. Hãy bỏ dự thảo này và lập dự thảo mới, hoặc đề nghị quản trị nâng mức của phong trào.',
  uploadGone: 'Lần tải tệp này đã quá thời hạn hoặc bị hủy. Hãy chọn lại tệp để tải lên từ đầu.',
  fileNotWhole:
    'Tệp đến nơi không đúng như tệp đã chọn, có thể đã hỏng trên đường truyền. Hãy chọn lại tệp để tải lên từ đầu.',
  fileNotOfType:
    'Nội dung tệp không đúng với loại tệp (ví dụ trang web đổi đuôi thành PDF, hoặc tệp có macro). Hãy lưu lại thành PDF, ảnh, Word hoặc Excel không macro rồi chọn lại.',
});
