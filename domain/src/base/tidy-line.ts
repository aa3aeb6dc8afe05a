/** Text as it is stored: composed letters, Đ where one like it was typed, single spaces. */
export const tidyLine = (text: string): string =>
  text
    .normalize('NFC')
    // Letters of other alphabets that look like it and come along when text is pasted.
    .replace(/[\u00d0\u0189]/g, '\u0110')
    .replace(/[\u00f0\u0256]/g, '\u0111')
    .replace(/\s+/g, ' ')
    .trim();
