// Goes before main.ts (node --import): what was compiled once is read back, main.ts too, so that Node's TypeScript reader,
// 15 MB, stays out of memory from the second start on. It is no TypeScript itself for that reason.
import { enableCompileCache } from 'node:module'

enableCompileCache()
