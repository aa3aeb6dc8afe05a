import type { CertificateContent } from './certificate.ts';

export const sampleCertificate = (changes: Partial<CertificateContent> = {}): CertificateContent => ({
  code: '7K3QD9XAT2',
  issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
  formTitle: 'GIẤY KHEN',
  recipientKind: 'individual',
  name: 'Nguyễn Thị Mẫu',
  honorific: 'Bà',
  position: 'Tổ trưởng Tổ dân phố 12 (mẫu), Phường 3, Quận 5',
  citation:
    'Đã có thành tích xuất sắc trong phong trào thi đua “Tinh thần tăng tốc, năng suất tăng gấp đôi” năm 2021',
  decisionNumber: '123/QĐ-UBND',
  decisionDate: '2022-02-08',
  goldenBookNo: 57,
  issue: 1,
  placeName: 'Quận 5',
  issuedOn: '2022-02-08',
  signingForm: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signer: 'Trần Văn Mẫu',
  ...changes,
});
