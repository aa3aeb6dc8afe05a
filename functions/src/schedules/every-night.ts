import { onSchedule } from 'firebase-functions/scheduler';
import { nightly } from './jobs.ts';
import { runJobs } from './run-jobs.ts';

export const everyNight = onSchedule(
  { schedule: '30 2 * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 1800, memory: '512MiB' },
  () => runJobs(nightly),
);
