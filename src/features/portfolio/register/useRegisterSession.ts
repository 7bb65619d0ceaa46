import { useSyncExternalStore } from 'react'
import { type RegisterSession, registerSession, watchRegisterSession } from '../../../load/registerSession.ts'

/** The registers the reader has put in on this visit. */
export function useRegisterSession(): RegisterSession | null {
  return useSyncExternalStore(watchRegisterSession, registerSession)
}
