import { language, speak, type Translation } from './language.ts';

/**
 * Starts a page in its language. Where the texts of another one do not come, it starts in Vietnamese: a page in the wrong
 * language is better than none.
 */
export async function startIn(english: () => Promise<Translation>, start: () => void): Promise<void> {
  if (language === 'en') {
    try {
      speak(await english());
      document.documentElement.lang = language;
    } catch {
      document.documentElement.lang = 'vi';
    }
  }
  start();
}
