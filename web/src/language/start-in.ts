import { lacksBuiltIns } from '../browser/missing.ts';
import { language, speak, type Translation } from './language.ts';

/**
 * Starts a page with what its browser lacks, in its language. Where the texts of another one do not come, it starts in Vietnamese: a page in the wrong
 * language is better than none.
 */
export async function startIn(english: () => Promise<Translation>, start: () => void): Promise<void> {
  if (lacksBuiltIns()) await import('../browser/built-ins.ts');
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
