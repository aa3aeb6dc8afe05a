/** `ngày 24 tháng 11 năm 2021`, as it is typed. */
export const WRITTEN_DATE = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
