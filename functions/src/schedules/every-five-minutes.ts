import { onSchedule } from 'firebase-functions/scheduler';
import { often } from './jobs.ts';
import { runJobs } from './run-jobs.ts';

export const everyFiveMinutes = onSchedule(
  { schedule: '*/5 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 300, memory: '512MiB' },
  () => runJobs(often),
);
