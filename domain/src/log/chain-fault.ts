/** How a chain can be found not to hold. */
export type ChainFault = 'missing' | 'altered' | 'detailAltered' | 'notLinked' | 'headDiffers';

export const chainFaultLabels: Record<ChainFault, string> = {
  missing: 'thiếu hoặc sai thứ tự dòng nhật ký',
  altered: 'dòng nhật ký đã bị sửa',
  detailAltered: 'nội dung kèm theo đã bị sửa',
  notLinked: 'dòng nhật ký không nối với dòng trước',
  headDiffers: 'phần cuối nhật ký đã bị cắt hoặc thêm',
};
