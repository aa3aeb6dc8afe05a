import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Translation } from './language.ts';

const vietnamese = { title: 'Tên' };
const english = { here: { title: 'Title' } };

/** A page anew, by somebody whose browser has kept `chosen`; what it is like once it has started. */
async function started(chosen: string | null, load: () => Promise<Translation>) {
  const kept = new Map(chosen === null ? [] : [['language', chosen]]);
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null });
  vi.stubGlobal('document', { documentElement: { lang: 'vi' } });
  const page = await import('./language.ts');
  const { startIn } = await import('./start-in.ts');
  const words = page.wording('here', vietnamese);
  const seen: string[] = [];
  await startIn(load, () => seen.push(page.language));
  const { language, otherLanguage, locale } = page;
  return { seen, language, otherLanguage, locale, title: words.title, lang: document.documentElement.lang };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const allVietnamese = {
  seen: ['vi'],
  language: 'vi',
  otherLanguage: 'en',
  locale: 'vi-VN',
  title: 'Tên',
  lang: 'vi',
};

describe('a page', () => {
  it('is Vietnamese where nobody has chosen, and fetches nothing', async () => {
    const load = vi.fn<() => Promise<Translation>>(() => Promise.resolve(english));
    expect(await started(null, load)).toEqual(allVietnamese);
    expect(load).not.toHaveBeenCalled();
  });

  it('is English, all of it, where that was chosen', async () => {
    expect(await started('en', () => Promise.resolve(english))).toEqual({
      seen: ['en'],
      language: 'en',
      otherLanguage: 'vi',
      locale: 'en-GB',
      title: 'Title',
      lang: 'en',
    });
  });

  it('is Vietnamese, all of it, where the English does not come: English can be chosen again', async () => {
    expect(await started('en', () => Promise.reject(new Error('offline')))).toEqual(allVietnamese);
  });
});
