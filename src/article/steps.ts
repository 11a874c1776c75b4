/** Work in steps: a generator yields where its caller may give way to the page. */

export type Steps<Result> = Generator<void, Result>;

/** How many lines or boxes are looked at between two places to pause: well under a millisecond's work. */
export const STRIDE = 256;

/** Does all of the work at once. */
export function complete<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
