/** Apart from the page's own texts, so that a production build holds none of it. */
export const vi = {
  samples: 'Tài khoản mẫu',
  samplesLead: 'Chỉ có trên máy chạy thử. Bấm một vai trò để vào ngay.',
} as const;
