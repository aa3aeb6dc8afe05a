import { onSchedule } from 'firebase-functions/scheduler';
import { hourly } from './jobs.ts';
import { runJobs } from './run-jobs.ts';

export const everyHour = onSchedule(
  { schedule: '5 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540, memory: '512MiB' },
  () => runJobs(hourly),
);
