/** The job, inside a browser's worker. */
import { type Job, writeAndRead } from './job.ts';

addEventListener('message', ({ data }: MessageEvent<Job>) => postMessage(writeAndRead(data)));
