import { logger } from 'firebase-functions';
import { services } from '../platform/init.ts';
import type { Job } from './jobs.ts';

/** Runs all jobs of a tick. One that fails does not keep the others from running, and stands in the log as an error. */
export async function runJobs(jobs: Readonly<Record<string, Job>>): Promise<void> {
  for (const [name, job] of Object.entries(jobs)) {
    try {
      const done = await job(services);
      if (done) logger.info(`${name} is done`, done);
    } catch (error) {
      logger.error(`${name} failed`, error);
    }
  }
}
