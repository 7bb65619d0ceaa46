/** Work in steps: yields how far it has come, from 0 to 1, and returns its result. */
export type Steps<T> = Generator<number, T, void>

/** The whole work at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export interface StepControl {
  /** Gives others a turn; called between steps. */
  readonly pause: () => Promise<void>
  readonly isCancelled: () => boolean
  readonly onProgress?: (share: number) => void
}

/** The work with pauses. Null when it was cancelled. */
export async function runStepsSlowly<T>(steps: Steps<T>, control: StepControl): Promise<T | null> {
  for (;;) {
    if (control.isCancelled()) return null
    const step = steps.next()
    if (step.done) return step.value
    control.onProgress?.(step.value)
    await control.pause()
  }
}
