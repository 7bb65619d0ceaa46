import type { CubeQuery } from '../core/aggregate/cube/CubeQuery.ts'
import { type CubeShape, shapeOf } from '../core/aggregate/cube/CubeShape.ts'
import { cubeOfStatistics } from '../core/aggregate/cube/cubeOfStatistics.ts'
import { openCube } from '../core/aggregate/cube/openCube.ts'
import type { PivotResult } from '../core/aggregate/cube/PivotResult.ts'
import { runStepsSlowly } from '../core/aggregate/cube/steps.ts'
import type { Cube } from '../core/descriptor/Resource.ts'
import type { Issue } from '../core/issue/Issue.ts'
import type { LoadErrorKind } from '../core/issue/LoadError.ts'
import type { Statistics } from '../core/model/buildStatistics.ts'
import type { SlicedFile, Slices } from './openSlices.ts'
import type { SlicedCube } from './slicedCube.ts'

/** What a table is made of; null when it could not be read, and then the issues say why. */
export interface ReadCube {
  readonly shape: CubeShape | null
  readonly issues: readonly Issue[]
  /** When the file could not be had and a copy stands in: how old it is, and why. */
  readonly copy?: { readonly at: string; readonly kind: LoadErrorKind }
  /** For a table of which only what is asked for is read. */
  readonly file?: SlicedFile
}

interface HeldCube {
  readonly cube: SlicedCube | null
  readonly issues: readonly Issue[]
  readonly file?: SlicedFile
}

type Read = () => Promise<{ readonly statistics: Statistics | null; readonly issues: readonly Issue[] }>

/** The tables that are asked again and again. Their rows stay in the worker. */
export interface OpenCubes {
  /** Reads a table once. One that fails is read anew the next time. With `slice` only what is asked for is ever read. */
  open(key: string, declared: Cube | null, read: Read, slice?: () => Promise<Slices>): Promise<ReadCube>
  /** Reads the table anew the next time it is opened. */
  forget(key: string): void
  /** The answers in the order of the questions, in steps between which other messages are heard. Throws when cancelled. */
  ask(key: string, queries: readonly CubeQuery[], signal: AbortSignal): Promise<readonly PivotResult[]>
}

export function openCubes(): OpenCubes {
  const cubes = new Map<string, Promise<HeldCube>>()
  const reading = async (declared: Cube | null, read: Read): Promise<HeldCube> => {
    const { statistics, issues } = await read()
    const source = statistics && declared ? cubeOfStatistics(statistics, declared) : null
    const cube = source && openCube(source)
    return { cube: cube && { shape: shapeOf(cube.source), cubeFor: async () => cube }, issues }
  }
  const slicing = async (slice: () => Promise<Slices>): Promise<HeldCube> => {
    const cube = await slice()
    return { cube, issues: [], file: cube.file }
  }
  return {
    open: async (key, declared, read, slice) => {
      const known = cubes.get(key) ?? (slice ? slicing(slice) : reading(declared, read))
      cubes.set(key, known)
      known.catch(() => cubes.delete(key))
      const { cube, issues, file } = await known
      return { shape: cube?.shape ?? null, issues, ...(file && { file }) }
    },
    forget: (key) => {
      cubes.delete(key)
    },
    ask: async (key, queries, signal) => {
      const held = (await cubes.get(key))?.cube
      if (!held) throw new Error(`table not opened: ${key}`)
      const answers: PivotResult[] = []
      for (const query of queries) {
        signal.throwIfAborted()
        const cube = await held.cubeFor(query)
        const answer = await runStepsSlowly(cube.askInSteps(query), {
          pause: nextTurn,
          isCancelled: () => signal.aborted,
        })
        if (!answer) throw signal.reason
        answers.push(answer)
      }
      return answers
    },
  }
}

/** The next turn of the event loop, without the delay that timers have. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
