import workerAddress from './intake.worker.ts?worker&url'
import type { IntakeAnswers, IntakeProgress, IntakeRequest } from './intakeMessages.ts'
import { workerDesk } from './workerDesk.ts'

/** The worker that opens files from outside. It can be stopped in the middle of one without touching the knowledge base. */
export const { ask: askIntake, stop: stopIntake } = workerDesk<IntakeRequest, IntakeAnswers, IntakeProgress>(
  workerAddress,
)
