import type { SiteLanguage } from '@thidua/domain/base/addresses';
import { vi, type SiteTexts } from './texts.ts';
import { en } from './texts.en.ts';

export const textsIn: Readonly<Record<SiteLanguage, SiteTexts>> = { vi, en };
