import { startIn } from './language/start-in.ts';

// A text is taken when a module is first read, so its language comes first.
void startIn(
  async () => (await import('./language/english.ts')).english,
  () => import('./app/start.tsx'),
);
