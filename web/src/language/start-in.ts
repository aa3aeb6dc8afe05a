import { lacksBuiltIns } from '../browser/missing.ts';
import { language, speak, stayVietnamese, type Translation } from './language.ts';

/**
 * Starts a page with what its browser lacks, in its language. Where the texts of another one do not come, all of it is
 * Vietnamese: a page in the wrong language is better than none. What was chosen is tried again when the page is opened next.
 */
export async function startIn(english: () => Promise<Translation>, start: () => void): Promise<void> {
  if (lacksBuiltIns()) await import('../browser/built-ins.ts');
  if (language === 'en') {
    try {
      speak(await english());
    } catch {
      stayVietnamese();
    }
    document.documentElement.lang = language;
  }
  start();
}
