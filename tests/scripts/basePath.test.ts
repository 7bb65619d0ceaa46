import { expect, it } from 'vitest'
import { readBasePath } from '../../scripts/site/basePath.ts'

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['kg', '/kg/'],
  ['/kg', '/kg/'],
  ['/asker/kg/', '/asker/kg/'],
])('reads the base path %s as %s', (given, base) => expect(readBasePath({ BASE_PATH: given })).toBe(base))
