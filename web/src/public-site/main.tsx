import { startIn } from '../language/start-in.ts';

void startIn(
  async () => (await import('./english.ts')).english,
  () => import('./start.tsx'),
);
