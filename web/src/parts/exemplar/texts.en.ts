import type { Words } from './texts.ts';

export const en: Words = {
  title: 'Exemplar about this nominee',
  published: 'published',
  notPublished: 'not published',
};
